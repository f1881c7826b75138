import { Checkbox, Collapse, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { NewUpload } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './upload-form.module.css';

/** What a person may say about an upload; nothing of it must be said. */
export function UploadOptions({ options, onChange }: { options: NewUpload; onChange: (options: NewUpload) => void }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(Object.keys(options).length > 0);
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
            defaultValue={options.name ?? ''}
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
            defaultValue={options.source ?? ''}
            onChange={(event) => set('source', event.currentTarget.value)}
            maxLength={200}
          />
          <NativeSelect
            label={t('upload.language')}
            description={t('upload.gapHint')}
            value={options.language ?? ''}
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
          <Checkbox
            className={classes.check ?? ''}
            label={t('upload.dryRun')}
            description={t('upload.dryRunHint')}
            checked={options.dryRun === true}
            onChange={(event) => {
              const { dryRun: _before, ...rest } = options;
              onChange(event.currentTarget.checked ? { ...rest, dryRun: true } : rest);
            }}
          />
        </div>
      </Collapse>
    </div>
  );
}
