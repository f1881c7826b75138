import type { Interval, Measure } from '@vigie/article';
import { FITS } from '../time/make-clock.js';
import { bestKeys } from './best-keys.js';
import { oneColumnClock } from './chart-buckets.js';
import { undatedCount } from './dated.js';
import type { DimensionKeys } from './dimension-keys.js';
import type { Query } from './query.js';
import type { Found, Wish } from './wish.js';

/** Totals by key over the articles that are dated well enough: of articles, and in the measure asked for. */
export interface KeyTotals {
  articles: Int32Array;
  measured: Int32Array;
}

/** What has to be counted to tell the best keys, beyond the articles by key. */
export function totalsWishes(query: Query, keys: DimensionKeys, measure: Measure, interval: Interval): Wish[] {
  const wishes: Wish[] = [];
  const table = (width: number) => ({
    chosen: query.main.number,
    reader: keys.reader,
    slots: keys.slotsBy((key) => key * width),
    outside: null,
    other: 0,
    width,
    lines: keys.size + 1,
  });
  if (undatedCount(query.main, query.asked.corpus.periods, interval) > 0) {
    const clock = oneColumnClock(query, 0, (precision) => precision < FITS[interval]);
    wishes.push({ kind: 'articles', ...table(2), across: { kind: 'clock', clock }, coarseOnly: true });
  }
  const across = {
    kind: 'clock',
    clock: oneColumnClock(query, 1, (precision) => precision >= FITS[interval]),
  } as const;
  if (measure === 'stories') wishes.push({ kind: 'repeats', ...table(1), across });
  if (measure === 'sources')
    wishes.push({ kind: 'sources', ...table(1), across, sources: query.asked.names.size('source') });
  return wishes;
}

/** Reads what was found for these wishes, and takes it off the front. */
export function dateTotals(
  query: Query,
  keys: DimensionKeys,
  measure: Measure,
  wishes: readonly Wish[],
  found: Found[],
): KeyTotals {
  let articles = keys.totals(query.main.values(keys.column));
  let measured = articles;
  for (const wish of wishes) {
    const { cells } = found.shift()!;
    if (wish.kind === 'articles') articles = articles.map((count, key) => count - cells[key * 2 + 1]!);
    else if (wish.kind === 'repeats') measured = articles.map((count, key) => count - cells[key]!);
    else measured = cells;
  }
  return { articles, measured: measure === 'articles' ? articles : measured };
}

/** The best keys, ties by key; keys without a name are not shown. */
export function bestOf(
  { asked: { names } }: Query,
  { dimension }: DimensionKeys,
  most: number,
  { articles, measured }: KeyTotals,
): number[] {
  return bestKeys(
    measured,
    most,
    (key) => articles[key]! > 0 && names.isNamed(dimension, key),
    (a, b) => names.compare(dimension, a, b),
  );
}
