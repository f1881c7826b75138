import { useLanguage } from '../i18n/language.js';
import classes from './progress.module.css';
import { useLate } from './use-late.js';

/** A thin line along the top while the next answer is on its way; what is shown stays, and when that takes long it is said. */
export function Progress({ active }: { active: boolean }) {
  const { t } = useLanguage();
  const isLate = useLate(active);
  if (!active) return null;
  return (
    <>
      <div className={classes.line} role="progressbar" aria-label={t('state.loading')} />
      {isLate && (
        <p className={classes.late} role="status">
          {t('state.before')}
        </p>
      )}
    </>
  );
}
