import { Button, Collapse, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronDown, IconCloudUpload } from '@tabler/icons-react';
import type { NewUpload } from '@vigie/contract';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useLanguage } from '../../i18n/language.js';
import { distinctNames } from './file-names.js';
import { FileQueue } from './file-queue.js';
import panel from './panel.module.css';
import classes from './upload-form.module.css';
import { useSending } from './use-sending.js';

/** Chosen or dropped files wait here until they are sent together as one upload. */
export function UploadForm() {
  const { t } = useLanguage();
  const [files, setFiles] = useState<File[]>([]);
  const [options, setOptions] = useState<NewUpload>({});
  const sending = useSending();
  const dropzone = useDropzone({
    onDrop: (dropped) => setFiles((before) => [...before, ...dropped]),
    disabled: sending.busy,
    noClick: true,
    noKeyboard: true,
  });
  const named = distinctNames(files.map((file) => file.name));
  return (
    <section className={panel.panel} aria-label={t('upload.new')}>
      <div {...dropzone.getRootProps({ className: classes.drop ?? '' })} data-over={dropzone.isDragActive || undefined}>
        <input {...dropzone.getInputProps({ 'aria-hidden': true })} />
        <IconCloudUpload size={30} stroke={1.4} aria-hidden />
        <strong>{dropzone.isDragActive ? t('upload.dropNow') : t('upload.drop')}</strong>
        <Button variant="default" size="xs" disabled={sending.busy} onClick={dropzone.open}>
          {t('upload.choose')}
        </Button>
        <span className="quiet">{t('upload.dropHint')}</span>
      </div>
      {files.length > 0 && (
        <FileQueue
          files={files}
          names={named}
          sent={sending.sent}
          busy={sending.busy}
          onRemove={(index) => setFiles(files.filter((_, at) => at !== index))}
        />
      )}
      {sending.error && (
        <p className={panel.error} role="alert">
          {sending.error}
        </p>
      )}
      <UploadOptions options={options} onChange={setOptions} />
      {files.length > 0 && (
        <div className={classes.actions}>
          <Button loading={sending.busy} onClick={() => void sending.send(files, named, options)}>
            {t('upload.send', { count: files.length })}
          </Button>
          <Button variant="default" disabled={sending.busy} onClick={() => setFiles([])}>
            {t('upload.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

function UploadOptions({ options, onChange }: { options: NewUpload; onChange: (options: NewUpload) => void }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const set = (name: 'source' | 'language' | 'timezone' | 'name', value: string) => {
    const { [name]: _before, ...rest } = options;
    onChange(value.trim() ? { ...rest, [name]: value.trim() } : rest);
  };
  return (
    <div>
      <button type="button" className={classes.fold} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <IconChevronDown size={15} aria-hidden data-open={opened || undefined} />
        {t('upload.options')}
      </button>
      <Collapse expanded={opened}>
        <div className={classes.options}>
          <TextInput
            label={t('upload.name')}
            description={t('upload.nameHint')}
            onChange={(event) => set('name', event.currentTarget.value)}
            maxLength={400}
          />
          <NativeSelect
            label={t('upload.labels')}
            description={t('upload.labelsHint')}
            value={options.labels ?? 'infer'}
            onChange={(event) =>
              onChange({ ...options, labels: event.currentTarget.value === 'given' ? 'given' : 'infer' })
            }
            data={[
              { value: 'infer', label: t('upload.infer') },
              { value: 'given', label: t('upload.given') },
            ]}
          />
          <TextInput
            label={t('upload.source')}
            description={t('upload.gapHint')}
            placeholder="example.org"
            onChange={(event) => set('source', event.currentTarget.value)}
            maxLength={200}
          />
          <NativeSelect
            label={t('upload.language')}
            description={t('upload.gapHint')}
            onChange={(event) => set('language', event.currentTarget.value)}
            data={[
              { value: '', label: t('upload.detect') },
              ...['fr', 'en', 'ru', 'ar', 'es', 'pt', 'de'].map((code) => ({
                value: code,
                label: new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(code) ?? code,
              })),
            ]}
          />
          <NativeSelect
            label={t('upload.timezone')}
            description={t('upload.timezoneHint')}
            value={options.timezone ?? 'UTC'}
            onChange={(event) => set('timezone', event.currentTarget.value === 'UTC' ? '' : event.currentTarget.value)}
            data={['UTC', ...Intl.supportedValuesOf('timeZone')]}
          />
        </div>
      </Collapse>
    </div>
  );
}
