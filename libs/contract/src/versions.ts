import { z } from 'zod';
import { Article, ArticleDetail } from './articles.js';
import { Id, Instant } from './scalars.js';
import { StoryChanges } from './stories.js';

const { url, title, lead, modifiedAt, language, locale, section, author, image, tags } = Article.shape;
const { publishedAt, publishedDay, publishedOffset, datePrecision } = Article.shape;
const dated = { publishedAt, publishedDay, publishedOffset, datePrecision };
const text = z.string().nullable();

/** What a version changed: word by word, each tag as one piece, other fields that differ, and times where they differ. */
export const VersionChanges = StoryChanges.extend({
  tags: StoryChanges.shape.body,
  fields: z.array(z.object({ field: z.string(), before: text, after: text })),
  published: z.object({ before: z.object(dated), after: z.object(dated) }).nullable(),
  modified: z.object({ before: Instant.nullable(), after: Instant.nullable() }).nullable(),
});
export type VersionChanges = z.infer<typeof VersionChanges>;

/**
 * `GET /articles/{id}/versions/{versionId}`: the article as it was shown once this version had come, as uploads brought it;
 * an edition that was only kept (`isShown` false) as it says itself, and where it is silent as the one before. `before` is the version before in time, which it is compared with.
 */
export const ArticleVersion = z.object({
  id: Id,
  articleId: Id,
  seenAt: Instant,
  uploadId: Id,
  before: Id.nullable(),
  isShown: z.boolean(),
  changed: z.array(z.string()),
  ...{ url, title, lead, ...dated, modifiedAt, language, locale, section, author, image, tags },
  source: z.object({ name: text, host: text }).nullable(),
  paragraphs: ArticleDetail.shape.paragraphs,
  changes: VersionChanges,
});
export type ArticleVersion = z.infer<typeof ArticleVersion>;
