import { useMemo } from 'react';
import { useLanguage } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';
import { todayIn } from '../selection/period.js';
import {
  type ChartSeries,
  chartSeries,
  type Drawn,
  type Measure,
  partialBuckets,
  type Shape,
  shapeFor,
} from './attention-data.js';
import { attentionNotes } from './attention-notes.js';

type Asked = { split: string; measure: Measure; shape: Shape | null };
/** `series` is everything that is known, `drawn` what the chart shows of it. */
export type Drawing = {
  shape: Shape;
  share: boolean;
  series: ChartSeries[];
  drawn: ChartSeries[];
  partial: boolean[];
  subtitle: string;
  notes: string[];
};

/** What an answer looks like as a chart: its series, its units and what must be said about them. */
export function useDrawing(attention: Drawn, asked: Asked): Drawing {
  const speech = useLanguage();
  const { split, measure } = asked;
  const shape = asked.shape ?? shapeFor(split, measure);
  return useMemo(() => {
    const { t, format } = speech;
    const capital = split === 'topic' || split === 'language';
    const series = chartSeries(attention, {
      other: t('chart.other'),
      total: t(`measure.${measure}`),
      write: (label) => (capital ? sentenceCase(label, format.locale) : label),
    });
    // The rest of an overlapping split would dwarf the lines it is the rest of; it stands in the notes and the table.
    const drawn = shape === 'lines' ? series.filter((one) => one.kind !== 'other') : series;
    const partial = partialBuckets(attention, todayIn(attention.tz, new Date()), new Date());
    const kind = attention.denominator?.kind as 'corpus' | undefined;
    const subtitle = t(kind ? 'chart.shareOf' : 'chart.countOf', {
      measure: t(`measure.${measure}`),
      interval: t(`per.${attention.interval}`),
      of: kind ? t(`denominator.${kind}`) : '',
    });
    const hidden = series.length > drawn.length;
    const notes = attentionNotes(attention, { split, shape, partial, measure, hidden }, speech);
    return { shape, share: kind !== undefined, series, drawn, partial, subtitle, notes };
  }, [attention, split, measure, shape, speech]);
}
