import type { Selection, Where } from '@vigie/article';
import { anyOfTerms, byConfig } from '../search/by-config.js';
import type { ReadText } from '../search/read-text.js';
import type { TextQuery } from '../search/text-query.js';
import { inField, shownTerms } from '../search/where.js';
import { readTexts } from './resolved-selection.js';
import { selectionCondition } from './selection-condition.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';
import { whereCondition } from './where-condition.js';

/** A place in a list by relevance: 0 = found in the title, 1 = in the lead, 2 = in the text; within these by rank or by date. */
export interface RelevantPlace {
  tier: number;
  ranked: boolean;
  /** The rank, or microseconds since 1970; null without a date. */
  at: number | null;
  id: number;
}

/** Ranking reads each text: a larger tier goes by date instead, newest first. */
const RANKED_AT_MOST = 2000;
const TIERS = 3;

/**
 * The articles that come next by relevance: those whose title alone is what was asked for, then those whose lead is, then
 * the others; each of these groups by Postgres' rank, or by date where it has more than 2,000 articles. How a group is
 * ordered is part of the place, so articles that arrive meanwhile move nothing.
 */
export async function relevantArticles(
  snapshot: Snapshot,
  selection: Selection,
  where: Where<TextQuery>,
  page: { limit: number; after: RelevantPlace | null },
): Promise<{ places: RelevantPlace[]; more: boolean }> {
  const tiers: Where<ReadText>[] = [];
  for (const asked of [inField(where, 'title'), inField(where, 'lead'), where])
    tiers.push(await readTexts(snapshot, asked));
  const queries = await anyOfTerms(snapshot, shownTerms(where));
  const places: RelevantPlace[] = [];
  for (let tier = page.after?.tier ?? 0; tier < TIERS && places.length <= page.limit; tier++) {
    const after = page.after?.tier === tier ? page.after : null;
    const statement = tierStatement(selection, tiers, tier, queries, { limit: page.limit + 1 - places.length, after });
    const rows = await snapshot.rows<Omit<RelevantPlace, 'tier'>>(statement.sql, statement.parameters);
    places.push(...rows.map((row) => ({ tier, ...row })));
  }
  return { places: places.slice(0, page.limit), more: places.length > page.limit };
}

function tierStatement(
  selection: Selection,
  tiers: readonly Where<ReadText>[],
  tier: number,
  queries: ReadonlyMap<string, string>,
  { limit, after }: { limit: number; after: RelevantPlace | null },
) {
  const parameters = new SqlParameters();
  const conditions = [
    selectionCondition({ ...selection, where: tiers[tier]!, terms: [] }, parameters),
    ...tiers.slice(0, tier).map((higher) => `(${whereCondition(higher, selection, parameters)}) IS NOT TRUE`),
  ];
  const rank = byConfig(queries, parameters, (query) => `ts_rank(article_search.whole, ${query}, 1)`);
  const ranked = after === null ? `(SELECT count(*) FROM tier) <= ${RANKED_AT_MOST}` : String(after.ranked);
  const sql = `
    WITH tier AS MATERIALIZED (SELECT fact.article_id AS id, fact.ordered_at FROM fact WHERE ${conditions.join('\n  AND ')}),
    ordering AS MATERIALIZED (SELECT ${ranked} AS ranked),
    place AS (SELECT tier.id, ordering.ranked, CASE WHEN ordering.ranked
        THEN (SELECT ${rank} FROM article_search WHERE article_search.article_id = tier.id)::float8
        ELSE (extract(epoch FROM tier.ordered_at) * 1000000)::float8 END AS at
      FROM tier CROSS JOIN ordering OFFSET 0)
    SELECT place.id, place.ranked, place.at FROM place WHERE ${beyond(after, parameters)}
    ORDER BY place.at DESC NULLS LAST, place.id DESC LIMIT ${parameters.add(limit, 'int')}`;
  return { sql, parameters };
}

/** Microseconds of any date that is kept are whole numbers to a double. */
function beyond(after: RelevantPlace | null, parameters: SqlParameters): string {
  if (after === null) return 'true';
  const id = parameters.add(after.id, 'bigint');
  if (after.at === null) return `(place.at IS NULL AND place.id < ${id})`;
  const at = parameters.add(after.at, 'float8');
  return `(place.at < ${at} OR (place.at = ${at} AND place.id < ${id}) OR place.at IS NULL)`;
}
