import type { DataSource, EntityManager } from 'typeorm';
import { MOST_WRITTEN, SEGMENT } from './word-places.js';

/** Any number: it only has to be the same in every process that places words. */
const PLACE_LOCK = 7_364_205;

/** A word is placed where it stands this often for each text of its configuration in the segment, and this often at all. */
const FREQUENT = { share: 64, least: 64 };
/** A segment of which more texts than this were written since is placed again; or of all together, before places say nothing. */
const STALE = { segment: 1024, all: MOST_WRITTEN / 2 };

/**
 * Notes where frequent words stand in one more segment of articles that has none to come, or in one of which many texts were
 * written since. Gives whether there was one; does nothing while another process is at it, or an upload waits or is read.
 * Takes some seconds, less when `stopping` aborts: then it rejects, and nothing is changed.
 */
export function placeWords(source: DataSource, stopping?: AbortSignal): Promise<boolean> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const [lock]: { mine: boolean; process: number }[] = await manager.query(
      `SELECT pg_try_advisory_xact_lock($1) AND NOT EXISTS (SELECT FROM job WHERE state IN ('queued', 'running')) AS mine,
         pg_backend_pid() AS process`,
      [PLACE_LOCK],
    );
    if (!lock!.mine) return false;
    const [unplaced]: { segment: number }[] = await manager.query(UNPLACED, [SEGMENT]);
    const [changed]: { segment: number }[] = unplaced
      ? []
      : await manager.query(CHANGED, [SEGMENT, STALE.segment, STALE.all]);
    const next = unplaced ?? changed;
    if (next === undefined) return false;
    const cancel = () => void source.query('SELECT pg_cancel_backend($1)', [lock!.process]).catch(() => undefined);
    stopping?.addEventListener('abort', cancel);
    try {
      if (stopping?.aborted !== true) await placeSegment(manager, next.segment);
    } finally {
      stopping?.removeEventListener('abort', cancel);
    }
    return true;
  });
}

/**
 * Places the words of a segment anew, in a transaction that sees one state. What is written meanwhile is noted in rows that it
 * does not see and so does not remove: who reads after both looks at those texts themselves.
 */
export async function placeSegment(manager: EntityManager, segment: number): Promise<void> {
  const range = [segment * SEGMENT, SEGMENT];
  await manager.query(SETTINGS);
  await manager.query('DELETE FROM word_places WHERE segment = $1', [segment]);
  await manager.query('INSERT INTO placed_segment (segment) VALUES ($1) ON CONFLICT (segment) DO NOTHING', [segment]);
  await manager.query(PLACE, [segment, ...range, FREQUENT.share, FREQUENT.least]);
  await manager.query(
    'DELETE FROM unplaced_text WHERE article_id >= $1::bigint AND article_id < $1::bigint + $2',
    range,
  );
}

// What is repeated is never looked up again: a memory of it would take as much as all else.
const SETTINGS = `SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '32MB'; SET LOCAL jit = off;
  SET LOCAL enable_memoize = off; SET LOCAL max_parallel_workers_per_gather = 0`;

/** The newest segment without places; the last one still grows. */
const UNPLACED = `
  SELECT wanted.segment::int FROM generate_series(0, (SELECT max(article_id) FROM article_search) / $1::bigint - 1) AS wanted(segment)
  WHERE NOT EXISTS (SELECT FROM placed_segment WHERE placed_segment.segment = wanted.segment)
  ORDER BY wanted.segment DESC LIMIT 1`;

/** The segment with most texts written since it was placed, if there are many, of it or of all. */
const CHANGED = `
  SELECT changed.segment FROM (
    SELECT (article_id / $1::bigint)::int AS segment, count(*) AS written, sum(count(*)) OVER () AS in_all
    FROM unplaced_text WHERE article_id / $1::bigint IN (SELECT segment FROM placed_segment) GROUP BY 1) AS changed
  WHERE changed.written > $2::int OR changed.in_all > $3::int ORDER BY changed.written DESC LIMIT 1`;

/** Each place is a number of 28 bits: the article within its segment, then the word's place in its text. */
const PLACE = `
  WITH text AS MATERIALIZED (
    SELECT config, (article_id - $2::bigint)::int << 14 AS article, whole FROM article_search
    WHERE article_id >= $2::bigint AND article_id < $2::bigint + $3
  ), least AS (
    SELECT config, greatest($5::int, count(*) / $4::int) AS number FROM text GROUP BY config
  ), occurrence AS (
    SELECT text.config, word.lexeme COLLATE "C" AS lexeme, text.article | place.at AS code
    FROM text CROSS JOIN LATERAL unnest(text.whole) AS word(lexeme, positions, weights)
    CROSS JOIN LATERAL unnest(word.positions) AS place(at)
  )
  INSERT INTO word_places (config, lexeme, segment, places)
  SELECT config, lexeme, $1::int, string_agg(int4send(code), ''::bytea ORDER BY code)
  FROM occurrence JOIN least USING (config) GROUP BY config, lexeme, number HAVING count(*) >= number`;
