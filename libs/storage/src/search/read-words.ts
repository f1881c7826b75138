import { SqlParameters } from '../read-models/sql-parameters.js';
import type { Statements } from './read-terms.js';

/** A word as a configuration indexes it, and its place among the words that were read with it, from 1. */
export interface Lexeme {
  text: string;
  at: number;
}

/** Folded text to be read in a configuration. */
export interface WordRequest {
  config: string;
  text: string;
}

/** Gives what was read; nothing for stop words. */
export type ReadWords = (request: WordRequest) => readonly Lexeme[];

/** Words of lists that are looked at again and again; about 10 MB. */
const REMEMBERED = 50_000;
const remembered = new Map<string, readonly Lexeme[]>();
const keyOf = ({ config, text }: WordRequest) => `${config} ${text}`;

/** Has Postgres read texts as it does for the index, each once: what a configuration makes of a word never changes. */
export async function readWords(statements: Statements, requests: readonly WordRequest[]): Promise<ReadWords> {
  const read = new Map<string, readonly Lexeme[]>();
  const unread = new Map<string, WordRequest>();
  for (const request of requests) {
    const key = keyOf(request);
    const known = remembered.get(key);
    if (known === undefined) unread.set(key, request);
    else read.set(key, known);
  }
  if (remembered.size > REMEMBERED) remembered.clear();
  for (const [key, words] of await askPostgres(statements, unread)) {
    read.set(key, words);
    if (key.length < 100) remembered.set(key, words);
  }
  return (request) => read.get(keyOf(request)) ?? [];
}

async function askPostgres(statements: Statements, unread: ReadonlyMap<string, WordRequest>) {
  const words = new Map<string, Lexeme[]>([...unread.keys()].map((key) => [key, []]));
  if (unread.size === 0) return words;
  const parameters = new SqlParameters();
  const all = [...unread.values()];
  const configs = parameters.add(
    all.map(({ config }) => config),
    'text[]',
  );
  const texts = parameters.add(
    all.map(({ text }) => text),
    'text[]',
  );
  const keys = [...unread.keys()];
  const rows = await statements.rows<{ place: number; text: string; positions: number[] }>(
    `SELECT given.place::int AS place, word.lexeme AS text, word.positions
     FROM unnest(${configs}, ${texts}) WITH ORDINALITY AS given(config, text, place)
     CROSS JOIN LATERAL unnest(to_tsvector(given.config::regconfig, given.text)) AS word(lexeme, positions, weights)`,
    parameters,
  );
  for (const { place, text, positions } of rows)
    words.get(keys[place - 1]!)!.push(...positions.map((at) => ({ text, at })));
  for (const each of words.values()) each.sort((a, b) => a.at - b.at);
  return words;
}
