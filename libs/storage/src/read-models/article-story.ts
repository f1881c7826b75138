import type { NameLanguage, Paragraph } from '@vigie/article';
import { QuestionError } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type ArticleItem, articleItems } from './article-item.js';
import { readCursor, whole, writeCursor } from './cursor.js';
import { inSnapshot, type Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** An article of a story, with its words. */
export interface StoryEntry extends ArticleItem {
  paragraphs: Paragraph[];
  /** Names and hosts of its source. */
  sourceNames: string[];
}

/** A page of a story, who had it first on top and the undated last. */
export interface ArticleStory {
  id: string;
  size: number;
  /** The one that the others are compared with. */
  first: StoryEntry;
  items: StoryEntry[];
  nextCursor: string | null;
}

const LIST = 'story';

/** The articles of the story in order: by day, then by instant where it is known, then by arrival; the undated last. */
async function storyOrder(snapshot: Snapshot, id: number): Promise<{ id: number; storyId: string }[]> {
  const parameters = new SqlParameters();
  const own = parameters.add(id, 'bigint');
  return snapshot.rows(
    `SELECT told.id, told.story_id::text AS "storyId" FROM article AS told
     WHERE told.story_id = (SELECT article.story_id FROM article WHERE article.id = ${own})
     ORDER BY CASE WHEN told.date_precision IN ('minute', 'instant') THEN (told.published_at AT TIME ZONE 'UTC')::date
         WHEN told.date_precision = 'day' THEN told.published_day END NULLS LAST,
       CASE WHEN told.date_precision IN ('minute', 'instant') THEN told.published_at END NULLS LAST, told.id`,
    parameters,
  );
}

async function entries(snapshot: Snapshot, ids: readonly number[], language: NameLanguage): Promise<StoryEntry[]> {
  const parameters = new SqlParameters();
  const rows = await snapshot.rows<{ id: string; paragraphs: Paragraph[]; names: string[] }>(
    `SELECT article.id::text, article_text.paragraphs,
       ARRAY(SELECT source.name FROM source WHERE source.id = article.source_id
         UNION ALL SELECT source_host.host FROM source_host WHERE source_host.source_id = article.source_id) AS names
     FROM article JOIN article_text ON article_text.article_id = article.id
     WHERE article.id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  const texts = new Map(rows.map((row) => [row.id, row]));
  const items = await articleItems(snapshot, ids, language);
  return items.map((item) => {
    const text = texts.get(item.id);
    return { ...item, paragraphs: text?.paragraphs ?? [], sourceNames: text?.names ?? [] };
  });
}

/** A page of the story that an article belongs to; null when there is no such article. Throws `QuestionError`. */
export function articleStory(
  source: DataSource,
  id: number,
  { limit, cursor, language }: { limit: number; cursor: string | null; language: NameLanguage },
): Promise<ArticleStory | null> {
  return inSnapshot(source, async (snapshot) => {
    const order = await storyOrder(snapshot, id);
    const [head] = order;
    if (head === undefined) return null;
    const after = cursor === null ? null : whole(readCursor(LIST, cursor, ['number'])[0]);
    const start = order.findIndex((article) => article.id === after) + 1;
    if (after !== null && start === 0)
      throw new QuestionError('cursor', 'names an article that has left this story; start again without one');
    const page = order.slice(start, start + limit).map((article) => article.id);
    const [first, ...items] = await entries(snapshot, [head.id, ...page], language);
    const isLast = start + limit >= order.length;
    return {
      id: head.storyId,
      size: order.length,
      first: first!,
      items,
      nextCursor: isLast ? null : writeCursor(LIST, [page.at(-1)!]),
    };
  });
}

/** The words of two articles of one story; null when they are not, or not there. */
export function storyPair(source: DataSource, id: number, otherId: number): Promise<[StoryEntry, StoryEntry] | null> {
  return inSnapshot(source, async (snapshot) => {
    const [one, other] = await entries(snapshot, [id, otherId], 'en');
    return one === undefined || other === undefined || one.storyId !== other.storyId ? null : [one, other];
  });
}
