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

/** Ranking reads each text: more articles than this go by date instead, newest first. */
export const RANKED_AT_MOST = 2000;
/** The tier of articles whose title and lead alone are not what was asked for. */
export const LAST_TIER = 2;

/** The articles that come next of those whose title or lead alone is what was asked for. */
export async function prominentArticles(
  snapshot: Snapshot,
  selection: Selection,
  where: Where<TextQuery>,
  page: { limit: number; after: RelevantPlace | null },
): Promise<RelevantPlace[]> {
  const tiers = await prominentTiers(snapshot, where);
  const queries = await anyOfTerms(snapshot, shownTerms(where));
  const places: RelevantPlace[] = [];
  for (let tier = page.after?.tier ?? 0; tier < LAST_TIER && places.length < page.limit; tier++) {
    const after = page.after?.tier === tier ? page.after : null;
    const statement = tierStatement(selection, tiers, tier, queries, { limit: page.limit - places.length, after });
    const rows = await snapshot.rows<Omit<RelevantPlace, 'tier'>>(statement.sql, statement.parameters);
    places.push(...rows.map((row) => ({ tier, ...row })));
  }
  return places;
}

/** Which of some articles that were found are in no other tier than the last; with their rank if that is asked for. */
export async function lastTierOf(
  snapshot: Snapshot,
  selection: Selection,
  where: Where<TextQuery>,
  { ids, ranked }: { ids: readonly number[]; ranked: boolean },
): Promise<{ id: number; rank: number | null }[]> {
  const tiers = await prominentTiers(snapshot, where);
  const queries = ranked ? await anyOfTerms(snapshot, shownTerms(where)) : new Map<string, string>();
  const parameters = new SqlParameters();
  const rank = byConfig(queries, parameters, rankOf);
  return snapshot.rows(
    `SELECT fact.article_id AS id, (SELECT ${rank} FROM article_search WHERE article_search.article_id = fact.article_id)::float8 AS rank
     FROM fact WHERE fact.article_id = ANY(${parameters.add(ids, 'bigint[]')})
       AND ${tiers.map((tier) => `(${whereCondition(tier, selection, parameters)}) IS NOT TRUE`).join(' AND ')}`,
    parameters,
  );
}

/** In what is left of the transaction texts are looked for by the index: the planner does not know what reading them costs. */
async function prominentTiers(snapshot: Snapshot, where: Where<TextQuery>): Promise<Where<ReadText>[]> {
  await snapshot.rows('SET LOCAL enable_seqscan = off');
  return [await readTexts(snapshot, inField(where, 'title')), await readTexts(snapshot, inField(where, 'lead'))];
}

const rankOf = (query: string) => `ts_rank(article_search.whole, ${query}, 1)`;

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
  const rank = byConfig(queries, parameters, rankOf);
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
