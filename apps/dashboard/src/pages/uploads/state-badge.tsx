import type { Upload } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { isUndoing } from './state.js';
import classes from './state-badge.module.css';

/** Where an upload stands, in a word; a dry run is never said to be simply done. */
export function StateBadge({ upload }: { upload: Upload }) {
  const { state, dryRun } = upload;
  const { t } = useLanguage();
  const name = t(isUndoing(upload) ? 'state.undoing' : `state.${state}`);
  const isTried = dryRun && state === 'done';
  return (
    <span className={classes.state} data-state={isTried ? 'tried' : state}>
      {isTried ? t('tried.badge') : dryRun ? t('tried.badgeState', { state: name.toLocaleLowerCase() }) : name}
    </span>
  );
}
