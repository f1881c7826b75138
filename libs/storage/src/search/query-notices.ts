import type { Where } from '@vigie/article';
import type { QueryNode, QueryPosition, QueryValue } from '@vigie/query';
import type { DataSource } from 'typeorm';
import { inSnapshot } from '../read-models/snapshot.js';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { namesIn, valuesOfNames } from './named-values.js';
import { nearNames } from './near-names.js';
import type { Statements } from './read-terms.js';
import { readText } from './read-text.js';
import type { TextQuery } from './text-query.js';
import { whereOf } from './where.js';

/** Why a query that can be read may find less than its author thinks. */
export interface QueryNotice {
  message: string;
  position: QueryPosition;
  /** The name that was probably meant. */
  name: string | null;
}

/** Names are compared with all that there are, so only the first few are. */
const MOST_NAMES = 3;

/** What to say about a query beside its answer: names that nothing has, and words that some languages do not index. */
export function queryNotices(source: DataSource, tree: QueryNode): Promise<QueryNotice[]> {
  return inSnapshot(source, async (snapshot) => {
    const named = namesIn(tree);
    const values = await valuesOfNames(snapshot, named);
    const unheard = [...named].filter(([name]) => !values.has(name)).map(([, value]) => value);
    unheard.splice(MOST_NAMES);
    const notices = unheard.length === 0 ? [] : await unknownNames(snapshot, unheard);
    const frequent = await frequentIn(snapshot, whereOf(tree, values));
    if (frequent.length === 0) return notices;
    const message = `these words are too frequent to be searched for alone in articles of ${frequent.join(' ')}; add another word`;
    return [...notices, { message, position: { start: tree.start, end: tree.end }, name: null }];
  });
}

async function unknownNames(statements: Statements, unheard: readonly QueryValue[]): Promise<QueryNotice[]> {
  const near = await nearNames(statements, unheard);
  return unheard.flatMap(({ field, text, begins, start, end }, place) => {
    const found = near[place];
    if (found === undefined || (found.known && !begins)) return [];
    const message = begins
      ? `there is no ${field} yet whose name begins with ${text}`
      : `there is no ${field} yet that is named ${text}`;
    return [{ message, position: { start, end }, name: begins ? null : found.nearest }];
  });
}

/** The languages whose texts cannot be found by some words of the query, as all of these are left out of their index. */
async function frequentIn(statements: Statements, where: Where<TextQuery>): Promise<string[]> {
  switch (where.kind) {
    case 'and':
    case 'or': {
      const languages: string[] = [];
      for (const part of where.parts) languages.push(...(await frequentIn(statements, part)));
      return [...new Set(languages)];
    }
    case 'not':
      return frequentIn(statements, where.part);
    case 'text': {
      const read = new Set((await readText(statements, where.text)).map(({ config }) => config));
      return SEARCH_CONFIGS.filter((config) => !read.has(config)).map(languageOf);
    }
    default:
      return [];
  }
}

function languageOf(config: string): string {
  return config === 'vigie_simple' ? 'other languages' : config.replace(/^vigie_/, 'lang:');
}
