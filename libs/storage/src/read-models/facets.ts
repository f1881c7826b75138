import type { Dimension, FacetsAnswer, FacetsQuestion } from '@vigie/article';
import { type DimensionSql, dimensionSql, entrySql } from './dimension-sql.js';
import type { OpenPage } from './open-page.js';
import { selectionCondition } from './selection-condition.js';
import { SqlParameters } from './sql-parameters.js';

interface FacetRow {
  dimension: Dimension | null;
  key: string;
  label: string;
  articles: number;
  stories: number;
  sources: number | null;
  withSubtopics: number | null;
}

/** What a selection holds: the most frequent values of some dimensions. */
export async function facetsIn(page: OpenPage, question: FacetsQuestion): Promise<FacetsAnswer> {
  const { kind, by, stories: withStories = true, subtopics = false } = question;
  const { sql, parameters } = facetsStatement(question, page);
  const rows = await page.snapshot.rows<FacetRow>(sql, parameters);
  const facets: FacetsAnswer['facets'] = Object.fromEntries(by.map((dimension) => [dimension, []]));
  let total = { articles: 0, stories: 0, sources: 0 };
  for (const { dimension, key, label, articles, stories, sources, withSubtopics } of rows) {
    if (dimension === null) total = { articles, stories, sources: sources ?? 0 };
    else
      facets[dimension]?.push({
        ...{ key, label, articles },
        ...(withStories ? { stories } : {}),
        ...(subtopics && dimension === 'topic' ? { withSubtopics: withSubtopics ?? articles } : {}),
      });
  }
  return { kind, total, facets };
}

function facetsStatement(
  { by, limit, stories = true, subtopics = false }: FacetsQuestion,
  { selection, language }: OpenPage,
) {
  const parameters = new SqlParameters();
  const dimensions = by.map((dimension) => ({ dimension, sql: dimensionSql(dimension, selection, language) }));
  const joins = [...new Set(dimensions.map(({ sql }) => sql.join))].join(' ');
  const keys = dimensions.map(({ dimension, sql }) => `, ${sql.value} AS "${dimension}"`).join('');
  const most = parameters.add(limit, 'int');
  const sql = `
    WITH gathered AS MATERIALIZED (
      SELECT fact.article_id, fact.story_id, fact.source_id${keys}
      FROM fact ${joins} WHERE ${selectionCondition(selection, parameters)}
    ),
    chosen AS MATERIALIZED (
      SELECT gathered.*, CASE WHEN gathered.story_id IN (
        SELECT gathered.story_id FROM gathered GROUP BY gathered.story_id HAVING count(*) > 1) THEN gathered.story_id END AS copy_of
      FROM gathered
    )
    SELECT NULL AS dimension, NULL AS key, NULL AS label, count(*) AS articles,
      count(*) FILTER (WHERE chosen.copy_of IS NULL) + count(DISTINCT chosen.copy_of) AS stories,
      count(DISTINCT chosen.source_id) AS sources, NULL::bigint AS "withSubtopics" FROM chosen
    ${dimensions.map(({ dimension, sql }) => `UNION ALL ${facetSql(dimension, sql, most, { stories, subtopics })}`).join('\n')}`;
  return { sql, parameters };
}

function facetSql(
  dimension: Dimension,
  names: DimensionSql,
  most: string,
  { stories, subtopics }: { stories: boolean; subtopics: boolean },
): string {
  const together = subtopics && dimension === 'topic';
  return `(SELECT '${dimension}', ${names.key}, ${names.label}, counted.articles, counted.stories, NULL,
      ${together ? 'together.articles' : 'NULL::bigint'}
    FROM (${stories ? storiesSql(dimension, names) : articlesSql(dimension, names)}) AS counted
    ${names.names}
    ${together ? `LEFT JOIN (${WITH_SUBTOPICS}) AS together ON together.key = counted.key` : ''}
    ORDER BY counted.articles DESC, (${names.key}) COLLATE "C" LIMIT ${most})`;
}

/** Articles that carry a topic or any below it, each once, of topics that have any below them. */
const WITH_SUBTOPICS = `
  WITH RECURSIVE tree AS (
    SELECT DISTINCT topic.parent_id AS key, topic.parent_id AS below FROM topic WHERE topic.parent_id IS NOT NULL
    UNION SELECT tree.key, topic.id FROM topic JOIN tree ON topic.parent_id = tree.below
  )
  SELECT tree.key, count(DISTINCT entry.article_id) AS articles
  FROM (SELECT unnest(chosen.topic) AS below, chosen.article_id FROM chosen) AS entry JOIN tree ON tree.below = entry.below
  GROUP BY tree.key`;

function articlesSql(dimension: Dimension, names: DimensionSql): string {
  return `SELECT entry.key, count(*) AS articles, 0::bigint AS stories
    FROM (${entrySql(names, `"${dimension}"`, [])}) AS entry GROUP BY entry.key`;
}

/**
 * Most stories have one article, which needs no comparing: only copies are counted as distinct stories. Nothing is joined that
 * may be long, as the planner does not know how long it is.
 */
function storiesSql(dimension: Dimension, names: DimensionSql): string {
  const column = `"${dimension}"`;
  return `SELECT part.key, sum(part.articles)::bigint AS articles, sum(part.stories)::bigint AS stories FROM (
      SELECT entry.key, count(*) AS articles, count(*) FILTER (WHERE entry.copy_of IS NULL) AS stories
      FROM (${entrySql(names, column, ['copy_of'])}) AS entry GROUP BY entry.key
      UNION ALL SELECT pair.key, 0, count(*)
      FROM (SELECT DISTINCT entry.key, entry.copy_of
        FROM (${entrySql(names, column, ['copy_of'], 'chosen.copy_of IS NOT NULL')}) AS entry) AS pair
      GROUP BY pair.key) AS part
    GROUP BY part.key`;
}
