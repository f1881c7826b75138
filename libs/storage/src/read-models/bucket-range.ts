import type { DateRange, Interval, Selection } from '@vigie/article';
import { hourSql } from './bucket-sql.js';
import { bucketCount, bucketStart, bucketsBetween, dayNumber, dayOf } from './calendar.js';
import { checkYears } from './date-condition.js';
import { postgresZone } from './postgres-zone.js';
import { QuestionError } from './question-error.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** Hours are looked for one by one; days since 1900 all fit, so that one old article spoils no chart. */
const MOST_BUCKETS = { hour: 20_000, other: 50_000 };
const MOST_VALUES = 1_000_000;
const DAY_SECONDS = 86_400;

/** The first and last bucket, as `bucketSql` numbers them; null where an end is open. */
export interface BucketBounds {
  first: number | null;
  last: number | null;
}

/** The buckets that a selection's dates ask for. */
export async function askedBounds(snapshot: Snapshot, selection: Selection, interval: Interval): Promise<BucketBounds> {
  const { dates } = selection;
  if (dates === null) return { first: null, last: null };
  checkYears(dates);
  if (interval === 'hour') return hourBounds(snapshot, dates, selection.timezone);
  const days = dates.kind === 'days' ? dates : await localDays(snapshot, dates, selection.timezone);
  const bucket = (day: string | null) => (day === null ? null : bucketStart(interval, dayNumber(day)));
  return { first: bucket(days.from), last: bucket(days.to) };
}

/** The local days of the first and the last instant of a range. */
async function localDays(snapshot: Snapshot, dates: DateRange, timezone: string) {
  const parameters = new SqlParameters();
  const zone = parameters.add(postgresZone(timezone), 'text');
  const day = (instant: string | null, earlier: string) =>
    instant === null
      ? 'NULL::date'
      : `((${parameters.add(instant, 'timestamptz')} - interval '${earlier}') AT TIME ZONE ${zone})::date`;
  const [row] = await snapshot.rows<{ from: string | null; to: string | null }>(
    `SELECT ${day(dates.from, '0')} AS "from", ${day(dates.to, '1 microsecond')} AS "to"`,
    parameters,
  );
  return row!;
}

/** Hours are found by looking at every quarter of an hour around: no zone's clock moves by less. */
async function hourBounds(snapshot: Snapshot, dates: DateRange, timezone: string): Promise<BucketBounds> {
  const parameters = new SqlParameters();
  const zone = parameters.add(postgresZone(timezone), 'text');
  const at = (day: string, shift: number) => `(${day} + ${shift})::timestamp AT TIME ZONE 'UTC'`;
  const end = (bound: string | null, side: 'from' | 'to') => {
    if (bound === null) return 'NULL::bigint';
    if (dates.kind === 'instants') {
      const instant = parameters.add(bound, 'timestamptz');
      return hourSql(side === 'from' ? instant : `(${instant} - interval '1 microsecond')`, zone);
    }
    const day = parameters.add(bound, 'date');
    return `(SELECT ${side === 'from' ? 'min' : 'max'}(${hourSql('sample.at', zone)})
      FROM generate_series(${at(day, -2)}, ${at(day, 3)}, interval '15 minutes') AS sample(at)
      WHERE (sample.at AT TIME ZONE ${zone})::date ${side === 'from' ? '>=' : '<='} ${day})`;
  };
  const [row] = await snapshot.rows<BucketBounds>(
    `SELECT ${end(dates.from, 'from')} AS first, ${end(dates.to, 'to')} AS last`,
    parameters,
  );
  return row!;
}

/** Refuses a question whose answer would have too many buckets, or values in all series together. */
export function checkSize(interval: Interval, first: number, last: number, series: number): void {
  const scale = interval === 'hour' ? DAY_SECONDS : 1;
  const count = bucketCount(interval, first / scale, last / scale);
  const most = interval === 'hour' ? MOST_BUCKETS.hour : MOST_BUCKETS.other;
  if (count > most)
    throw new QuestionError(
      'interval',
      `the dates span some ${count} buckets, more than ${most}; choose a longer interval, or set from and to closer together`,
    );
  if (count * series > MOST_VALUES)
    throw new QuestionError(
      'top',
      `some ${count} buckets times ${series} series are more than ${MOST_VALUES} values; lower top, choose a longer interval, or set from and to closer together`,
    );
}

/** Every bucket from `first` to `last`, also those without articles. */
export async function denseBuckets(
  snapshot: Snapshot,
  interval: Interval,
  timezone: string,
  first: number,
  last: number,
): Promise<number[]> {
  if (last < first) return [];
  if (interval !== 'hour') return bucketsBetween(interval, first, last);
  const parameters = new SqlParameters();
  const zone = parameters.add(postgresZone(timezone), 'text');
  const bound = (second: number) => `to_timestamp(${parameters.add(second, 'bigint')})`;
  const rows = await snapshot.rows<{ hour: number }>(
    `SELECT DISTINCT ${hourSql('sample.at', zone)} AS hour
     FROM generate_series(${bound(first)}, ${bound(last)}, interval '15 minutes') AS sample(at) ORDER BY hour`,
    parameters,
  );
  return rows.map((row) => row.hour);
}

/** How a bucket is written: its first local day, or for hours its first instant. */
export function bucketName(interval: Interval, bucket: number): string {
  return interval === 'hour' ? new Date(bucket * 1000).toISOString().replace('.000Z', 'Z') : dayOf(bucket);
}
