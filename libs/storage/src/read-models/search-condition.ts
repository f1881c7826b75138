import type { SearchQuery } from './search-query.js';
import type { SqlParameters } from './sql-parameters.js';

/**
 * The condition that an article's text is found. Each text is searched in the configuration it was indexed with; the index
 * answers one tsquery a configuration. A query without words finds nothing.
 */
export function searchCondition(search: SearchQuery, parameters: SqlParameters): string {
  if (search.length === 0) return 'false';
  const found = search.map(
    ({ config, tsquery }) =>
      `(article_text.search_config = '${config}' AND article_text.search @@ ${parameters.add(tsquery, 'tsquery')})`,
  );
  return `fact.article_id IN (SELECT article_text.article_id FROM article_text WHERE ${found.join(' OR ')})`;
}

/** An expression for each configuration, chosen by that of the text (joined as `article_text`); null for the others. */
export function bySearchConfig(
  search: SearchQuery,
  parameters: SqlParameters,
  expression: (config: string, tsquery: string) => string,
): string {
  const cases = search.map(
    ({ config, tsquery }) => `WHEN '${config}' THEN ${expression(config, parameters.add(tsquery, 'tsquery'))}`,
  );
  return cases.length === 0 ? 'NULL' : `(CASE article_text.search_config ${cases.join(' ')} END)`;
}
