import { parseQuery, type QueryNode } from '@vigie/query';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { searchTsquery } from './search-tsquery.js';
import type { SqlParameters } from './sql-parameters.js';

/**
 * The condition that an article's text is found by a query. Each text is searched in the configuration it was indexed with;
 * the index answers one tsquery a configuration. Throws `QuerySyntaxError`.
 */
export function searchCondition(query: string, parameters: SqlParameters): string {
  const found = matches(query, parameters)
    .map(({ config, tsquery }) => `(article_text.search_config = '${config}' AND article_text.search @@ ${tsquery})`)
    .join(' OR ');
  return `fact.article_id IN (SELECT article_text.article_id FROM article_text WHERE ${found})`;
}

/** How well an article's text (joined as `article_text`) answers a query: higher is better. Throws `QuerySyntaxError`. */
export function searchRank(query: string, parameters: SqlParameters): string {
  const cases = matches(query, parameters)
    .map(({ config, tsquery }) => `WHEN '${config}' THEN ts_rank(article_text.search, ${tsquery}, 1)`)
    .join(' ');
  return `(CASE article_text.search_config ${cases} ELSE 0 END)::float8`;
}

function matches(query: string, parameters: SqlParameters): { config: string; tsquery: string }[] {
  const tree: QueryNode = parseQuery(query);
  return SEARCH_CONFIGS.map((config) => ({ config, tsquery: searchTsquery(tree, config, parameters) }));
}
