import type { EntityManager } from 'typeorm';
import { MOST_UNKNOWN } from './placed-state.js';
import { SEGMENT } from './segment.js';

/** Texts of the newest segment, which grows, for which it is placed. */
const GROWN = 1024;
/**
 * A segment is placed again when more texts of it than this were written since. While it grows, a quarter of its texts, so that
 * one that trickles in is made eight or nine times, not sixteen; when it is full, once more; and rarely when it is in a run
 * with others. Or when of all together there are so many that with a new segment too many texts would be unknown.
 */
const STALE = { full: 128, together: 1024, growing: 1024, quarter: 4, all: MOST_UNKNOWN - GROWN };

/** Says which words are placed; it changes when others are, and then all segments are placed again. */
export const PLACING_RULE = 3;

/**
 * The segment of which words are to be placed next: the newest that is not, the one with most texts written since if there are
 * many, or the newest that was placed by an earlier rule.
 */
export async function staleSegment(manager: EntityManager): Promise<number | null> {
  const [unplaced]: { segment: number }[] = await manager.query(UNPLACED);
  if (unplaced !== undefined) return unplaced.segment;
  const [changed]: { segment: number }[] = await manager.query(CHANGED);
  if (changed !== undefined) return changed.segment;
  const [earlier]: { segment: number }[] = await manager.query(EARLIER);
  return earlier?.segment ?? null;
}

const EARLIER = `SELECT segment FROM placed_segment WHERE rule < ${PLACING_RULE} ORDER BY segment DESC LIMIT 1`;

const UNPLACED = `
  SELECT wanted.segment::int
  FROM generate_series(0, ((SELECT max(article_id) FROM article_search) + ${SEGMENT - GROWN}) / ${SEGMENT} - 1) AS wanted(segment)
  WHERE NOT EXISTS (SELECT FROM placed_segment WHERE placed_segment.segment = wanted.segment)
  ORDER BY wanted.segment DESC LIMIT 1`;

// A text that took the place of another is noted twice. Of a segment that grows the ids are counted that there may be.
const CHANGED = `
  SELECT changed.segment FROM (
    SELECT (article_id / ${SEGMENT})::int AS segment, count(*) AS written, sum(count(*)) OVER () AS in_all
    FROM unplaced_text WHERE article_id / ${SEGMENT} IN (SELECT segment FROM placed_segment) GROUP BY 1) AS changed
  CROSS JOIN (SELECT coalesce(max(article_id), -1) + 1 AS articles FROM article_search) AS there
  WHERE changed.in_all > ${STALE.all} OR changed.written > CASE
    WHEN there.articles < (changed.segment + 1)::bigint * ${SEGMENT}
      THEN greatest(${STALE.growing}, (there.articles - changed.segment::bigint * ${SEGMENT}) / ${STALE.quarter})
    WHEN changed.segment IN (SELECT unnest(segments) FROM word_run WHERE size > 1) THEN ${STALE.together}
    ELSE ${STALE.full} END
  ORDER BY changed.written DESC LIMIT 1`;
