import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { Fault } from '@vigie/contract';
import type { ReactNode } from 'react';
import { ApiError } from '../api-error.js';
import { useLanguage } from '../i18n/language.js';
import classes from './notice.module.css';
import { problemTitle, questionFault } from './problem-text.js';
import { queryFault } from './query-fault.js';

type Props = { error: Error; onRetry?: () => void; full?: boolean; compact?: boolean; children?: ReactNode };

/** What went wrong, as the server says it where it says more than the kind, and a way to try again. */
export function Problem({ error, onRetry, full = false, compact = false, children }: Props) {
  const { t, said } = useLanguage();
  const problem = error instanceof ApiError ? error.problem : null;
  // The search box itself shows what is wrong with the words in it.
  const ofQuery = queryFault(error) !== null;
  const faults = ofQuery ? [] : (problem?.errors ?? []);
  const [title, detail] = ofQuery
    ? [t('problem.query'), t('problem.queryText')]
    : problem === null
      ? [t('state.wrong'), error.message]
      : problem.status === 0
        ? [t('state.offline'), t('state.offlineDetail')]
        : [problemTitle(problem, t), faults.length > 0 ? '' : said(problem.detail)];
  return (
    <div className={classes.notice} data-full={full || undefined} data-compact={compact || undefined} role="alert">
      <IconAlertTriangle size={compact ? 18 : 26} stroke={1.6} color="var(--danger)" aria-hidden />
      <p className={classes.title}>{title}</p>
      {detail && detail !== title && <p className={classes.text}>{detail}</p>}
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map((fault) => (
            <QuestionFault key={`${fault.path} ${fault.message}`} fault={fault} />
          ))}
        </ul>
      )}
      {(children || onRetry) && (
        <div className={classes.actions}>
          {children}
          {onRetry && (
            <Button variant="default" size="xs" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
              {t('state.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function QuestionFault({ fault }: { fault: Fault }) {
  return <li>{questionFault(fault, useLanguage())}</li>;
}
