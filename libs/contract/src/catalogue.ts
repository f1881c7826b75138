import { z } from 'zod';
import { Country, Cursor, Day, Id, Limit, listOf } from './scalars.js';

const count = z.number().int();

/** Query of the catalogue lists; `search` finds by label. */
export const CatalogueQuery = z.strictObject({
  search: z.string().trim().min(1).max(200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type CatalogueQuery = z.infer<typeof CatalogueQuery>;

/** An outlet. `firstSeen` and `lastSeen` are the days of its earliest and latest dated articles. */
export const Source = z.object({
  id: Id,
  name: z.string(),
  hosts: z.array(z.string()),
  country: Country.nullable(),
  language: z.string().nullable(),
  kind: z.string().nullable(),
  owner: z.string().nullable(),
  articles: count,
  firstSeen: Day.nullable(),
  lastSeen: Day.nullable(),
});
export type Source = z.infer<typeof Source>;

/** A topic that articles carry, or that has one below it that they carry. */
export const Topic = z.object({
  key: z.string(),
  label: z.string(),
  parent: z.string().nullable(),
  origin: z.enum(['iptc', 'own', 'given']),
  articles: count,
});
export type Topic = z.infer<typeof Topic>;

/** A subject country that articles carry. */
export const CountryCount = z.object({ code: Country, label: z.string(), articles: count });
export type CountryCount = z.infer<typeof CountryCount>;

/** A language that articles are written in. */
export const LanguageCount = z.object({ code: z.string(), label: z.string(), articles: count });
export type LanguageCount = z.infer<typeof LanguageCount>;

/** A named set of sources. */
export const Collection = z.object({ id: Id, name: z.string(), sources: count, articles: count });
export type Collection = z.infer<typeof Collection>;

/** `GET /sources`, `/topics`, `/countries`, `/languages`, `/collections`. */
export const SourceList = listOf(Source);
export type SourceList = z.infer<typeof SourceList>;
export const TopicList = listOf(Topic);
export type TopicList = z.infer<typeof TopicList>;
export const CountryList = listOf(CountryCount);
export type CountryList = z.infer<typeof CountryList>;
export const LanguageList = listOf(LanguageCount);
export type LanguageList = z.infer<typeof LanguageList>;
export const CollectionList = listOf(Collection);
export type CollectionList = z.infer<typeof CollectionList>;
