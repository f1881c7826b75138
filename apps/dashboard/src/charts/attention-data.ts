import type { Attention } from '@vigie/contract';
import { bucketDays } from '../selection/period.js';

/** What a chart over time is drawn from. */
export type Drawn = Omit<Attention, 'asOf'>;

export type Shape = 'bars' | 'lines';
/** One line or one colour of a bar; `key` is null for the rest and for the total. */
export type ChartSeries = {
  kind: 'key' | 'other' | 'total';
  key: string | null;
  label: string;
  values: (number | null)[];
  total: number | null;
};

export type Measure = 'articles' | 'stories' | 'sources';

/** Dimensions of which an article may have several values. */
const several = new Set(['topic', 'country', 'tag', 'collection']);

/**
 * Whether the series of a split count some things more than once, so that a stack would be taller than the total:
 * an article has several topics, a story several sources, a source several languages.
 */
export const overlaps = (split: string, measure: Measure) =>
  split !== 'none' && (measure === 'articles' ? several.has(split) : split !== 'source' || measure === 'stories');

/** The shape that suits a split: stacks only where the parts are disjoint. */
export const shapeFor = (split: string, measure: Measure): Shape => (overlaps(split, measure) ? 'lines' : 'bars');

/** What is drawn: the keys, then the rest; without a split the total alone. */
export function chartSeries(
  attention: Drawn,
  names: { other: string; total: string; write: (label: string) => string },
): ChartSeries[] {
  if (attention.series.length === 0) return [{ kind: 'total', key: null, label: names.total, ...attention.totals }];
  const series = attention.series.map((one): ChartSeries => ({ kind: 'key', ...one, label: names.write(one.label) }));
  if (attention.other?.values.some((value) => value !== null && value > 0))
    series.push({ kind: 'other', key: null, label: names.other, ...attention.other });
  return series;
}

/** Which buckets hold only a part of their time: cut by the bounds that were asked for, or not over yet on `today`. */
export function partialBuckets(attention: Drawn, today: string, now: Date): boolean[] {
  const { buckets, interval, from, to } = attention;
  return buckets.map((bucket) => {
    if (interval === 'hour') return Date.parse(bucket) + 3_600_000 > now.getTime();
    const days = bucketDays(interval, bucket);
    const begunBefore = from !== null && from.length === 10 && from > days.from;
    const endsAfter = to !== null && to.length === 10 && to < days.to;
    return begunBefore || endsAfter || days.to >= today;
  });
}

/** Whether the tallest stack or point reaches so far up that the axis should show the whole. */
export function reachesWhole(series: ChartSeries[], shape: Shape): boolean {
  const [first] = series;
  return (first?.values ?? []).some((_, at) => {
    const values = series.map((one) => one.values[at] ?? 0);
    const height = shape === 'bars' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
    return height > 0.8 && height < 1.001;
  });
}

/** Long enough series get no dots. */
export const pointRadius = (buckets: number) => (buckets <= 45 ? 2.5 : 0);
