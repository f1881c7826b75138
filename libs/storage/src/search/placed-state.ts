import type { Statements } from './read-terms.js';
import { SEGMENT, SPAN } from './segment.js';

/** With more texts written since their segments were placed, all texts are looked at. */
export const MOST_WRITTEN = 20_000;

/** Texts that nothing is known of, each of which is looked at for a long list of words; with more of them the list is asked of the index. */
export const MOST_UNKNOWN = 8192;

/** The segments of which frequent words are placed, and the articles of them that were written since, both ascending. */
export interface PlacedState {
  segments: number[];
  /** The spans of which lists are together, ascending. */
  spans: number[];
  written: Uint32Array;
  /** The most articles that may be in other segments. */
  unplaced: number;
}

/** What can be said of frequent words at all; null when nothing is placed, or too much was written since. */
export async function placedState(statements: Statements): Promise<PlacedState | null> {
  const [placed] = await statements.rows<Placed>(PLACED);
  const { segments, spans, written, last } = placed!;
  if (segments.length === 0 || written.length > MOST_WRITTEN) return null;
  const articles = last === null ? 0 : Number(last) + 1;
  const placedArticles = segments.reduce(
    (sum, segment) => sum + Math.max(0, Math.min(SEGMENT, articles - segment * SEGMENT)),
    0,
  );
  return {
    segments,
    spans,
    written: Uint32Array.from(new Set(written.map(Number))).sort(),
    unplaced: articles - placedArticles,
  };
}

/** What has to be looked at to read words: spans, and segments that are in none of them. */
export interface KeptRows {
  spans: number[];
  segments: number[];
}

/** What has to be looked at for all segments, in parts of about `most` segments at most, which may become more or fewer. */
export function* keptRows({ segments, spans }: PlacedState, most: () => number): Iterable<KeptRows> {
  const listed = new Set(spans);
  let rows: KeptRows = { spans: [], segments: [] };
  let taken = 0;
  for (const span of new Set(segments.map((segment) => Math.floor(segment / SPAN)))) {
    const own = segments.filter((segment) => Math.floor(segment / SPAN) === span);
    if (taken > 0 && taken + own.length > most()) {
      yield rows;
      rows = { spans: [], segments: [] };
      taken = 0;
    }
    if (listed.has(span)) rows.spans.push(span);
    else rows.segments.push(...own);
    taken += own.length;
  }
  if (taken > 0) yield rows;
}

/** The segments of such rows, ascending. */
export function segmentsOf({ spans, segments }: KeptRows): number[] {
  const listed = spans.flatMap((span) => Array.from({ length: SPAN }, (_, at) => span * SPAN + at));
  return [...listed, ...segments].sort((a, b) => a - b);
}

interface Placed {
  segments: number[];
  spans: number[];
  written: string[];
  last: string | null;
}

const PLACED = `
  SELECT ARRAY(SELECT segment FROM placed_segment ORDER BY segment) AS segments,
    ARRAY(SELECT span FROM listed_span ORDER BY span) AS spans,
    (SELECT max(article_id) FROM article_search) AS last,
    ARRAY(SELECT written.article_id FROM placed_segment JOIN unplaced_text AS written
      ON written.article_id >= placed_segment.segment::bigint * ${SEGMENT}
      AND written.article_id < (placed_segment.segment::bigint + 1) * ${SEGMENT}
      LIMIT ${MOST_WRITTEN + 1}) AS written`;
