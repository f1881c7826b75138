import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './upload-form.module.css';

type Props = { isDisabled: boolean; onFiles: (files: File[]) => void };

/** Buttons that have the browser ask for files, or for a folder with all below it. */
export function ChooseFiles({ isDisabled, onFiles }: Props) {
  const { t } = useLanguage();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])].filter(({ name }) => !LEFT_BEHIND.has(name));
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <div className={classes.choose}>
      <input ref={files} type="file" multiple hidden onChange={(event) => take(event.currentTarget)} />
      <input
        ref={folder}
        type="file"
        hidden
        {...{ webkitdirectory: '' }}
        onChange={(event) => take(event.currentTarget)}
      />
      <Button variant="default" size="xs" disabled={isDisabled} onClick={() => files.current?.click()}>
        {t('upload.choose')}
      </Button>
      <Button variant="default" size="xs" disabled={isDisabled} onClick={() => folder.current?.click()}>
        {t('upload.chooseFolder')}
      </Button>
    </div>
  );
}

/** What systems leave in folders for themselves. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
