import type { NameLanguage, Selection } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { byConfig } from '../search/by-config.js';
import { type ArticleItem, articleItems } from './article-item.js';
import { readCursor, whole, writeCursor } from './cursor.js';
import { type ResolvedSelection, resolveSelection } from './resolved-selection.js';
import { selectionCondition } from './selection-condition.js';
import { inSnapshot } from './snapshot.js';
import { openings, snippets } from './snippets.js';
import { SqlParameters } from './sql-parameters.js';

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

/** `total` counts the whole selection; a snippet shows the words that were searched for, else how a text without title and lead begins. */
export interface ArticleListAnswer {
  items: (ArticleItem & { snippet?: string })[];
  nextCursor: string | null;
  total: number;
}

interface Place {
  id: number;
  /** Microseconds since 1970, or the rank; null without a date. */
  at: number | null;
}

/**
 * Answers from one snapshot. A cursor is a place in the order, not a count: articles that arrive meanwhile move nothing.
 * Throws `QuestionError` for a cursor of another list, `QuerySyntaxError` for the text query.
 */
export function articleList(source: DataSource, question: ArticleListQuestion): Promise<ArticleListAnswer> {
  return inSnapshot(source, async (snapshot) => {
    const selection = await resolveSelection(snapshot, question.selection);
    const page = pageStatement(question, selection);
    const places = await snapshot.rows<Place>(page.sql, page.parameters);
    const shown = places.slice(0, question.limit);
    const counting = new SqlParameters();
    const [count] = await snapshot.rows<{ total: number }>(
      `SELECT count(*) AS total FROM fact WHERE ${selectionCondition(selection, counting)}`,
      counting,
    );
    const ids = shown.map((place) => place.id);
    const items = await articleItems(snapshot, ids, question.language);
    const found = await snippets(snapshot, ids, selection.terms);
    const nameless = items.filter((item) => item.title === null && item.lead === null && !found.has(item.id));
    for (const [id, opening] of await openings(
      snapshot,
      nameless.map((item) => item.id),
    ))
      found.set(id, opening);
    const last = places.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: items.map((item) => {
        const snippet = found.get(item.id);
        return snippet === undefined ? item : { ...item, snippet };
      }),
      nextCursor: last === undefined ? null : writeCursor(`articles ${question.order}`, [last.at, last.id]),
      total: count!.total,
    };
  });
}

const DATE = `(extract(epoch FROM article.published_at) * 1000000)::bigint`;
const instant = (microseconds: string) => `(TIMESTAMPTZ 'epoch' + ${microseconds} * interval '1 microsecond')`;

function pageStatement({ order, limit, cursor }: ArticleListQuestion, selection: ResolvedSelection) {
  const parameters = new SqlParameters();
  const after = cursor === null ? null : readCursor(`articles ${order}`, cursor, ['number?', 'number']);
  const conditions = [selectionCondition(selection, parameters)];
  if (order === '-relevance') return relevancePage(selection, limit, after, conditions, parameters);
  const [direction, beyond] = order === 'publishedAt' ? ['ASC', '>'] : ['DESC', '<'];
  if (after !== null) conditions.push(afterDate(after, beyond, parameters));
  const sql = `SELECT article.id, ${DATE} AS at
    FROM fact JOIN article ON article.id = fact.article_id
    WHERE ${conditions.join('\n  AND ')}
    ORDER BY article.published_at ${direction} NULLS LAST, article.id ${direction} LIMIT ${parameters.add(limit + 1, 'int')}`;
  return { sql, parameters };
}

function afterDate(after: (string | number | null)[], beyond: string, parameters: SqlParameters): string {
  const id = parameters.add(whole(after[1]), 'bigint');
  if (after[0] === null) return `(article.published_at IS NULL AND article.id ${beyond} ${id})`;
  const at = instant(parameters.add(whole(after[0]), 'bigint'));
  return `(article.published_at ${beyond} ${at} OR (article.published_at = ${at} AND article.id ${beyond} ${id})
    OR article.published_at IS NULL)`;
}

function relevancePage(
  selection: ResolvedSelection,
  limit: number,
  after: (string | number | null)[] | null,
  conditions: string[],
  parameters: SqlParameters,
) {
  const rank = byConfig(selection.terms, parameters, (_, tsquery) => {
    return `ts_rank(article_search.whole, ${tsquery}, 1)`;
  });
  const beyond =
    after === null
      ? 'true'
      : `(ranked.at, ranked.id) < (${parameters.add(after[0] ?? 0, 'float8')}, ${parameters.add(whole(after[1]), 'bigint')})`;
  const sql = `SELECT ranked.id, ranked.at FROM (
      SELECT fact.article_id AS id, coalesce(${rank}, 0)::float8 AS at
      FROM fact JOIN article_search ON article_search.article_id = fact.article_id
      WHERE ${conditions.join('\n  AND ')} OFFSET 0
    ) AS ranked WHERE ${beyond}
    ORDER BY ranked.at DESC, ranked.id DESC LIMIT ${parameters.add(limit + 1, 'int')}`;
  return { sql, parameters };
}
