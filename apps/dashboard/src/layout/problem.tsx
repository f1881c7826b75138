import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { Fault } from '@vigie/contract';
import type { ReactNode } from 'react';
import { ApiError } from '../api-error.js';
import { useLanguage } from '../i18n/language.js';
import classes from './notice.module.css';
import { problemTitle, questionFault } from './problem-text.js';

type Props = { error: Error; onRetry?: () => void; full?: boolean; compact?: boolean; children?: ReactNode };

/** What went wrong, as the server says it where it says more than the kind, and a way to try again. */
export function Problem({ error, onRetry, full = false, compact = false, children }: Props) {
  const { t, said } = useLanguage();
  const problem = error instanceof ApiError ? error.problem : null;
  const title =
    problem === null ? t('state.wrong') : problem.status === 0 ? t('state.offline') : problemTitle(problem, t);
  const detail =
    problem === null
      ? error.message
      : problem.status === 0
        ? t('state.offlineDetail')
        : problem.errors?.length
          ? ''
          : said(problem.detail);
  return (
    <div className={classes.notice} data-full={full || undefined} data-compact={compact || undefined} role="alert">
      <IconAlertTriangle size={compact ? 18 : 26} stroke={1.6} color="var(--danger)" aria-hidden />
      <p className={classes.title}>{title}</p>
      {detail && detail !== title && <p className={classes.text}>{detail}</p>}
      {problem?.errors && (
        <ul className={classes.faults}>
          {problem.errors.map((fault) => (
            <QuestionFault key={`${fault.path} ${fault.message}`} fault={fault} />
          ))}
        </ul>
      )}
      {children}
      {onRetry && (
        <Button variant="default" size="xs" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}

function QuestionFault({ fault }: { fault: Fault }) {
  const [name, text] = questionFault(fault, useLanguage());
  return (
    <li>
      {name && <code>{name}</code>} {text}
      {fault.position && <Excerpt text={queryText()} {...fault.position} />}
    </li>
  );
}

/** The words that were asked for, which is what positions of faults count in. */
const queryText = () => new URLSearchParams(location.search).get('q') ?? '';

/** The query with the faulty stretch marked; a fault at the very end is shown as a gap. */
function Excerpt({ text, start, end }: { text: string; start: number; end: number }) {
  if (!text) return null;
  return (
    <code className={classes.excerpt} dir="auto">
      {text.slice(0, start)}
      <mark>{text.slice(start, end) || '\u00a0'}</mark>
      {text.slice(end)}
    </code>
  );
}
