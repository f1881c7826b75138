import {
  bucketStart,
  bucketsBetween,
  checkYears,
  type DateRange,
  type DaySpan,
  dayNumber,
  type Interval,
  type Selection,
} from '@vigie/article';
import { hourSql } from './bucket-sql.js';
import { postgresZone } from './postgres-zone.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** The first and last bucket, as `bucketSql` numbers them; null where an end is open. */
export interface BucketBounds {
  first: number | null;
  last: number | null;
}

/** The buckets that a selection's dates ask for. */
export async function askedBounds(snapshot: Snapshot, selection: Selection, interval: Interval): Promise<BucketBounds> {
  if (interval === 'hour' && selection.dates !== null) return hourBounds(snapshot, selection.dates, selection.timezone);
  const { first, last } = await askedDays(snapshot, selection);
  const bucket = (day: number | null) => (day === null || interval === 'hour' ? null : bucketStart(interval, day));
  return { first: bucket(first), last: bucket(last) };
}

/** The local days that a selection's dates ask for: for instants those of the first and the last. */
export async function askedDays(snapshot: Snapshot, { dates, timezone }: Selection): Promise<DaySpan> {
  if (dates === null) return { first: null, last: null };
  checkYears(dates);
  const { from, to } = dates.kind === 'days' ? dates : await localDays(snapshot, dates, timezone);
  return { first: from === null ? null : dayNumber(from), last: to === null ? null : dayNumber(to) };
}

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
  checkYears(dates);
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
