import type { Dimension, NameLanguage, Selection } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type DimensionSql, dimensionSql, entrySql } from './dimension-sql.js';
import { type ResolvedSelection, resolveSelection } from './resolved-selection.js';
import { selectionCondition } from './selection-condition.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** What a selection holds: the most frequent values of some dimensions. */
export interface FacetsQuestion {
  selection: Selection;
  by: Dimension[];
  limit: number;
  language: NameLanguage;
}

/** One value of a dimension. */
export interface FacetValue {
  key: string;
  label: string;
  articles: number;
  stories: number;
}

/** Distinct counts of the selection, and its values by articles, ties by key. */
export interface FacetsAnswer {
  total: { articles: number; stories: number; sources: number };
  facets: Partial<Record<Dimension, FacetValue[]>>;
  asOf: string;
}

interface FacetRow extends FacetValue {
  dimension: Dimension | null;
  sources: number | null;
}

/** Answers from one snapshot, reading the selection once. Throws `QuerySyntaxError`. */
export function facets(source: DataSource, question: FacetsQuestion): Promise<FacetsAnswer> {
  return inSnapshot(source, async (snapshot) => {
    const selection = await resolveSelection(snapshot, question.selection);
    const { sql, parameters } = facetsStatement(question, selection);
    const rows = await snapshot.rows<FacetRow>(sql, parameters);
    const found: FacetsAnswer['facets'] = Object.fromEntries(question.by.map((dimension) => [dimension, []]));
    let total = { articles: 0, stories: 0, sources: 0 };
    for (const { dimension, key, label, articles, stories, sources } of rows) {
      if (dimension === null) total = { articles, stories, sources: sources ?? 0 };
      else found[dimension]?.push({ key, label, articles, stories });
    }
    return { total, facets: found, asOf: snapshot.asOf };
  });
}

function facetsStatement({ by, limit, language }: FacetsQuestion, selection: ResolvedSelection) {
  const parameters = new SqlParameters();
  const dimensions = by.map((dimension) => ({ dimension, sql: dimensionSql(dimension, selection, language) }));
  const joins = [...new Set(dimensions.map(({ sql }) => sql.join))].join(' ');
  const keys = dimensions.map(({ dimension, sql }) => `, ${sql.value} AS "${dimension}"`).join('');
  const most = parameters.add(limit, 'int');
  const sql = `
    WITH gathered AS MATERIALIZED (
      SELECT fact.story_id, fact.source_id${keys}
      FROM fact ${joins} WHERE ${selectionCondition(selection, parameters)}
    ),
    chosen AS MATERIALIZED (
      SELECT gathered.*, repeated.story_id AS copy_of FROM gathered
      LEFT JOIN (SELECT gathered.story_id FROM gathered GROUP BY gathered.story_id HAVING count(*) > 1) AS repeated
        ON repeated.story_id = gathered.story_id
    )
    SELECT NULL AS dimension, NULL AS key, NULL AS label, count(*) AS articles,
      count(*) FILTER (WHERE chosen.copy_of IS NULL) + count(DISTINCT chosen.copy_of) AS stories,
      count(DISTINCT chosen.source_id) AS sources FROM chosen
    ${dimensions.map(({ dimension, sql }) => `UNION ALL ${facetSql(dimension, sql, most)}`).join('\n')}`;
  return { sql, parameters };
}

/** Most stories have one article, which needs no comparing: only copies are counted as distinct stories. */
function facetSql(dimension: Dimension, names: DimensionSql, most: string): string {
  const column = `"${dimension}"`;
  return `(SELECT '${dimension}', ${names.key}, ${names.label}, counted.articles,
      counted.single + coalesce(copied.stories, 0), NULL
    FROM (SELECT entry.key, count(*) AS articles, count(*) FILTER (WHERE entry.copy_of IS NULL) AS single
      FROM (${entrySql(names, column, ['copy_of'])}) AS entry GROUP BY entry.key) AS counted
    LEFT JOIN (SELECT pair.key, count(*) AS stories
      FROM (SELECT DISTINCT entry.key, entry.copy_of
        FROM (${entrySql(names, column, ['copy_of'], 'chosen.copy_of IS NOT NULL')}) AS entry) AS pair
      GROUP BY pair.key) AS copied ON copied.key = counted.key
    ${names.names}
    ORDER BY counted.articles DESC, (${names.key}) COLLATE "C" LIMIT ${most})`;
}
