import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { ApiError } from '../api-error.js';
import { useLanguage } from '../i18n/language.js';
import classes from './notice.module.css';

type Props = { error: Error; onRetry?: () => void; full?: boolean; compact?: boolean };

/** What went wrong, in the server's own words where it has some, and a way to try again. */
export function Problem({ error, onRetry, full = false, compact = false }: Props) {
  const { t } = useLanguage();
  const problem = error instanceof ApiError ? error.problem : null;
  const title = problem === null ? t('state.wrong') : problem.status === 0 ? t('state.offline') : problem.title;
  const detail = problem === null ? error.message : problem.status === 0 ? t('state.offlineDetail') : problem.detail;
  return (
    <div className={classes.notice} data-full={full || undefined} data-compact={compact || undefined} role="alert">
      <IconAlertTriangle size={compact ? 18 : 26} stroke={1.6} color="var(--danger)" aria-hidden />
      <p className={classes.title}>{title}</p>
      {detail && detail !== title && <p className={classes.text}>{detail}</p>}
      {problem?.errors && (
        <ul className={classes.faults}>
          {problem.errors.map((fault) => (
            <li key={`${fault.path} ${fault.message}`}>
              {fault.path && <code>{fault.path}</code>} {fault.message}
              {fault.position && ` (${fault.position.start + 1}–${fault.position.end})`}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button variant="default" size="xs" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}
