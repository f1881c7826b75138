import { foldText } from './fold-text.js';
import { allWordsQuery, termQuery, type WordParameters } from './term-query.js';
import type { TextField, TextNear, TextQuery } from './text-query.js';

/** Part of a query on a row of `article_search`: one tsquery for one column, or a condition and how many words it has. */
type Match = { column: string; query: string } | { condition: string; words: string };

/**
 * The condition that a row of `article_search` with this configuration is found. Terms of stop words alone vanish, and so
 * does what is left without words; all this is constant to the planner, which sees what remains.
 */
export function textMatch(text: TextQuery, config: string, words: WordParameters): string {
  const match = matchOf(text, config, words);
  if ('query' in match) return `article_search.${match.column} @@ (${match.query})`;
  return `(${match.words} > 0 AND ${match.condition})`;
}

function matchOf(text: TextQuery, config: string, words: WordParameters): Match {
  switch (text.kind) {
    case 'and':
    case 'or':
      return joined(
        text.kind,
        text.parts.map((part) => matchOf(part, config, words)),
      );
    case 'not':
      return opposite(matchOf(text.part, config, words));
    case 'near':
      return nearMatch(text, config, words);
    default:
      return { column: columnOf(text.field), query: termQuery(text, config, words) };
  }
}

const columnOf = (field: TextField) => field ?? 'whole';

/** What is asked of one column is one tsquery, which the index answers without a look at the row. */
function joined(kind: 'and' | 'or', parts: Match[]): Match {
  const queries = new Map<string, string[]>();
  for (const part of parts)
    if ('query' in part) queries.set(part.column, [...(queries.get(part.column) ?? []), part.query]);
  const operator = kind === 'and' ? ' && ' : ' || ';
  const columns = [...queries].map(([column, each]) => ({ column, query: `(${each.join(operator)})` }));
  const [first, ...more] = [...columns, ...parts.filter((part) => 'condition' in part)];
  if (first !== undefined && more.length === 0) return first;
  const all = [first!, ...more].map(condition);
  return {
    condition: all
      .map(
        ({ condition: one, words: count }) =>
          `(${kind === 'and' ? `${count} = 0 OR ${one}` : `${count} > 0 AND ${one}`})`,
      )
      .join(kind === 'and' ? ' AND ' : ' OR '),
    words: `(${all.map(({ words: count }) => count).join(' + ')})`,
  };
}

function condition(match: Match): { condition: string; words: string } {
  if ('condition' in match) return match;
  return { condition: `article_search.${match.column} @@ (${match.query})`, words: `numnode(${match.query})` };
}

function opposite(match: Match): Match {
  if ('query' in match) return { column: match.column, query: `!!(${match.query})` };
  return { condition: `NOT (${match.condition})`, words: match.words };
}

/** The index finds texts with all the words; whether these stand close enough only their places tell. */
function nearMatch({ text, distance, field }: TextNear, config: string, words: WordParameters): Match {
  const column = columnOf(field);
  const query = allWordsQuery(text, config, words);
  const lexemes = `tsvector_to_array(to_tsvector('${config}', ${words.add(foldText(text, config, 'search'))}))`;
  return {
    condition: `(article_search.${column} @@ ${query} AND words_are_near(article_search.${column}, ${lexemes}, ${Math.trunc(distance)}))`,
    words: `numnode(${query})`,
  };
}
