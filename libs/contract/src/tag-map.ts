import { z } from 'zod';
import { Country, Cursor, Limit, listOf } from './scalars.js';

const Tag = z.string().trim().min(1).max(1000);

/** Query of `GET /tag-map`; `search` finds tags by their words, `origin` those of one kind. */
export const TagMapQuery = z.strictObject({
  search: z.string().trim().min(1).max(200).optional(),
  origin: z.enum(['built-in', 'own', 'none']).optional(),
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type TagMapQuery = z.infer<typeof TagMapQuery>;

/**
 * A publisher's tag and the topic it stands for. `own`: an administrator said so, even that it stands for none;
 * `built-in`: the product's own map, or its name of a `country`; `none`: nobody said anything.
 */
export const TagMapping = z.object({
  tag: z.string(),
  label: z.string(),
  articles: z.number().int(),
  topic: z.object({ key: z.string(), label: z.string() }).nullable(),
  country: z.object({ code: Country, label: z.string() }).nullable(),
  origin: z.enum(['built-in', 'own', 'none']),
});
export type TagMapping = z.infer<typeof TagMapping>;

/** `GET /tag-map`: tags that articles carry or that are mapped by hand, most used first. */
export const TagMap = listOf(TagMapping);
export type TagMap = z.infer<typeof TagMap>;

/** `PUT /tag-map`: the topic that a tag stands for from now on; null = none. */
export const NewTagMapping = z.strictObject({ tag: Tag, topic: z.string().trim().min(1).max(300).nullable() });
export type NewTagMapping = z.infer<typeof NewTagMapping>;

/** Query of `DELETE /tag-map`: the tag that goes back to the product's own map. */
export const TagOfMap = z.strictObject({ tag: Tag });
export type TagOfMap = z.infer<typeof TagOfMap>;
