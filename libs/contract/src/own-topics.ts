import { z } from 'zod';
import { Article } from './articles.js';
import { Country, Cursor, Limit, listOf } from './scalars.js';

const count = z.number().int();
const Label = z.string().trim().min(1).max(100);
const Rule = z.string().trim().min(1, 'must not be empty').max(2000);
const TopicKey = z.string().trim().min(1).max(300);

/** `POST /topics`: an own topic by a rule in the search language; `parent` is the key of the topic above it. */
export const NewTopic = z.strictObject({
  label: Label,
  labelFr: Label.optional(),
  rule: Rule,
  parent: TopicKey.optional(),
});
export type NewTopic = z.infer<typeof NewTopic>;

/** `PATCH /topics/{key}`: the key stays, whatever the label becomes; null takes a French label or a parent away. */
export const TopicChange = z.strictObject({
  label: Label.optional(),
  labelFr: Label.nullable().optional(),
  rule: Rule.optional(),
  parent: TopicKey.nullable().optional(),
});
export type TopicChange = z.infer<typeof TopicChange>;

/** An own topic with its rule. `version` counts the rule's changes; `articles` carry it now. */
export const OwnTopic = z.object({
  key: z.string(),
  label: z.string(),
  labelFr: z.string().nullable(),
  parent: z.object({ key: z.string(), label: z.string() }).nullable(),
  origin: z.literal('own'),
  rule: z.string(),
  version: count,
  articles: count,
});
export type OwnTopic = z.infer<typeof OwnTopic>;

/** `GET /topics/own`. */
export const OwnTopicList = listOf(OwnTopic);
export type OwnTopicList = z.infer<typeof OwnTopicList>;

/** `POST /topics/preview`: `cursor` goes on with a preview that was not at its end. */
export const TopicPreviewQuestion = z.strictObject({ rule: Rule, cursor: Cursor.optional() });
export type TopicPreviewQuestion = z.infer<typeof TopicPreviewQuestion>;

/**
 * What a rule matches: exact once `nextCursor` is null. Before that `matches` are those among the first `read` of `of`
 * articles; asking again with the cursor reads on. `items` are the newest that this step found; `marks` are the words of the
 * rule in the snippet, in UTF-16 units.
 */
export const TopicPreview = z.object({
  matches: count,
  read: count,
  of: count,
  items: z.array(
    z.object({
      article: Article.pick({ id: true, title: true, source: true, publishedAt: true, publishedDay: true }),
      snippet: z.string(),
      marks: z.array(z.object({ start: count, end: count })),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type TopicPreview = z.infer<typeof TopicPreview>;

/** Query of `GET /topics/known` and `/countries/known`. */
export const KnownQuery = z.strictObject({
  search: z.string().trim().min(1).max(200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type KnownQuery = z.infer<typeof KnownQuery>;

/** `GET /topics/known`: every topic that a label can be, carried by an article or not; `path` is the labels above it, from the top. */
export const KnownTopicList = listOf(
  z.object({ key: z.string(), label: z.string(), origin: z.enum(['iptc', 'own', 'given']), path: z.array(z.string()) }),
);
export type KnownTopicList = z.infer<typeof KnownTopicList>;

/** `GET /countries/known`: every country that a label can be. */
export const KnownCountryList = listOf(z.object({ code: Country, label: z.string() }));
export type KnownCountryList = z.infer<typeof KnownCountryList>;
