import type { DataSource, EntityManager } from 'typeorm';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { type CollectedWord, CollectedWords } from './collect-words.js';
import { mergeRuns } from './merge-runs.js';
import { SEGMENT } from './segment.js';
import { PLACING_RULE, staleSegment } from './stale-segment.js';
import { forgetSegment, type StoredPart, type StoredRun, storeRun } from './store-run.js';
import { partOf } from './text-condition.js';
import { TextNumbers } from './text-numbers.js';

/** Any number: it only has to be the same in every process that places words. */
const PLACE_LOCK = 7_364_205;

/** A word is placed that stands this often in a full segment. */
const FREQUENT = 16;
/** Texts and words that are held at once: others wait meanwhile for some milliseconds. */
const BATCH = { texts: 30, words: 250 };

/**
 * Notes which texts have which words, and where frequent ones stand, in one more segment of articles, or in one of which many texts
 * were written since, as in the newest while it grows; or puts some runs together. Gives whether there was one; does nothing while
 * another process is at it, or an upload waits or is read. Takes some seconds, less when `stopping` aborts. Rejects then, and where
 * another process was at the same when this one began to read (40001): nothing is changed, and the next call sees what the other did.
 */
export function placeWords(source: DataSource, stopping?: AbortSignal): Promise<boolean> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const [lock]: { mine: boolean; process: number }[] = await manager.query(
      `SELECT pg_try_advisory_xact_lock($1) AND NOT EXISTS (SELECT FROM job WHERE state IN ('queued', 'running')) AS mine,
         pg_backend_pid() AS process`,
      [PLACE_LOCK],
    );
    if (!lock!.mine) return false;
    const next = await staleSegment(manager);
    const cancel = () => void source.query('SELECT pg_cancel_backend($1)', [lock!.process]).catch(() => undefined);
    stopping?.addEventListener('abort', cancel);
    try {
      if (next === null) return await mergeRuns(manager, stopping);
      await placeSegment(manager, next, stopping);
    } finally {
      stopping?.removeEventListener('abort', cancel);
    }
    return true;
  });
}

/** A segment that is placed, and how. */
interface Placing {
  segment: number;
  run: StoredRun;
  /** At how many places words stand at least that are placed. */
  least: number;
  /** How many places are held at once; undefined for as many as usual. */
  most: number | undefined;
  stopping: AbortSignal | undefined;
}

/**
 * Places the words of a segment anew, in a transaction that sees one state. What is written meanwhile is noted in rows that it
 * does not see and so does not remove: who reads after both looks at those texts themselves.
 */
export async function placeSegment(
  manager: EntityManager,
  segment: number,
  stopping?: AbortSignal,
  most?: number,
): Promise<void> {
  await manager.query(SETTINGS);
  await manager.query('DELETE FROM word_places WHERE segment = $1', [segment]);
  await manager.query(PLACED, [segment]);
  await forgetSegment(manager, segment);
  const least = await leastPlaces(manager, segment);
  const run = await storeRun(manager, segment, [segment]);
  for (const config of SEARCH_CONFIGS) await placeConfig(manager, config, { segment, run, least, most, stopping });
  await manager.query('DELETE FROM unplaced_text WHERE article_id >= $1::bigint AND article_id < $1::bigint + $2', [
    segment * SEGMENT,
    SEGMENT,
  ]);
}

/** Of a segment that is not full words are placed that stand at fewer places. */
async function leastPlaces(manager: EntityManager, segment: number): Promise<number> {
  const [{ articles }]: [{ articles: number }] = await manager.query(
    'SELECT greatest(0, max(article_id) + 1 - $1::bigint)::float8 AS articles FROM article_search',
    [segment * SEGMENT],
  );
  return Math.max(2, Math.round((FREQUENT * Math.min(SEGMENT, articles)) / SEGMENT));
}

/** Places the words of a configuration: all of them at once, or some after the others where they are too many. */
async function placeConfig(manager: EntityManager, config: string, placing: Placing): Promise<void> {
  let words = await collect(manager, config, placing, '');
  if (words.texts === 0) return;
  const part = await placing.run.begin();
  const numbers = new TextNumbers();
  await keep(manager, { part, numbers, config }, placing, words);
  while (words.left !== null) {
    words = await collect(manager, config, placing, words.left);
    await keep(manager, { part, numbers, config }, placing, words);
  }
  await placing.run.end(part, config, words.texts);
}

/** The words of the texts of a segment in one configuration, from one on. */
async function collect(manager: EntityManager, config: string, { segment, most, stopping }: Placing, first: string) {
  const words = new CollectedWords(most, first);
  const from = segment * SEGMENT;
  await manager.query(
    `DECLARE text NO SCROLL CURSOR FOR
     SELECT (article_id - ${from})::int AS article, tsvectorsend(whole) AS vector FROM ${partOf(config)}
     WHERE article_id >= ${from} AND article_id < ${from + SEGMENT} ORDER BY article_id`,
  );
  for (;;) {
    stopping?.throwIfAborted();
    const rows: { article: number; vector: Buffer }[] = await manager.query(`FETCH ${BATCH.texts} FROM text`);
    for (const { article, vector } of rows) await words.add(article, vector);
    if (rows.length < BATCH.texts) break;
  }
  await manager.query('CLOSE text');
  return words;
}

interface Kept {
  part: StoredPart;
  numbers: TextNumbers;
  config: string;
}

/** Keeps which texts have which words, and where those stand that are frequent, if that is known. */
async function keep(
  manager: EntityManager,
  { part, numbers, config }: Kept,
  { segment, run, least, stopping }: Placing,
  words: CollectedWords,
): Promise<void> {
  let batch: CollectedWord[] = [];
  for await (const word of words.packed()) {
    if (word.lexeme !== '') part.writer.add(word.bytes, numbers.of(word.texts));
    else if (words.isFirst) part.writer.add(word.bytes, numbers.set(word.texts));
    await run.store(part);
    // Which texts there are is read by processes of the version before, and after going back to it.
    const isPlaced = word.lexeme === '' ? words.isFirst : words.hasPlaces && word.count >= least;
    if (!isPlaced) continue;
    batch.push(word);
    if (batch.length < BATCH.words) continue;
    stopping?.throwIfAborted();
    await place(manager, config, segment, batch);
    batch = [];
  }
  await place(manager, config, segment, batch);
}

async function place(manager: EntityManager, config: string, segment: number, words: readonly CollectedWord[]) {
  const columns = (['lexeme', 'number', 'texts', 'places'] as const).map((column) => words.map((word) => word[column]));
  await manager.query(
    `INSERT INTO word_places (config, segment, lexeme, number, texts, places)
     SELECT $1, $2::int, * FROM unnest($3::text[], $4::int[], $5::bytea[], $6::bytea[])`,
    [config, segment, ...columns],
  );
}

// All texts of a segment are read, in their order.
const SETTINGS = `SET LOCAL statement_timeout = 0; SET LOCAL jit = off; SET LOCAL enable_seqscan = off;
  SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL cursor_tuple_fraction = 1`;

// Written also where it is known: who placed it since the state that is read here is noticed.
const PLACED = `
  INSERT INTO placed_segment (segment, rule) VALUES ($1, ${PLACING_RULE})
  ON CONFLICT (segment) DO UPDATE SET rule = EXCLUDED.rule`;
