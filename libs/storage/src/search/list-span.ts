import type { EntityManager } from 'typeorm';
import { SEGMENT, SPAN } from './segment.js';

/**
 * Puts the lists of eight segments together, of which all are placed and full: reading a word then takes an eighth of the rows, and its
 * pages lie side by side, as do those of words that begin alike. Gives whether there were any; takes a few seconds.
 */
export async function listSpan(manager: EntityManager): Promise<boolean> {
  const [next]: { span: number }[] = await manager.query(
    `SELECT segment / ${SPAN} AS span FROM placed_segment
     WHERE segment / ${SPAN} NOT IN (SELECT span FROM listed_span)
       AND (segment / ${SPAN} + 1)::bigint * ${SPAN * SEGMENT} <= (SELECT max(article_id) + 1 FROM article_search)
     GROUP BY 1 HAVING count(*) = ${SPAN} ORDER BY 1 DESC LIMIT 1`,
  );
  if (next === undefined) return false;
  // Fails if one of them was placed anew after the state that is read here; written, not locked, so that who places one of them in
  // an earlier state fails too: it would not see, and so not forget, these lists.
  await manager.query('UPDATE placed_segment SET segment = segment WHERE segment / $1 = $2::int', [SPAN, next.span]);
  await manager.query(`SET LOCAL work_mem = '32MB'; SET LOCAL statement_timeout = 0; SET LOCAL jit = off;
    SET LOCAL max_parallel_workers_per_gather = 0`);
  await manager.query('DELETE FROM word_lists WHERE span = $1', [next.span]);
  await manager.query(
    `INSERT INTO word_lists (config, lexeme, span, texts)
     SELECT config, lexeme, $1::int, string_agg(
       set_byte('\\x00'::bytea, 0, segment - $1::int * ${SPAN}) || substr(int4send(length(texts)), 3) || texts,
       ''::bytea ORDER BY segment)
     FROM word_places WHERE segment >= $1::int * ${SPAN} AND segment < ($1::int + 1) * ${SPAN}
     GROUP BY config, lexeme ORDER BY config, lexeme`,
    [next.span],
  );
  await manager.query('INSERT INTO listed_span (span) VALUES ($1)', [next.span]);
  return true;
}

/** Forgets the lists of a segment that are together with those of others: it is placed anew. */
export async function forgetSpan(manager: EntityManager, segment: number): Promise<void> {
  const span = Math.floor(segment / SPAN);
  await manager.query('DELETE FROM listed_span WHERE span = $1', [span]);
  await manager.query('DELETE FROM word_lists WHERE span = $1', [span]);
}
