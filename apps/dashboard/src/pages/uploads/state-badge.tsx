import type { UploadState } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import classes from './state-badge.module.css';

/** Where an upload stands, in a word. */
export function StateBadge({ state }: { state: UploadState }) {
  const { t } = useLanguage();
  return (
    <span className={classes.state} data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
