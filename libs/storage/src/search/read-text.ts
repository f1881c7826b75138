import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { readTerms, type Statements } from './read-terms.js';
import { readWords } from './read-words.js';
import { eachFolded, joinQueries, readingsOf, termQuery } from './term-query.js';
import { joinTexts, needsWords, oppositeText } from './text-of.js';
import type { TextNear, TextQuery, TextTerm } from './text-query.js';

/** Columns of `article_search` that words are looked for in. */
export type SearchedColumn = 'whole' | 'title' | 'lead';

/**
 * A text query in one configuration: one tsquery for one column, words near each other (of which `query` finds all), or
 * several of these. Terms of stop words alone have vanished, and so has what was left without words. `except` is all that
 * the index does not find: `la -pêche` in French, where only what must not be there is left.
 */
export type TextMatch =
  | { kind: 'query'; column: SearchedColumn; query: string }
  | { kind: 'near'; column: SearchedColumn; query: string; words: string[]; distance: number }
  | { kind: 'not'; part: TextMatch }
  | { kind: 'except'; part: TextMatch }
  | { kind: 'and' | 'or'; parts: TextMatch[] };

/** A text query as Postgres reads it, for each configuration that has words of it. */
export type ReadText = { config: string; match: TextMatch }[];

/** Reads the words of a text query, each once in every configuration. */
export async function readText(statements: Statements, text: TextQuery): Promise<ReadText> {
  const terms = termsOf(text);
  const read = await readTerms(
    statements,
    SEARCH_CONFIGS.flatMap((config) => terms.flatMap((term) => readingsOf(term, config))),
  );
  const near = terms.filter((term) => term.kind === 'near');
  const words = await readWords(
    statements,
    SEARCH_CONFIGS.flatMap((config) => near.map((term) => ({ config, text: eachFolded(term.text, config) }))),
  );
  return SEARCH_CONFIGS.flatMap((config) => {
    const left = withWords(text, (term) => termQuery(term, config, read) !== '');
    if (left === null) return [];
    const readTerm = (term: TextTerm | TextNear): TextMatch => {
      const column = term.field ?? 'whole';
      const query = termQuery(term, config, read);
      if (term.kind !== 'near') return { kind: 'query', column, query };
      const lexemes = words({ config, text: eachFolded(term.text, config) }).map((word) => word.text);
      return { kind: 'near', column, query, words: [...new Set(lexemes)], distance: Math.trunc(term.distance) };
    };
    if (needsWords(left)) return [{ config, match: matchOf(left, readTerm) }];
    return [{ config, match: { kind: 'except', part: matchOf(oppositeText(left), readTerm) } }];
  });
}

/** What is left of a text without terms that have no words. */
function withWords(text: TextQuery, hasWords: (term: TextTerm | TextNear) => boolean): TextQuery | null {
  switch (text.kind) {
    case 'and':
    case 'or':
      return joinTexts(
        text.kind,
        text.parts.flatMap((part) => withWords(part, hasWords) ?? []),
      );
    default:
      return hasWords(text.kind === 'not' ? text.part : text) ? text : null;
  }
}

type ReadTerm = (term: TextTerm | TextNear) => TextMatch;

function matchOf(text: TextQuery, read: ReadTerm): TextMatch {
  switch (text.kind) {
    case 'and':
    case 'or':
      return joined(
        text.kind,
        text.parts.map((part) => matchOf(part, read)),
      );
    case 'not': {
      const part = matchOf(text.part, read);
      return part.kind === 'query' ? { ...part, query: `!(${part.query})` } : { kind: 'not', part };
    }
    default:
      return read(text);
  }
}

/** What is asked of one column is one tsquery, which the index answers without a look at the row. */
function joined(kind: 'and' | 'or', parts: TextMatch[]): TextMatch {
  const queries = new Map<SearchedColumn, string[]>();
  for (const part of parts)
    if (part.kind === 'query') queries.set(part.column, [...(queries.get(part.column) ?? []), part.query]);
  const columns = [...queries].map(([column, each]): TextMatch => {
    return { kind: 'query', column, query: joinQueries(each, kind) };
  });
  const all = [...columns, ...parts.filter((part) => part.kind !== 'query')];
  return all.length === 1 ? all[0]! : { kind, parts: all };
}

function termsOf(text: TextQuery): (TextTerm | TextNear)[] {
  switch (text.kind) {
    case 'and':
    case 'or':
      return text.parts.flatMap(termsOf);
    default:
      return [text.kind === 'not' ? text.part : text];
  }
}
