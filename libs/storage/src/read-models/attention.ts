import {
  type AttentionAnswer,
  type AttentionQuestion,
  autoInterval,
  bucketName,
  checkSize,
  type Interval,
  type Line,
  type Selection,
  type ShareKind,
  shareOf,
} from '@vigie/article';
import { datedBounds, layOut } from './attention-shape.js';
import { type AttentionRow, splitStatement, totalsStatement } from './attention-sql.js';
import { askedBounds, askedDays, type BucketBounds } from './bucket-range.js';
import { chartBuckets } from './chart-buckets.js';
import { datedSpan } from './dated-span.js';
import type { OpenPage } from './open-page.js';

/** How much was published over time, split by a dimension. Throws `QuestionError` when there would be too many buckets. */
export async function attentionIn(page: OpenPage, question: AttentionQuestion): Promise<AttentionAnswer> {
  const { split, share, measure, top } = question;
  const { snapshot, selection, language } = page;
  const interval =
    question.interval === 'auto'
      ? autoInterval(await askedDays(snapshot, selection), await datedSpan(snapshot, selection), question.most)
      : question.interval;
  const asked = await askedBounds(snapshot, selection, interval);
  const width = split === 'none' ? 1 : top + 2;
  if (asked.first !== null && asked.last !== null) checkSize(interval, asked.first, asked.last, width);
  const { sql, parameters } =
    split === 'none'
      ? totalsStatement(selection, interval, measure)
      : splitStatement(selection, interval, measure, { dimension: split, top, language });
  const rows = await snapshot.rows<AttentionRow>(sql, parameters);
  const buckets = await chartBuckets(page, interval, ends(asked, rows), width);
  const { series, other, totals, undated } = layOut(rows, buckets);
  const names = buckets.map((bucket) => bucketName(interval, bucket));
  const answer = { kind: question.kind, interval, buckets: names, undated };
  const outside = split === 'none' ? null : other;
  if (share === 'none') return { ...answer, series, other: outside, totals, denominator: null };
  const whole = await denominator(page, question, interval, buckets);
  return {
    ...answer,
    series: series.map((line) => shareOf(line, whole)),
    other: outside === null ? null : shareOf(outside, whole),
    totals: shareOf(totals, whole),
    denominator: { kind: share, values: whole.values },
  };
}

function ends(asked: BucketBounds, rows: AttentionRow[]): BucketBounds {
  const found = datedBounds(rows);
  return { first: asked.first ?? found?.first ?? null, last: asked.last ?? found?.last ?? null };
}

/** What shares are fractions of, over the buckets shown: the same dates, and for other kinds than the corpus the selection's filter of that kind. */
async function denominator(
  { snapshot, selection }: OpenPage,
  { share, measure }: { share: ShareKind; measure: AttentionQuestion['measure'] },
  interval: Interval,
  buckets: number[],
): Promise<Line> {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return { values: [], total: 0 };
  const own = share === 'none' || share === 'corpus' ? undefined : selection.filters[share];
  const filters: Selection['filters'] = own === undefined ? {} : { [share]: own };
  const whole = { ...selection, where: null, filters };
  const { sql, parameters } = totalsStatement(whole, interval, measure, { first, last });
  return layOut(await snapshot.rows<AttentionRow>(sql, parameters), buckets).totals;
}
