import type { SqlParameters } from '../read-models/sql-parameters.js';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { allWordsQuery, termQuery, WordParameters } from './term-query.js';
import type { TextNear, TextTerm } from './text-query.js';

/** An expression chosen by the configuration of the row of `article_search`; it is given a tsquery of any of the terms. */
export function byConfig(
  terms: readonly (TextTerm | TextNear)[],
  parameters: SqlParameters,
  expression: (config: string, query: string) => string,
): string {
  if (terms.length === 0) return 'NULL';
  const words = new WordParameters(parameters);
  const cases = SEARCH_CONFIGS.map((config) => {
    const queries = terms.map((term) => {
      return term.kind === 'near' ? allWordsQuery(term.text, config, words) : termQuery(term, config, words);
    });
    return `WHEN '${config}' THEN ${expression(config, `(${queries.join(' || ')})`)}`;
  });
  return `(CASE article_search.config ${cases.join(' ')} END)`;
}
