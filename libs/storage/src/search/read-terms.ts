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

/** Gives a tsquery as Postgres wrote it; empty for stop words. */
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
  const read = new Map<string, string>();
  const unread = new Map<string, Reading>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const known = remembered.get(key);
    if (known === undefined) unread.set(key, reading);
    else read.set(key, known);
  }
  if (remembered.size > REMEMBERED) remembered.clear();
  for (const [key, query] of await askPostgres(statements, unread)) {
    read.set(key, query);
    if (key.length < 200) remembered.set(key, query);
  }
  return (reading) => read.get(keyOf(reading)) ?? '';
}

async function askPostgres(statements: Statements, unread: ReadonlyMap<string, Reading>): Promise<[string, string][]> {
  if (unread.size === 0) return [];
  const parameters = new SqlParameters();
  const readings = [...unread.values()];
  const lists = (['config', 'text', 'as'] as const).map((part) => {
    return parameters.add(
      readings.map((reading) => reading[part]),
      'text[]',
    );
  });
  const rows = await statements.rows<{ query: string }>(
    `SELECT CASE given.kind WHEN 'all' THEN plainto_tsquery(given.config::regconfig, given.text)
       ELSE phraseto_tsquery(given.config::regconfig, given.text) END::text AS query
     FROM unnest(${lists.join(', ')}) WITH ORDINALITY AS given(config, text, kind, place) ORDER BY given.place`,
    parameters,
  );
  const keys = [...unread.keys()];
  return rows.map(({ query }, place) => [keys[place]!, query]);
}
