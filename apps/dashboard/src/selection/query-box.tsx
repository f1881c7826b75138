import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Fault } from '@vigie/contract';
import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import { useSelection } from './use-selection.js';

/** Words to look for in the text; asked on Enter, so that an unfinished query is never an error. */
export function QueryBox({ fault }: { fault: Fault | null }) {
  const { t } = useLanguage();
  const { selection, change } = useSelection();
  const [text, setText] = useState(selection.q ?? '');
  useEffect(() => setText(selection.q ?? ''), [selection.q]);
  const ask = (words: string) => change({ q: words.trim() || null });
  return (
    <form
      className={classes.query}
      onSubmit={(event) => {
        event.preventDefault();
        ask(text);
      }}
    >
      <TextInput
        size="sm"
        type="search"
        name="q"
        aria-label={t('filter.text')}
        placeholder={t('filter.textHint')}
        value={text}
        error={fault !== null && text.trim() === selection.q}
        maxLength={2000}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => text.trim() !== (selection.q ?? '') && ask(text)}
        leftSection={<IconSearch size={15} stroke={1.8} aria-hidden />}
        rightSection={
          text && (
            <CloseButton
              size="sm"
              aria-label={t('filter.textClear')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setText('');
                ask('');
              }}
            />
          )
        }
      />
    </form>
  );
}
