import { NativeSelect, TextInput } from '@mantine/core';
import type { ArticleDetail, GivenDate } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import { CorrectionActions } from './correction-actions.js';
import classes from './corrections.module.css';
import { localParts } from './local-parts.js';
import { useCorrection } from './use-correction.js';

const PRECISIONS = ['instant', 'day', 'month', 'year', 'unknown'] as const;
type Precision = (typeof PRECISIONS)[number];

function firstPrecision({ datePrecision }: ArticleDetail): Precision {
  return datePrecision === 'minute' ? 'instant' : datePrecision;
}

/** When an article was published, as exactly as the person knows it. */
export function DateForm({ article, onClose }: { article: ArticleDetail; onClose: () => void }) {
  const { t } = useLanguage();
  const [precision, setPrecision] = useState<Precision>(firstPrecision(article));
  const parts = localParts(article);
  const [day, setDay] = useState(parts.day);
  const [time, setTime] = useState(parts.time);
  const [offset, setOffset] = useState(parts.offset);
  const save = useCorrection(article.id, onClose);
  const values: Record<Precision, GivenDate> = {
    instant: { at: `${day}T${time.length === 5 ? `${time}:00` : time}${offset === '+00:00' ? 'Z' : offset}` },
    day: { day },
    month: { month: day.slice(0, 7) },
    year: { year: day.slice(0, 4) },
    unknown: null,
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ field: 'date', value: values[precision] });
      }}
    >
      <NativeSelect
        label={t('correct.precision')}
        value={precision}
        onChange={(event) => setPrecision(event.currentTarget.value as Precision)}
        data={PRECISIONS.map((value) => ({ value, label: t(`correct.precision.${value}`) }))}
      />
      {precision === 'year' && (
        <TextInput
          label={t('correct.year')}
          inputMode="numeric"
          pattern="[0-9]{4}"
          required
          value={day.slice(0, 4)}
          onChange={(event) => setDay(`${event.currentTarget.value}${day.slice(4)}`)}
        />
      )}
      {precision === 'month' && (
        <TextInput
          type="month"
          label={t('correct.month')}
          pattern="[0-9]{4}-(0[1-9]|1[0-2])"
          placeholder="2025-03"
          required
          value={day.slice(0, 7)}
          onChange={(event) => setDay(`${event.currentTarget.value}-01`)}
        />
      )}
      {(precision === 'day' || precision === 'instant') && (
        <TextInput
          type="date"
          label={t('correct.day')}
          required
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      {precision === 'instant' && (
        <div className={classes.pair}>
          <TextInput
            type="time"
            label={t('correct.time')}
            required
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <TextInput
            label={t('correct.offset')}
            required
            pattern="[+\-](0[0-9]|1[0-4]):[0-5][0-9]"
            placeholder="+00:00"
            value={offset}
            onChange={(event) => setOffset(event.currentTarget.value)}
          />
        </div>
      )}
      <CorrectionActions error={save.error} isSaving={save.isPending} onCancel={onClose} />
    </form>
  );
}
