import { z } from 'zod';
import { Article } from './articles.js';
import { Cursor, Id, Limit, listOf } from './scalars.js';

const Share = z.number().min(0).max(1);
const { id, title, url, source, publishedAt, publishedDay, publishedOffset, datePrecision, language } = Article.shape;

/**
 * One article of a story. `lagSeconds` counts from the story's first article, null where either date is too coarse.
 * `kept`: how much of the first article's text is in this one, and of this one's in the first.
 * `credit`: whether the source of a copied text is still named in it.
 */
export const StoryItem = z.object({
  article: z.object({ id, title, url, source, publishedAt, publishedDay, publishedOffset, datePrecision, language }),
  position: z.enum(['first', 'later', 'undated']),
  relation: z.enum(['first', 'copy', 'abridged', 'extended', 'edited']),
  lagSeconds: z.number().int().nullable(),
  kept: z.object({ ofFirst: Share, ofThis: Share }),
  credit: z.object({ kind: z.enum(['kept', 'stripped', 'none']), text: z.string().nullable() }),
});
export type StoryItem = z.infer<typeof StoryItem>;

/** `GET /articles/{id}/story`: the story of an article, who had it first on top, the undated last. */
export const Story = listOf(StoryItem).extend({ id: Id, size: z.number().int() });
export type Story = z.infer<typeof Story>;

/** A page of a story. */
export const StoryQuery = z.strictObject({
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type StoryQuery = z.infer<typeof StoryQuery>;

const Pieces = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));

/** `GET /articles/{id}/story/{otherId}/changes`: word by word, what the other article adds and removes. */
export const StoryChanges = z.object({ title: Pieces, lead: Pieces, body: Pieces });
export type StoryChanges = z.infer<typeof StoryChanges>;
