import type { SqlParameters } from '../read-models/sql-parameters.js';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { WordParameters } from './term-query.js';
import { textMatch } from './text-match.js';
import type { TextQuery } from './text-query.js';

/**
 * The condition on `fact` that an article's text is found, each in the configuration it was indexed with. One index a
 * configuration answers; Postgres reads no text for it unless words have to stand next to each other.
 */
export function textCondition(text: TextQuery, parameters: SqlParameters): string {
  return `fact.article_id IN (${foundIn(text, parameters).join('\n    UNION ALL ')})`;
}

/** One statement a configuration, each giving what is selected of the rows of `article_search` that are found. */
export function foundIn(
  text: TextQuery,
  parameters: SqlParameters,
  selected = 'article_search.article_id',
  also = '',
): string[] {
  const words = new WordParameters(parameters);
  return SEARCH_CONFIGS.map(
    (config) =>
      `SELECT ${selected} FROM article_search WHERE article_search.config = '${config}' AND ${textMatch(text, config, words)}${also}`,
  );
}
