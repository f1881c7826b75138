import type { Statements } from './read-terms.js';
import { SEGMENT } from './segment.js';

/** With more texts written since their segments were placed, all texts are looked at. */
export const MOST_WRITTEN = 20_000;

/** The segments of which frequent words are placed, and the articles of them that were written since, both ascending. */
export interface PlacedState {
  segments: number[];
  written: Uint32Array;
  /** The most articles that may be in other segments. */
  unplaced: number;
}

/** What can be said of frequent words at all; null when nothing is placed, or too much was written since. */
export async function placedState(statements: Statements): Promise<PlacedState | null> {
  const [placed] = await statements.rows<{ segments: number[]; written: string[]; last: string | null }>(PLACED);
  const { segments, written, last } = placed!;
  if (segments.length === 0 || written.length > MOST_WRITTEN) return null;
  const articles = last === null ? 0 : Number(last) + 1;
  return {
    segments,
    written: Uint32Array.from(new Set(written.map(Number))).sort(),
    unplaced: Math.max(0, articles - segments.length * SEGMENT),
  };
}

const PLACED = `
  SELECT ARRAY(SELECT segment FROM placed_segment ORDER BY segment) AS segments,
    (SELECT max(article_id) FROM article_search) AS last,
    ARRAY(SELECT written.article_id FROM placed_segment JOIN unplaced_text AS written
      ON written.article_id >= placed_segment.segment::bigint * ${SEGMENT}
      AND written.article_id < (placed_segment.segment::bigint + 1) * ${SEGMENT}
      LIMIT ${MOST_WRITTEN + 1}) AS written`;
