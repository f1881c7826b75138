import { useLanguage } from '../i18n/language.js';
import classes from './progress.module.css';

/** A thin line along the top while the next answer is on its way; what is shown stays. */
export function Progress({ active }: { active: boolean }) {
  const { t } = useLanguage();
  return active ? <div className={classes.line} role="progressbar" aria-label={t('state.loading')} /> : null;
}
