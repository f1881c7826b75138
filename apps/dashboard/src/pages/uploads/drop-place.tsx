import { Button } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useDropzone } from 'react-dropzone';
import { useLanguage } from '../../i18n/language.js';
import { ReadableFormats } from './readable-formats.js';
import classes from './upload-form.module.css';

/** Takes files and folders, dropped or chosen, and says what can be read. */
export function DropPlace({ isDisabled, onFiles }: { isDisabled: boolean; onFiles: (files: File[]) => void }) {
  const { t } = useLanguage();
  const folder = useRef<HTMLInputElement>(null);
  const dropzone = useDropzone({ onDrop: onFiles, disabled: isDisabled, noClick: true, noKeyboard: true });
  return (
    <div {...dropzone.getRootProps({ className: classes.drop ?? '' })} data-over={dropzone.isDragActive || undefined}>
      <input {...dropzone.getInputProps({ 'aria-hidden': true })} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-hidden
        {...{ webkitdirectory: '' }}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])].filter(({ name }) => !LEFT_BEHIND.has(name)));
          event.currentTarget.value = '';
        }}
      />
      <IconCloudUpload size={30} stroke={1.4} aria-hidden />
      <strong>{dropzone.isDragActive ? t('upload.dropNow') : t('upload.drop')}</strong>
      <div className={classes.choose}>
        <Button variant="default" size="xs" disabled={isDisabled} onClick={dropzone.open}>
          {t('upload.choose')}
        </Button>
        <Button variant="default" size="xs" disabled={isDisabled} onClick={() => folder.current?.click()}>
          {t('upload.chooseFolder')}
        </Button>
      </div>
      <span className="quiet">{t('upload.dropHint')}</span>
      <ReadableFormats />
    </div>
  );
}

/** What systems leave in folders for themselves. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
