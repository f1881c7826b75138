import type { DataSource } from 'typeorm';
import { readCursor, whole, writeCursor } from './cursor.js';
import { newestArticle } from './newest-article.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A page of a list that stands in order of how many articles each item has. */
export interface CountedListQuestion {
  /** Words that the item's name has to contain, whatever their case and accents. */
  search: string | null;
  limit: number;
  cursor: string | null;
}

/** Items, and where the next page starts. */
export interface CountedListAnswer<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** What the statements of these lists are made of. */
export interface CountedList<Item> {
  /** Names the list in its cursors. */
  name: string;
  /**
   * A statement with columns `key` (text, unique) and `articles` and the item's own. `known` is the condition on
   * `fact` that limits the counting to what was there when the first page was read.
   */
  statement: (known: string) => string;
  /** The columns, over `counted`, that `search` looks into. */
  searched: string[];
  toItem: (row: Item & { key: string }) => Item;
}

/**
 * Asks for one page. The first page notes the newest article, and the pages after it count no article beyond: items keep
 * their places while articles arrive. Throws `QuestionError` for a cursor of another list.
 */
export function countedList<Item>(
  source: DataSource,
  list: CountedList<Item>,
  question: CountedListQuestion,
): Promise<CountedListAnswer<Item>> {
  return inSnapshot(source, async (snapshot) => {
    const after =
      question.cursor === null ? null : readCursor(list.name, question.cursor, ['number', 'number', 'string']);
    const newest = after === null ? await newestArticle(snapshot) : whole(after[0]);
    const parameters = new SqlParameters();
    const known = `fact.article_id <= ${parameters.add(newest, 'bigint')}`;
    const conditions = ['true'];
    if (question.search !== null) conditions.push(searchCondition(list.searched, question.search, parameters));
    if (after !== null) {
      const articles = parameters.add(whole(after[1]), 'bigint');
      const key = parameters.add(String(after[2]), 'text');
      conditions.push(
        `(counted.articles < ${articles} OR (counted.articles = ${articles} AND counted.key COLLATE "C" > ${key}))`,
      );
    }
    const rows = await snapshot.rows<Item & { key: string; articles: number }>(
      `SELECT counted.* FROM (${list.statement(known)}) AS counted WHERE ${conditions.join(' AND ')}
       ORDER BY counted.articles DESC, counted.key COLLATE "C" LIMIT ${parameters.add(question.limit + 1, 'int')}`,
      parameters,
    );
    const shown = rows.slice(0, question.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map(list.toItem),
      nextCursor: last === undefined ? null : writeCursor(list.name, [newest, last.articles, last.key]),
    };
  });
}

/** `strpos` rather than a pattern: what is typed has no wildcards. */
function searchCondition(columns: string[], search: string, parameters: SqlParameters): string {
  const plain = (text: string) => `lower(unaccent(${text}))`;
  const wanted = plain(parameters.add(search, 'text'));
  return `(${columns.map((column) => `strpos(${plain(column)}, ${wanted}) > 0`).join(' OR ')})`;
}
