import type { SqlParameters } from '../read-models/sql-parameters.js';
import type { AskedIds, PlacedRest } from './id-plan.js';
import { allWords, placedTerm } from './placed-term.js';
import { SEGMENT } from './segment.js';
import { matchCondition } from './text-condition.js';

/** Ranges of ids that the index of ids finds faster than a list of segments leaves them out. */
const FEW_RANGES = 8;

/**
 * The texts of which what is known of words says nothing. As a condition on its own what is asked for would have the vectors of
 * all texts read that have the words.
 */
export function restCondition({ config, match, unless }: AskedIds, parameters: SqlParameters): string {
  const among = unknownTo(unless!, parameters);
  const term = placedTerm(match)!;
  if (term.kind === 'words') return `article_search.whole @@ ${parameters.add(term.tsquery, 'tsquery')} AND ${among}`;
  const all = parameters.add(allWords(term.words), 'tsquery');
  return `article_search.whole @@ ${all} AND ${among}
    AND CASE WHEN ${among} THEN ${matchCondition(config, match, parameters)} ELSE false END`;
}

/** The condition that a text is of another segment, or was written since. */
export function unknownTo({ segments, written }: PlacedRest, parameters: SqlParameters): string {
  const id = 'article_search.article_id';
  const among = written.length === 0 ? [] : [`${id} = ANY(${parameters.add([...written], 'bigint[]')})`];
  const ranges: string[] = [];
  let from = 0;
  for (const segment of [...segments, Number.POSITIVE_INFINITY]) {
    if (segment === Number.POSITIVE_INFINITY) ranges.push(`${id} >= ${from * SEGMENT}`);
    else if (segment > from) ranges.push(`(${id} >= ${from * SEGMENT} AND ${id} < ${segment * SEGMENT})`);
    from = segment + 1;
  }
  const others = `${id} / ${SEGMENT} <> ALL(${JSON.stringify(segments).replace('[', "'{").replace(']', "}'::bigint[]")})`;
  return `(${[...among, ...(ranges.length > FEW_RANGES ? [others] : ranges)].join(' OR ')})`;
}
