import type { Upload, UploadReason } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import classes from './reasons.module.css';
import { outcomeName } from './upload-words.js';
import { useReasons } from './use-reasons.js';

/** A reason of some outcome. */
export type ChosenReason = Pick<UploadReason, 'outcome' | 'code'>;

/** How many documents have which reason; a click shows these alone, another one all again. */
export function Reasons({
  upload,
  chosen,
  onChoose,
}: {
  upload: Upload;
  chosen: ChosenReason | null;
  onChoose: (reason: ChosenReason | null) => void;
}) {
  const { t, said, format } = useLanguage();
  const reasons = useReasons(upload);
  if (reasons.isPending) return <Loading />;
  if (reasons.isError) return <Problem error={reasons.error} onRetry={() => void reasons.refetch()} compact />;
  if (reasons.data.items.length === 0) return null;
  const isChosen = ({ outcome, code }: UploadReason) => chosen?.outcome === outcome && chosen.code === code;
  return (
    <ul className={classes.reasons} aria-label={t('report.reasons')}>
      {reasons.data.items.map((reason) => (
        <li key={`${reason.outcome} ${reason.code}`}>
          <button
            type="button"
            className={classes.reason}
            aria-pressed={isChosen(reason)}
            onClick={() => onChoose(isChosen(reason) ? null : reason)}
          >
            <span className={classes.count} data-outcome={reason.outcome}>
              {t('report.times', { count: format.number(reason.count) })}
            </span>
            <span>{said(reason.message, reason.code)}</span>
            <span className="quiet">{t(outcomeName(upload, reason.outcome))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
