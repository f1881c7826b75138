import { Progress } from '@mantine/core';
import type { RereadState } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { fieldName } from '../article/field-name.js';
import panel from './panel.module.css';
import own from './reread-panel.module.css';
import { isReadAgain } from './state.js';
import classes from './upload-figures.module.css';

/** How far reading again is, and what it changed. */
export function RereadPanel({ reread }: RereadState) {
  const { t, format } = useLanguage();
  if (reread === null) return null;
  const { state, done, total, changed, fields, refused } = reread;
  const isMoving = isReadAgain({ reread });
  return (
    <section className={panel.panel} aria-label={t('reread.ask')}>
      {isMoving && (
        <div className={classes.progress} role="status">
          <Progress
            value={total === 0 ? 100 : (done / total) * 100}
            animated={total === 0}
            size="md"
            aria-label={t('reread.ask')}
          />
          <span className="quiet numbers">
            {t('reread.progress', { done: format.number(done), total: format.number(total) })}
          </span>
        </div>
      )}
      <div className={own.said}>
        {state === 'failed' && <p role="alert">{t('reread.failed')}</p>}
        {state === 'cancelled' && <p>{t('reread.cancelled')}</p>}
        {state === 'done' && changed === 0 && <p>{t('reread.none')}</p>}
        {changed > 0 && <p>{t('reread.changed', { count: changed })}</p>}
        {fields.length > 0 && (
          <p className="quiet">
            {t('reread.fields', {
              fields: fields.map(({ field, count }) => `${fieldName(field, t)} (${format.number(count)})`).join(', '),
            })}
          </p>
        )}
        {refused > 0 && <p className="quiet">{t('reread.refused', { count: refused })}</p>}
      </div>
    </section>
  );
}
