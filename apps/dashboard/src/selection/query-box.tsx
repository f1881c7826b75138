import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Fault } from '@vigie/contract';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './query-box.module.css';
import { QueryFaultNote } from './query-fault-note.js';
import { QueryHelp } from './query-help.js';
import { QueryUnderline } from './query-underline.js';
import { useQueryCheck } from './use-query-check.js';
import { useSelection } from './use-selection.js';
import { writeIn } from './write-in.js';

/**
 * What to look for, asked on Enter and when the box is left. A query that cannot be read is not asked: the box says where and
 * what to write. Of one that is asked it says why it may find little. `fault` is what is wrong with the one in the URL.
 */
export function QueryBox({ fault }: { fault: Fault | null }) {
  const { t } = useLanguage();
  const { selection, change } = useSelection();
  const known = selection.q ?? '';
  const [text, setText] = useState(known);
  useEffect(() => setText(known), [known]);
  const { fault: found, notices, check } = useQueryCheck(text, known);
  const shown = found ?? (text === known ? fault : null);
  const said = shown ?? notices[0] ?? null;
  const [closed, setClosed] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(text);
  latest.current = text;
  const note = useId();
  const ask = async (query: string) => {
    if (query.trim() === known) return;
    setClosed(null);
    const wrong = query.trim() === '' ? null : await check(query);
    // Written on in the meantime: that will be asked.
    if (latest.current !== query) return;
    if (wrong === null) change({ q: query.trim() || null });
    else if (document.activeElement === input.current && wrong.position !== undefined)
      input.current?.setSelectionRange(wrong.position.end, wrong.position.end);
  };
  const put = (query: string) => {
    if (input.current === null || !writeIn(input.current, query)) setText(query);
    latest.current = query;
    void ask(query);
  };
  const isNoted = said !== null && closed !== text;
  // The first Escape puts away what is said about the text, the next one the text.
  const stepBack = (event: KeyboardEvent<HTMLFormElement>) => {
    const isOurs = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || !isOurs || input.current === null) return;
    event.preventDefault();
    if (isNoted) setClosed(text);
    else if (text !== '' && !writeIn(input.current, '')) setText('');
    if (isNoted) input.current.focus();
  };
  return (
    <form
      className={classes.box}
      onKeyDown={stepBack}
      onSubmit={(event) => {
        event.preventDefault();
        void ask(text);
      }}
    >
      <TextInput
        ref={input}
        size="sm"
        type="search"
        name="q"
        spellCheck={false}
        classNames={{ input: classes.input }}
        attributes={{ input: { dir: 'auto', ...(said && { 'aria-describedby': note }) } }}
        aria-label={t('filter.text')}
        error={shown !== null}
        placeholder={t('filter.textHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => void ask(text)}
        leftSection={<IconSearch size={15} stroke={1.8} aria-hidden />}
        rightSectionWidth={56}
        rightSection={
          <span className={classes.actions}>
            {text && (
              <CloseButton
                size="sm"
                aria-label={t('filter.textClear')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => put('')}
              />
            )}
            <QueryHelp />
          </span>
        }
      />
      {shown?.position && <QueryUnderline input={input} text={text} place={shown.position} />}
      <div id={note} role="status">
        {isNoted && (
          <QueryFaultNote fault={said} isNotice={shown === null} onTake={put} onClose={() => setClosed(text)} />
        )}
      </div>
    </form>
  );
}
