import { QuestionError, type ZoneRules } from '@vigie/article';
import { postgresZone } from '../read-models/postgres-zone.js';
import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';

/** No zone ever went back to a clock it had left within a day; nor within an hour of that day, and so on. */
const STAGES = [86_400, 3600, 60, 1];
const UNKNOWN_ZONE = '22023';

/**
 * The clock of a zone from one instant to another (milliseconds since 1970), to the second, as the database knows it:
 * found by asking for its offset day by day, then hour by hour within the days after which it is another one, and so on.
 * Throws `QuestionError` for a zone that the database does not know.
 */
export async function zoneRules(
  source: Pick<Snapshot, 'rows'>,
  zone: string,
  fromMs: number,
  toMs: number,
): Promise<ZoneRules> {
  const parameters = new SqlParameters();
  parameters.add(postgresZone(zone), 'text');
  parameters.add(Math.floor(fromMs / 1000), 'float8');
  parameters.add(Math.ceil(toMs / 1000), 'float8');
  const rows = await source
    .rows<{ start: number | null; seconds: number }>(STATEMENT, parameters)
    .catch((error: { code?: string }) => {
      if (error.code !== UNKNOWN_ZONE) throw error;
      throw new QuestionError('tz', 'is a time zone that the database does not know');
    });
  return {
    zone,
    starts: rows.map(({ start }) => (start === null ? -Infinity : start * 1000)),
    offsets: rows.map(({ seconds }) => seconds * 1000),
  };
}

const offset = (at: string) =>
  `date_part('epoch', timezone($1::text, to_timestamp(${at})) - timezone('UTC', to_timestamp(${at})))`;

/** The stretches of one length, inside those found before, that end with another offset than they begin with. */
function stage(length: number, before: number | undefined): string {
  const [first, last, source] =
    before === undefined
      ? ['$2::float8', '$3::float8', '']
      : [`changed_${before}.start`, `changed_${before}.start + ${before}`, `changed_${before}, `];
  return `changed_${length} AS MATERIALIZED (
    SELECT probed.start, probed.later AS seconds FROM (
      SELECT probe.at AS start, probe.seconds, lead(probe.seconds) OVER (ORDER BY probe.at) AS later,
        lead(probe.at) OVER (ORDER BY probe.at) AS next FROM (
          SELECT at::float8 AS at, ${offset('at::float8')} AS seconds
          FROM ${source}generate_series((${first})::bigint, (${last})::bigint, ${length}) AS at) AS probe
    ) AS probed WHERE probed.seconds <> probed.later AND probed.next - probed.start = ${length})`;
}

const STATEMENT = `
  WITH ${STAGES.map((length, place) => stage(length, STAGES[place - 1])).join(',\n')}
  SELECT NULL::float8 AS start, ${offset('$2::float8')} AS seconds
  UNION ALL SELECT changed_1.start + 1, changed_1.seconds FROM changed_1
  ORDER BY start NULLS FIRST`;
