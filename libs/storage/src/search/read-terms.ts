import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';

/** Whatever runs statements in the transaction that an answer is to belong to. */
export type Statements = Pick<Snapshot, 'rows'>;

/** The same for what gives megabytes. */
export type LargeStatements = Pick<Snapshot, 'rows' | 'copy'>;

/** Folded text, read as words that follow one another, or as words that are all there. */
export interface Reading {
  config: string;
  text: string;
  as: 'phrase' | 'all';
}

/** Gives a tsquery as Postgres wrote it, of one of the readings that were asked for; empty for stop words. */
export type ReadQuery = (reading: Reading) => string;

/** What a configuration makes of a text never changes; about 10 MB. */
const REMEMBERED = 50_000;
const remembered = new Map<string, string>();
const keyOf = ({ config, text, as }: Reading) => `${as} ${config} ${text}`;

/**
 * Has Postgres read texts into tsqueries, each once. They are parameters of `phraseto_tsquery` and `plainto_tsquery`; what
 * people type never reaches `to_tsquery`.
 */
export async function readTerms(statements: Statements, readings: readonly Reading[]): Promise<ReadQuery> {
  const read = new Map<Reading, string>();
  const unread = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const known = remembered.get(key);
    if (known !== undefined) read.set(reading, known);
    else if (!unread.get(key)?.push(reading)) unread.set(key, [reading]);
  }
  if (remembered.size > REMEMBERED) remembered.clear();
  for (const [key, query] of await askPostgres(statements, unread)) {
    for (const reading of unread.get(key)!) read.set(reading, query);
    if (key.length < 200) remembered.set(key, query);
  }
  return (reading) => read.get(reading) ?? '';
}

async function askPostgres(
  statements: Statements,
  unread: ReadonlyMap<string, readonly Reading[]>,
): Promise<[string, string][]> {
  if (unread.size === 0) return [];
  const parameters = new SqlParameters();
  const readings = [...unread.values()].map(([first]) => first!);
  const lists = (['config', 'text', 'as'] as const).map((part) => {
    return parameters.add(
      readings.map((reading) => reading[part]),
      'text[]',
    );
  });
  // As one row: of a long list there are thousands.
  const [row] = await statements.rows<{ queries: string[] }>(
    `SELECT json_agg(CASE given.kind WHEN 'all' THEN plainto_tsquery(given.config::regconfig, given.text)
       ELSE phraseto_tsquery(given.config::regconfig, given.text) END::text ORDER BY given.place) AS queries
     FROM unnest(${lists.join(', ')}) WITH ORDINALITY AS given(config, text, kind, place)`,
    parameters,
  );
  const keys = [...unread.keys()];
  return row!.queries.map((query, place) => [keys[place]!, query]);
}
