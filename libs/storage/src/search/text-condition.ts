import type { SqlParameters } from '../read-models/sql-parameters.js';
import { quoted } from './placed-term.js';
import type { ReadText, TextMatch } from './read-text.js';
import { joinQueries } from './term-query.js';

/**
 * The condition on `fact` that an article's text is found, each in the configuration it was indexed with. One index a
 * configuration answers; Postgres reads no text for it unless words have to stand next to each other.
 */
export function textCondition(text: ReadText, parameters: SqlParameters): string {
  if (text.length === 0) return 'false';
  const found = text.map(({ config, match }) => {
    return `SELECT article_search.article_id FROM ${partOf(config)} WHERE ${matchCondition(config, match, parameters)}`;
  });
  return `fact.article_id IN (${found.join('\n    UNION ALL ')})`;
}

/**
 * The texts of a configuration, called `article_search`. With the configuration as a condition the planner may take the index
 * of ids for it, and have all vectors read.
 */
export function partOf(config: string): string {
  return `article_search_${config.replace('vigie_', '')} AS article_search`;
}

/** Postgres compares places of two words in each order and distance faster than a function can, while these are few. */
const FEW = 20;

function eachDistance(words: readonly string[], distance: number): string {
  const [first, second] = words.map(quoted);
  // Words beyond the last place that is kept all stand there together.
  const distances = Array.from({ length: distance + 1 }, (_, by) => by);
  return joinQueries(
    distances.flatMap((by) => [`${first} <${by}> ${second}`, `${second} <${by}> ${first}`]),
    'or',
  );
}

/** The condition that a text of this configuration is found. */
export function matchCondition(config: string, match: TextMatch, parameters: SqlParameters): string {
  switch (match.kind) {
    case 'query':
      return `article_search.${match.column} @@ ${parameters.add(match.query, 'tsquery')}`;
    case 'near': {
      const { column, distance } = match;
      if (match.words.length === 2 && distance <= FEW)
        return `article_search.${column} @@ ${parameters.add(eachDistance(match.words, distance), 'tsquery')}`;
      const query = parameters.add(match.query, 'tsquery');
      const words = parameters.add(match.words, 'text[]');
      return `(article_search.${column} @@ ${query} AND words_are_near(article_search.${column}, ${words}, ${distance}))`;
    }
    case 'except':
      return `article_search.article_id NOT IN (SELECT article_search.article_id FROM ${partOf(config)}
        WHERE ${matchCondition(config, match.part, parameters)})`;
    default:
      return `(${match.parts.map((part) => matchCondition(config, part, parameters)).join(match.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}
