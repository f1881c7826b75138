import type { useLanguage } from '../i18n/language.js';
import type { Drawn } from './attention-data.js';
import { bucketName } from './bucket-name.js';
import type { TableData } from './data-table.js';
import type { Drawing } from './use-drawing.js';

type Facts = { title: string; onOpen: (bucket: number) => void };

/** The chart's numbers as rows of buckets; the total stands in the last column where there is a split. */
export function attentionTable(
  attention: Drawn,
  { series, partial }: Pick<Drawing, 'series' | 'partial'>,
  { title, onOpen }: Facts,
  speech: ReturnType<typeof useLanguage>,
): TableData {
  const { t, format } = speech;
  const split = attention.series.length > 0;
  return {
    caption: title,
    columns: [
      t(`interval.${attention.interval}`),
      ...series.map((one) => one.label),
      ...(split ? [t('chart.total')] : []),
    ],
    rows: attention.buckets.map((bucket, index) => {
      const name = bucketName(bucket, attention.interval, attention.tz, speech);
      return {
        key: bucket,
        name: partial[index] ? `${name} (${t('chart.partial')})` : name,
        cells: [
          ...series.map((one) => one.values[index] ?? null),
          ...(split ? [attention.totals.values[index] ?? null] : []),
        ],
        onOpen: () => onOpen(index),
      };
    }),
    write: attention.denominator ? format.percent : format.number,
  };
}
