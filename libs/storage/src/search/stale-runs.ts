import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';
import { SEGMENT, SPAN } from './segment.js';

/**
 * A run is put together with smaller ones while it has less than so many times the segments of all of them: a span has four runs at most
 * then, two as a rule, and is written four times in all.
 */
const ALIKE = 3;

/** A run that is put together with others. */
export interface StaleRun {
  id: number;
  segments: number[];
}

/** A run as it is stored, of so many segments once. */
interface SizedRun extends StaleRun {
  size: number;
}

/**
 * The runs that are to be put together next, the newest first: of a span the smallest ones, as long as the next is alike; or one that
 * lost half of its segments.
 */
export async function staleRuns(manager: EntityManager): Promise<StaleRun[]> {
  // A segment that still grows is made again and again.
  const runs: SizedRun[] = await manager.query(
    `SELECT id, segments, size FROM word_run
     WHERE ${SEGMENT} * (SELECT max(segment) + 1 FROM unnest(segments) AS own(segment))::bigint <= (SELECT max(article_id) + 1 FROM article_search)
     ORDER BY base DESC, id`,
  );
  for (const own of grouped(runs, ({ segments }) => Math.floor(segments[0]! / SPAN)).values()) {
    const some = alike(own);
    if (some.length > 1) return some;
  }
  return runs.filter(({ segments, size }) => segments.length * 2 < size).slice(0, 1);
}

function alike(runs: readonly SizedRun[]): SizedRun[] {
  let some: SizedRun[] = [];
  let segments = 0;
  for (const run of [...runs].sort((a, b) => a.segments.length - b.segments.length)) {
    if (run.segments.length >= segments * ALIKE) {
      if (some.length > 1) return some;
      [some, segments] = [[], 0];
    }
    some.push(run);
    segments += run.segments.length;
  }
  return some;
}
