import { checkYears, type Selection } from '@vigie/article';
import { postgresZone } from './postgres-zone.js';
import type { SqlParameters } from './sql-parameters.js';

/**
 * The condition that an article's date lies in the selection's range, null when no range is asked for.
 * Instants are compared by the calendar day they have in the zone, after a coarse comparison that an index serves: where a
 * clock goes back over midnight, a day does not end where the next one starts. Coarser dates match when their period overlaps.
 */
export function dateCondition(selection: Selection, parameters: SqlParameters): string | null {
  const { dates } = selection;
  if (dates === null || (dates.from === null && dates.to === null)) return null;
  checkYears(dates);
  const zone = parameters.add(postgresZone(selection.timezone), 'text');
  return dates.kind === 'days'
    ? dayCondition(dates.from, dates.to, zone, parameters)
    : instantCondition(dates.from, dates.to, zone, parameters);
}

function dayCondition(from: string | null, to: string | null, zone: string, parameters: SqlParameters): string {
  const localDay = `(fact.published_at AT TIME ZONE ${zone})::date`;
  const exact: string[] = [];
  const coarse: string[] = [];
  if (from !== null) {
    const day = parameters.add(from, 'date');
    exact.push(`fact.published_at >= (${day} - 2)::timestamp AT TIME ZONE 'UTC'`, `${localDay} >= ${day}`);
    coarse.push(`fact.period_end > ${day}`);
  }
  if (to !== null) {
    const day = parameters.add(to, 'date');
    exact.push(`fact.published_at < (${day} + 3)::timestamp AT TIME ZONE 'UTC'`, `${localDay} <= ${day}`);
    coarse.push(`fact.period_start <= ${day}`);
  }
  return either(exact, coarse);
}

function instantCondition(from: string | null, to: string | null, zone: string, parameters: SqlParameters): string {
  const exact: string[] = [];
  const coarse: string[] = [];
  const first = from === null ? null : parameters.add(from, 'timestamptz');
  const end = to === null ? null : parameters.add(to, 'timestamptz');
  if (first !== null) {
    exact.push(`fact.published_at >= ${first}`);
    coarse.push(`fact.period_end > (${first} AT TIME ZONE ${zone})::date`);
  }
  if (end !== null) {
    exact.push(`fact.published_at < ${end}`);
    coarse.push(`fact.period_start <= ((${end} - interval '1 microsecond') AT TIME ZONE ${zone})::date`);
  }
  if (first !== null && end !== null) coarse.push(`${first} < ${end}`);
  return either(exact, coarse);
}

function either(exact: string[], coarse: string[]): string {
  return `((${exact.join(' AND ')}) OR (${coarse.join(' AND ')}))`;
}
