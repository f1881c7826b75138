import type { NameLanguage } from '@vigie/article';
import {
  bucketName,
  checkSize,
  type Dimension,
  type Interval,
  type Measure,
  type Selection,
  type ShareKind,
  type ShareLine,
  shareOf,
} from '@vigie/article';
import type { DataSource } from 'typeorm';
import { datedBounds, type KeyLine, layOut } from './attention-shape.js';
import { type AttentionRow, splitStatement, totalsStatement } from './attention-sql.js';
import { askedBounds, denseBuckets } from './bucket-range.js';
import { resolveSelection } from './resolved-selection.js';
import { inSnapshot, type Snapshot } from './snapshot.js';

/** How much was published over time, split by a dimension. */
export interface AttentionQuestion {
  selection: Selection;
  interval: Interval;
  split: Dimension | 'none';
  /** How many keys get a series of their own. */
  top: number;
  measure: Measure;
  share: ShareKind;
  language: NameLanguage;
}

/** Counts by bucket, or fractions 0–1 of the denominator where a share was asked. */
export interface AttentionAnswer {
  buckets: string[];
  series: (ShareLine & Pick<KeyLine, 'key' | 'label'>)[];
  other: ShareLine | null;
  totals: ShareLine;
  denominator: { kind: ShareKind; values: number[] } | null;
  undated: number;
  asOf: string;
}

/** Answers from one snapshot. Throws `QuestionError` when there would be too many buckets, `QuerySyntaxError` for the text query. */
export function attention(source: DataSource, question: AttentionQuestion): Promise<AttentionAnswer> {
  return inSnapshot(source, async (snapshot) => {
    const { interval, split, measure } = question;
    const selection = await resolveSelection(snapshot, question.selection);
    const asked = await askedBounds(snapshot, selection, interval);
    const width = split === 'none' ? 1 : question.top + 2;
    if (asked.first !== null && asked.last !== null) checkSize(interval, asked.first, asked.last, width);
    const { sql, parameters } =
      split === 'none'
        ? totalsStatement(selection, interval, measure)
        : splitStatement(selection, interval, measure, { ...question, dimension: split });
    const rows = await snapshot.rows<AttentionRow>(sql, parameters);
    const buckets = await bucketsOf(snapshot, question, asked, rows, width);
    const counted = layOut(rows, buckets);
    const answer = {
      buckets: buckets.map((bucket) => bucketName(interval, bucket)),
      undated: counted.undated,
      asOf: snapshot.asOf,
    };
    const other = split === 'none' ? null : counted.other;
    if (question.share === 'none')
      return { ...answer, series: counted.series, other, totals: counted.totals, denominator: null };
    const whole = await denominator(snapshot, question, question.share, buckets);
    return {
      ...answer,
      series: counted.series.map((line) => shareOf(line, whole)),
      other: other === null ? null : shareOf(other, whole),
      totals: shareOf(counted.totals, whole),
      denominator: { kind: question.share, values: whole.values },
    };
  });
}

async function bucketsOf(
  snapshot: Snapshot,
  { selection, interval }: AttentionQuestion,
  asked: { first: number | null; last: number | null },
  rows: AttentionRow[],
  width: number,
): Promise<number[]> {
  const found = datedBounds(rows);
  const first = asked.first ?? found?.first;
  const last = asked.last ?? found?.last;
  if (first === undefined || last === undefined) return [];
  checkSize(interval, first, last, width);
  return denseBuckets(snapshot, interval, selection.timezone, first, last);
}

/** What shares are fractions of, over the buckets shown: the same dates, and for other kinds than the corpus the selection's filter of that kind. */
async function denominator(
  snapshot: Snapshot,
  { selection, interval, measure }: AttentionQuestion,
  kind: Exclude<ShareKind, 'none'>,
  buckets: number[],
) {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return { values: [], total: 0 };
  const own = kind === 'corpus' ? undefined : selection.filters[kind];
  const filters: Selection['filters'] = kind === 'corpus' || own === undefined ? {} : { [kind]: own };
  const { sql, parameters } = totalsStatement({ ...selection, q: null, search: null, filters }, interval, measure, {
    first,
    last,
  });
  return layOut(await snapshot.rows<AttentionRow>(sql, parameters), buckets).totals;
}
