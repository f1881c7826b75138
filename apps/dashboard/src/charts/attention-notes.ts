import type { useLanguage } from '../i18n/language.js';
import { type Drawn, type Measure, overlaps, type Shape } from './attention-data.js';

type Facts = { split: string; shape: Shape; partial: boolean[]; measure: Measure; hidden: boolean };

/** What a reader must know to read the chart right. */
export function attentionNotes(
  attention: Drawn,
  facts: Facts,
  { t, format }: ReturnType<typeof useLanguage>,
): string[] {
  const notes = [t('note.reports')];
  if (overlaps(facts.split, facts.measure)) notes.push(t(overlapNote(facts)));
  const keyless = withoutKey(attention, facts);
  if (keyless > 0) notes.push(t(`note.without.${facts.split as 'source'}`, { count: keyless }));
  const rest = attention.other?.total;
  if (facts.hidden && rest != null)
    notes.push(t('note.rest', { value: attention.denominator ? format.percent(rest) : format.number(rest) }));
  if (facts.measure !== 'articles') notes.push(t('note.distinct'));
  if (attention.denominator)
    notes.push(t('note.share', { of: t(`denominator.${attention.denominator.kind as 'corpus'}`) }));
  if (facts.partial.some(Boolean)) notes.push(t(facts.shape === 'bars' ? 'note.partialBars' : 'note.partialLines'));
  if (attention.undated > 0) notes.push(t('note.undated', { count: attention.undated }));
  return notes;
}

/** Of when the numbers are. */
export const asOfNote = (asOf: string, tz: string, { t, format }: ReturnType<typeof useLanguage>) =>
  t('note.asOf', { time: format.instant(asOf, tz), tz });

function overlapNote({ shape, measure }: Facts) {
  if (measure !== 'articles') return 'note.overlapDistinct';
  return shape === 'bars' ? 'note.overlapStack' : 'note.overlap';
}

/** Articles that no series of a disjoint split has, so that the parts sum to less than the whole. */
function withoutKey({ totals, series, other, denominator }: Drawn, { split, measure }: Facts): number {
  if (split === 'none' || measure !== 'articles' || denominator !== null || overlaps(split, measure)) return 0;
  const parts = series.reduce((sum, one) => sum + (one.total ?? 0), other?.total ?? 0);
  return (totals.total ?? 0) - parts;
}
