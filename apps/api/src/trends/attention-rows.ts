import type { Attention } from '@vigie/contract';
import type { LabelLanguage } from '../platform/language.js';

const WORDS = { en: { other: 'Other', total: 'Total' }, fr: { other: 'Autres', total: 'Total' } };

/** A chart in long form: one line for each bucket of each series, then of the others, then of the total; with shares, what was divided by. */
export function* attentionRows(
  { buckets, series, other, totals, denominator }: Attention,
  language: LabelLanguage,
): Generator<(string | number | null)[]> {
  const words = WORDS[language];
  const lines = [
    ...series,
    ...(other === null ? [] : [{ key: '_other', label: words.other, values: other.values }]),
    { key: '_total', label: words.total, values: totals.values },
  ];
  for (const { key, label, values } of lines)
    for (const [place, bucket] of buckets.entries()) {
      const row = [bucket, key, label, values[place] ?? null];
      yield denominator === null ? row : [...row, denominator.values[place] ?? null];
    }
}
