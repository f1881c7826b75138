import { IconCloudUpload } from '@tabler/icons-react';
import { useDropzone } from 'react-dropzone';
import { useLanguage } from '../../i18n/language.js';
import { ChooseFiles } from './choose-files.js';
import { ReadableFormats } from './readable-formats.js';
import classes from './upload-form.module.css';

/** Takes files and folders, dropped or chosen, and says what can be read. */
export function DropPlace({ isDisabled, onFiles }: { isDisabled: boolean; onFiles: (files: File[]) => void }) {
  const { t } = useLanguage();
  const dropzone = useDropzone({ onDrop: onFiles, disabled: isDisabled, noClick: true, noKeyboard: true });
  return (
    <div {...dropzone.getRootProps({ className: classes.drop ?? '' })} data-over={dropzone.isDragActive || undefined}>
      <input {...dropzone.getInputProps({ 'aria-hidden': true })} />
      <IconCloudUpload size={30} stroke={1.4} aria-hidden />
      <strong>{dropzone.isDragActive ? t('upload.dropNow') : t('upload.drop')}</strong>
      <ChooseFiles isDisabled={isDisabled} onFiles={onFiles} />
      <span className="quiet">{t('upload.dropHint')}</span>
      <ReadableFormats />
    </div>
  );
}
