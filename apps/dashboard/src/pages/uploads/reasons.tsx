import { Button } from '@mantine/core';
import type { Upload, UploadReason } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import classes from './reasons.module.css';
import { outcomeName } from './upload-words.js';
import { useReasons } from './use-reasons.js';

/** A reason of some outcome. */
export type ChosenReason = Pick<UploadReason, 'outcome' | 'code' | 'kind'>;

const FIRST = 8;

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
  const [isWhole, setWhole] = useState(false);
  if (reasons.isPending) return <Loading />;
  if (reasons.isError) return <Problem error={reasons.error} onRetry={() => void reasons.refetch()} compact />;
  const all = reasons.data.items;
  if (all.length === 0) return null;
  const isChosen = ({ outcome, code, kind }: UploadReason) =>
    chosen?.outcome === outcome && chosen.code === code && chosen.kind === kind;
  const shown = isWhole ? all : all.filter((reason, index) => index < FIRST || isChosen(reason));
  return (
    <>
      <ul className={classes.reasons} aria-label={t('report.reasons')}>
        {shown.map((reason) => (
          <li key={`${reason.outcome} ${reason.code} ${reason.kind}`}>
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
              <span className={classes.where}>
                <span className="quiet">{t(outcomeName(upload, reason.outcome))}</span>
                <span className={classes.show}>{t(isChosen(reason) ? 'report.showAll' : 'report.showThese')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWhole(true)}>
          {t('report.allReasons', { count: all.length })}
        </Button>
      )}
    </>
  );
}
