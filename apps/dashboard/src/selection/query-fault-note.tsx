import { CloseButton, UnstyledButton } from '@mantine/core';
import type { Fault } from '@vigie/contract';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import classes from './query-box.module.css';

type Props = { fault: Fault; isNotice: boolean; onTake: (suggestion: string) => void; onClose: () => void };

/** What is wrong with the query, and the query that was probably meant, to be taken with one press. */
export function QueryFaultNote({ fault: { message, suggestion }, isNotice, onTake, onClose }: Props) {
  const { t, said, format } = useLanguage();
  const text = said(message);
  // A word of the query stays as it was written.
  return (
    <div className={classes.note} data-notice={isNotice || undefined}>
      <p>{/^\S+:/.test(text) ? text : sentenceCase(text, format.locale)}</p>
      <CloseButton
        size="xs"
        aria-label={t('action.close')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClose}
      />
      {suggestion !== undefined && (
        <UnstyledButton
          className={classes.take}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          {t('query.meant')} <code dir="auto">{suggestion}</code>
        </UnstyledButton>
      )}
    </div>
  );
}
