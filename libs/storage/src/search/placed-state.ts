import type { Statements } from './read-terms.js';
import { SEGMENT } from './segment.js';

/** With more texts written since their segments were placed, all texts are looked at. */
export const MOST_WRITTEN = 20_000;

/** Texts that nothing is known of, each of which is looked at for a long list of words; with more of them the list is asked of the index. */
export const MOST_UNKNOWN = 8192;

/** The segments of which words are placed, and the articles of them that were written since, both ascending. */
export interface PlacedState {
  segments: number[];
  written: Uint32Array;
  /** Runs of those segments of which all words are known. */
  runs: PlacedRun[];
  /** The segments of all runs, ascending. */
  known: number[];
  /** The most articles that may be in segments of no run. */
  unknown: number;
}

/** Some segments of which all words are known. */
export interface PlacedRun {
  /** The segment that ids of articles are counted from. */
  base: number;
  segments: number[];
  /** Whether its lists also have articles of other segments, of which they do not say what is true any more. */
  isPartial: boolean;
  /** By configuration. */
  parts: ReadonlyMap<string, RunPart>;
}

/** The words of a run in one configuration, of so many texts at least. */
export interface RunPart {
  id: number;
  texts: number;
}

/** What is known of words at all; null when nothing is placed, or too much was written since. */
export async function placedState(statements: Statements): Promise<PlacedState | null> {
  const [placed] = await statements.rows<Placed>(PLACED);
  const { segments, written, last } = placed!;
  if (segments.length === 0 || written.length > MOST_WRITTEN) return null;
  const articles = last === null ? 0 : Number(last) + 1;
  const runs = runsOf(placed!);
  const known = runs.flatMap((run) => run.segments).sort((a, b) => a - b);
  const knownArticles = known.reduce(
    (sum, segment) => sum + Math.max(0, Math.min(SEGMENT, articles - segment * SEGMENT)),
    0,
  );
  return {
    segments,
    written: Uint32Array.from(new Set(written.map(Number))).sort(),
    runs,
    known,
    unknown: articles - knownArticles,
  };
}

function runsOf({ segments, runs }: Placed): PlacedRun[] {
  const placed = new Set(segments);
  return runs.flatMap(({ base, size, segments, parts }) => {
    const own = segments.filter((segment) => placed.has(segment));
    const byConfig = parts.map(({ config, ...part }): [string, RunPart] => [config, part]);
    return own.length === 0 ? [] : [{ base, segments: own, isPartial: own.length < size, parts: new Map(byConfig) }];
  });
}

interface Placed {
  segments: number[];
  written: string[];
  last: string | null;
  runs: { base: number; size: number; segments: number[]; parts: (RunPart & { config: string })[] }[];
}

const PLACED = `
  SELECT ARRAY(SELECT segment FROM placed_segment ORDER BY segment) AS segments,
    (SELECT coalesce(json_agg(json_build_object('base', run.base, 'size', run.size, 'segments', run.segments, 'parts', run.parts)), '[]')
      FROM (SELECT base, size, segments, (SELECT coalesce(json_agg(json_build_object('id', part.id, 'config', part.config, 'texts', part.texts)), '[]')
          FROM word_run_part AS part WHERE part.run = word_run.id) AS parts
        FROM word_run) AS run) AS runs,
    (SELECT max(article_id) FROM article_search) AS last,
    ARRAY(SELECT written.article_id FROM placed_segment JOIN unplaced_text AS written
      ON written.article_id >= placed_segment.segment::bigint * ${SEGMENT}
      AND written.article_id < (placed_segment.segment::bigint + 1) * ${SEGMENT}
      LIMIT ${MOST_WRITTEN + 1}) AS written`;
