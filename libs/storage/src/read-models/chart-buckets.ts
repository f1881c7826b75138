import { checkSize, type Interval } from '@vigie/article';
import { type BucketBounds, denseBuckets } from './bucket-range.js';
import type { OpenPage } from './open-page.js';

/** All buckets of a chart. Throws `QuestionError` when they are too many. */
export async function chartBuckets(
  { snapshot, selection, size }: OpenPage,
  interval: Interval,
  { first, last }: BucketBounds,
  series: number,
): Promise<number[]> {
  if (first === null || last === null) return [];
  checkSize(interval, first, last, series);
  const buckets = await denseBuckets(snapshot, interval, selection.timezone, first, last);
  size.add(buckets.length, series);
  return buckets;
}
