import type { SqlParameters } from '../read-models/sql-parameters.js';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { type ReadQuery, readTerms, type Statements } from './read-terms.js';
import { joinQueries, readingsOf, termQuery } from './term-query.js';
import type { TextNear, TextTerm } from './text-query.js';

/** A tsquery of any of some terms, for each configuration that has words of them. */
export async function anyOfTerms(
  statements: Statements,
  terms: readonly (TextTerm | TextNear)[],
): Promise<Map<string, string>> {
  const readings = terms.map((term) => SEARCH_CONFIGS.map((config) => readingsOf(term, config)));
  const read: ReadQuery = await readTerms(statements, readings.flat(2));
  return new Map(
    SEARCH_CONFIGS.map((config, place): [string, string] => {
      return [
        config,
        joinQueries(
          terms.map((term, number) => termQuery(term, readings[number]![place]!, read)),
          'or',
        ),
      ];
    }).filter(([, query]) => query !== ''),
  );
}

/** An expression chosen by the configuration of the row of `article_search`; it is given the tsquery of that. */
export function byConfig(
  queries: ReadonlyMap<string, string>,
  parameters: SqlParameters,
  expression: (query: string) => string,
): string {
  if (queries.size === 0) return 'NULL';
  const cases = [...queries].map(
    ([config, query]) => `WHEN '${config}' THEN ${expression(parameters.add(query, 'tsquery'))}`,
  );
  return `(CASE article_search.config ${cases.join(' ')} END)`;
}
