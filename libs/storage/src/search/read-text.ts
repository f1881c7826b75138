import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { readTerms, type Statements } from './read-terms.js';
import { readWords } from './read-words.js';
import { eachFolded, joinQueries, readingsOf, termQuery } from './term-query.js';
import type { TextNear, TextQuery, TextTerm } from './text-query.js';

/** Columns of `article_search` that words are looked for in. */
export type SearchedColumn = 'whole' | 'title' | 'lead';

/** What is asked of one column: a tsquery and its opposite. `positive` ones need words; `exact` ones the index alone answers. */
export interface ColumnQuery {
  kind: 'query';
  column: SearchedColumn;
  query: string;
  opposite: string;
  positive: boolean;
  exact: boolean;
}

/**
 * A text query in one configuration. Terms of stop words alone have vanished, and so has what was left without words. Of
 * words near each other `query` finds all; `except` is what the index does not find.
 */
export type TextMatch =
  | ColumnQuery
  | { kind: 'near'; column: SearchedColumn; query: string; words: string[]; distance: number }
  | { kind: 'except'; part: TextMatch }
  | { kind: 'and' | 'or'; parts: TextMatch[] };

/**
 * A text query as Postgres reads it, for each configuration that has words of it. One may stand there several times: a text
 * is found by any of them. What the index answers alone is kept apart from what has texts read.
 */
export type ReadText = { config: string; match: TextMatch }[];

/**
 * Reads the words of a text query, each once in every configuration. With `together` lists of words are for a planner that is
 * told to take the index: otherwise it would have all texts read for them.
 */
export async function readText(statements: Statements, text: TextQuery, together = false): Promise<ReadText> {
  const terms = termsOf(text);
  // One term after the other, as each is folded in much the same way for all configurations.
  const readings = new Map(terms.map((term) => [term, SEARCH_CONFIGS.map((config) => readingsOf(term, config))]));
  const read = await readTerms(statements, [...readings.values()].flat(2));
  const near = terms.filter((term) => term.kind === 'near');
  const words = await readWords(
    statements,
    SEARCH_CONFIGS.flatMap((config) => near.map((term) => ({ config, text: eachFolded(term.text, config) }))),
  );
  return SEARCH_CONFIGS.flatMap((config, place) => {
    const readTerm: ReadTerm = (term) => {
      const query = termQuery(term, readings.get(term)![place]!, read);
      if (query === '') return null;
      const column = term.field ?? 'whole';
      if (term.kind !== 'near') return columnQuery(column, query);
      const lexemes = words({ config, text: eachFolded(term.text, config) }).map((word) => word.text);
      return nearMatch({ column, query, words: [...new Set(lexemes)], distance: Math.trunc(term.distance) });
    };
    const match = matchOf(text, readTerm, together);
    if (match === null) return [];
    return waysOf(match, together).map((way) => ({ config, match: findable(way) }));
  });
}

/** Words that the index alone finds are asked for at once, all other ways to be found each by itself. */
function waysOf(match: TextMatch, together: boolean): TextMatch[] {
  if (match.kind !== 'or') return [match];
  if (!together) return match.parts;
  const isOfIndex = (part: TextMatch) => part.kind === 'query' && part.exact && part.positive;
  const exact = match.parts.filter(isOfIndex);
  const others = match.parts.filter((part) => !isOfIndex(part));
  return exact.length < 2 ? match.parts : [{ kind: 'or', parts: exact }, ...others];
}

/** Whether the index alone answers, without a text being read. */
export function isExact(match: TextMatch): boolean {
  if (match.kind === 'query') return match.exact;
  if (match.kind === 'near') return false;
  return match.kind === 'except' ? isExact(match.part) : match.parts.every(isExact);
}

const NEIGHBOURS = / <(?:-|\d+)> /;

function columnQuery(column: SearchedColumn, query: string): ColumnQuery {
  return { kind: 'query', column, query, opposite: `!(${query})`, positive: true, exact: !NEIGHBOURS.test(query) };
}

function nearMatch(near: Omit<Extract<TextMatch, { kind: 'near' }>, 'kind'>): TextMatch {
  return near.words.length < 2 ? columnQuery(near.column, near.query) : { kind: 'near', ...near };
}

type ReadTerm = (term: TextTerm | TextNear) => TextMatch | null;

function matchOf(text: TextQuery, read: ReadTerm, isList: boolean): TextMatch | null {
  switch (text.kind) {
    case 'and':
    case 'or': {
      const parts = text.parts.flatMap((part) => matchOf(part, read, false) ?? []);
      return parts.length < 2 ? (parts[0] ?? null) : joined(text.kind, parts, isList);
    }
    case 'not': {
      const part = read(text.part);
      if (part?.kind !== 'query') return part === null ? null : { kind: 'except', part };
      return { ...part, query: part.opposite, opposite: part.query, positive: false };
    }
    default:
      return read(text);
  }
}

/**
 * What is asked of one column becomes one tsquery. Postgres marks what has to be looked at by the page, so what has texts
 * read stays apart: from other ways of being found, and as an exception.
 */
function joined(kind: 'and' | 'or', parts: TextMatch[], isList: boolean): TextMatch {
  const together = new Map<string, ColumnQuery[]>();
  const apart: TextMatch[] = [];
  let terms = 0;
  for (const part of parts) {
    if (part.kind !== 'query' || !part.exact) {
      apart.push(part);
      continue;
    }
    if (isList || part.query.includes(':*')) terms++;
    const key = kind === 'or' ? `${part.column} ${isList ? terms : Math.floor(terms / MANY)}` : part.column;
    together.set(key, [...(together.get(key) ?? []), part]);
  }
  const all = [...[...together.values()].map((queries) => joinedQueries(kind, queries)), ...apart];
  return all.length === 1 ? all[0]! : { kind, parts: all.map(findable) };
}

/**
 * Beginnings that one tsquery asks for within something else that has to be there: the planner would have texts read for more.
 * Of a list each term stays by itself: the index asks of each article that has any of a tsquery's terms which ones it has.
 */
const MANY = 20;

function joinedQueries(kind: 'and' | 'or', queries: ColumnQuery[]): ColumnQuery {
  const each = (of: 'query' | 'opposite') => queries.map((query) => query[of]);
  return {
    kind: 'query',
    column: queries[0]!.column,
    query: joinQueries(each('query'), kind),
    opposite: joinQueries(each('opposite'), kind === 'and' ? 'or' : 'and'),
    positive: kind === 'and' ? queries.some(({ positive }) => positive) : queries.every(({ positive }) => positive),
    exact: queries.every(({ exact }) => exact),
  };
}

/** What needs no words is asked for as what it leaves out: alone, an absence would have the whole index read. */
function findable(match: TextMatch): TextMatch {
  if (match.kind !== 'query' || match.positive) return match;
  return { kind: 'except', part: { ...match, query: match.opposite, opposite: match.query, positive: true } };
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
