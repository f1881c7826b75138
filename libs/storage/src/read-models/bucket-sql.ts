import type { Interval } from '@vigie/article';

/** The least precision (see `fact.precision`) that a date needs to stand in a bucket of an interval. */
export const FITS: Record<Interval, number> = { hour: 4, day: 3, week: 3, month: 2, quarter: 2, year: 1 };

/**
 * The bucket of an article as a number, null when its date is too coarse for the interval or unknown: seconds since 1970 of
 * the first instant of a local hour, else days since 1970 of the first local day. `zone` is the expression of a zone's name.
 */
export function bucketSql(interval: Interval, zone: string): string {
  if (interval === 'hour')
    return `CASE WHEN fact.precision >= ${FITS.hour} THEN ${hourSql('fact.published_at', zone)} END`;
  const day = `CASE WHEN fact.precision >= 4 THEN (fact.published_at AT TIME ZONE ${zone})
    WHEN fact.precision >= ${FITS[interval]} THEN fact.period_start::timestamp END`;
  return interval === 'day'
    ? `(${day})::date - DATE '1970-01-01'`
    : `date_trunc('${interval}', ${day})::date - DATE '1970-01-01'`;
}

/** Seconds since 1970 of the start of the local hour that an instant lies in; in Kathmandu that is a quarter past in UTC. */
export function hourSql(instant: string, zone: string): string {
  return `extract(epoch FROM ${instant} - (${instant} AT TIME ZONE ${zone} - date_trunc('hour', ${instant} AT TIME ZONE ${zone})))::bigint`;
}
