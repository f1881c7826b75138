import type { Counting, NameLanguage, Selection } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { readWhere } from '../search/read-where.js';
import type { TextNear, TextTerm } from '../search/text-query.js';
import { shownTerms } from '../search/where.js';
import { readCursor, whole, writeCursor } from './cursor.js';
import { type ListedArticle, listedArticles } from './listed-articles.js';
import { relevanceList } from './relevance-list.js';
import type { RelevantPlace } from './relevant-articles.js';
import { inSnapshot } from './snapshot.js';

/** The order of a list; articles without a date come last in both directions, ties by id. */
export type ArticleOrder = '-publishedAt' | 'publishedAt' | '-relevance';

/** One page of the articles of a selection. */
export interface ArticleListQuestion {
  selection: Selection;
  order: ArticleOrder;
  limit: number;
  cursor: string | null;
  language: NameLanguage;
}

/** `total` counts the whole selection. */
export interface ArticleListAnswer {
  items: ListedArticle[];
  nextCursor: string | null;
  total: number;
}

/**
 * One page of a list: the places from whatever counts, what is shown from Postgres. A cursor is a place in the order, not a
 * count: articles that arrive meanwhile move nothing. Without words to rank by, the most relevant are the newest. Throws
 * `QuestionError` for a cursor of another list, `QuerySyntaxError` for the text query.
 */
export async function articleList(
  source: DataSource,
  counting: Counting,
  question: ArticleListQuestion,
): Promise<ArticleListAnswer> {
  const { selection, limit, language, order } = question;
  const where = selection.q === null ? null : await inSnapshot(source, (snapshot) => readWhere(snapshot, selection.q!));
  const terms = where === null ? [] : shownTerms(where);
  if (order !== '-relevance' || where === null || terms.length === 0)
    return listByDate(source, counting, question, terms);
  const after = relevantPlace(question.cursor);
  const { places, more, total } = await relevanceList(source, counting, { selection, where, limit, after, language });
  const ids = places.map(({ id }) => id);
  const last = more ? places.at(-1) : undefined;
  return {
    items: await inSnapshot(source, (snapshot) => listedArticles(snapshot, ids, terms, language)),
    nextCursor: last === undefined ? null : writeRelevant(last),
    total,
  };
}

async function listByDate(
  source: DataSource,
  counting: Counting,
  question: ArticleListQuestion,
  terms: readonly (TextTerm | TextNear)[],
): Promise<ArticleListAnswer> {
  const order = question.order === 'publishedAt' ? 'publishedAt' : '-publishedAt';
  const { places, more, total } = await placesByDate(counting, { ...question, order });
  const last = more ? places.at(-1) : undefined;
  const ids = places.map(({ id }) => id);
  return {
    items: await inSnapshot(source, (snapshot) => listedArticles(snapshot, ids, terms, question.language)),
    nextCursor: last === undefined ? null : writeCursor(`articles ${order}`, [last.at, last.id]),
    total,
  };
}

async function placesByDate(
  counting: Counting,
  question: ArticleListQuestion & { order: 'publishedAt' | '-publishedAt' },
) {
  const { selection, order, limit, cursor, language } = question;
  const values = cursor === null ? null : readCursor(`articles ${order}`, cursor, ['number?', 'number']);
  const after = values === null ? null : { at: values[0] === null ? null : whole(values[0]), id: whole(values[1]) };
  const { answers } = await counting.query(selection, [{ kind: 'list', order, limit, after }], language);
  const [answer] = answers;
  if (answer?.kind !== 'list') throw new Error('A list was asked for.');
  return answer;
}

function writeRelevant({ tier, ranked, at, id }: RelevantPlace): string {
  return writeCursor('articles -relevance', [tier, ranked ? 1 : 0, at, id]);
}

function relevantPlace(cursor: string | null): RelevantPlace | null {
  if (cursor === null) return null;
  const [tier, ranked, at, id] = readCursor('articles -relevance', cursor, ['number', 'number', 'number?', 'number']);
  return { tier: Math.max(0, whole(tier)), ranked: ranked === 1, at: at === null ? null : Number(at), id: whole(id) };
}
