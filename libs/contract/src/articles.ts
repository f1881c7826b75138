import type { CountryRole, MentionKind } from '@vigie/article';
import { z } from 'zod';
import { Correction } from './corrections.js';
import { Country, Cursor, DatePrecision, Day, Id, Instant, LabelMethod, Limit, listOf } from './scalars.js';
import { checkDates, selectionShape } from './selection.js';

const Span = z.object({ start: z.number().int(), end: z.number().int() });

/** Words that a text query found, as UTF-16 offsets in the named text, end exclusive; in order, none within another. */
export const Highlight = Span.extend({ field: z.enum(['title', 'lead', 'snippet']) });
export type Highlight = z.infer<typeof Highlight>;

/** An article as lists show it; `highlights` when there are words to look for. */
export const Article = z.object({
  id: Id,
  url: z.string().nullable(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  source: z.object({ id: Id, name: z.string(), host: z.string().nullable(), country: Country.nullable() }).nullable(),
  publishedAt: Instant.nullable(),
  publishedDay: Day.nullable(),
  publishedOffset: z.string().nullable(),
  modifiedAt: Instant.nullable(),
  datePrecision: DatePrecision,
  language: z.string().nullable(),
  locale: z.string().nullable(),
  section: z.string().nullable(),
  author: z.string().nullable(),
  image: z.string().nullable(),
  tags: z.array(z.string()),
  countries: z.array(
    z.object({
      code: Country,
      label: z.string(),
      role: z.enum(['focus', 'mentioned']) satisfies z.ZodType<CountryRole>,
      mentions: z.number().int(),
      method: LabelMethod,
    }),
  ),
  topics: z.array(z.object({ code: z.string(), label: z.string(), method: LabelMethod })),
  storyId: Id,
  storySize: z.number().int(),
  uploadId: Id,
  snippet: z.string().optional(),
  highlights: z.array(Highlight).optional(),
});
export type Article = z.infer<typeof Article>;

/** Query of `GET /articles`. */
export const ArticlesQuery = z
  .strictObject({
    ...selectionShape,
    sort: z.enum(['-publishedAt', 'publishedAt', '-relevance']).optional(),
    cursor: Cursor.optional(),
    limit: Limit.optional(),
    format: z.enum(['json', 'csv']).optional(),
  })
  .superRefine((query, context) => {
    checkDates(query, context);
    if (query.sort === '-relevance' && query.q === undefined)
      context.addIssue({ code: 'custom', path: ['sort'], message: 'sorting by relevance needs a text query in q' });
  });
export type ArticlesQuery = z.infer<typeof ArticlesQuery>;

/** `GET /articles`. */
export const ArticleList = listOf(Article);
export type ArticleList = z.infer<typeof ArticleList>;

/** The words behind a label: UTF-16 offsets in the named string, end exclusive. `rule` names what decided, null for old evidence. */
export const Mention = Span.extend({
  field: z.string(),
  text: z.string(),
  kind: z.enum(['country', 'topic', 'region', 'organisation']) satisfies z.ZodType<MentionKind>,
  key: z.string(),
  label: z.string(),
  method: LabelMethod,
  rule: z.string().nullable(),
});
export type Mention = z.infer<typeof Mention>;

const Weight = { score: z.number().min(0).max(1).nullable(), version: z.string().nullable() };

/** How sure each label is, and what made it: `lexicon 1a2b3c4d`, `tag-map 3`, `rule own-key 2`, `model fr 4`, `given`, `person`. Null for old labels. */
export const Evidence = z.object({
  countries: z.array(z.object({ code: Country, ...Weight })),
  topics: z.array(z.object({ key: z.string(), ...Weight })),
  language: z.object({ method: z.string().nullable(), version: z.string().nullable() }),
});
export type Evidence = z.infer<typeof Evidence>;

const { modifiedAt, publishedAt, publishedDay, publishedOffset, datePrecision } = Article.shape;
/** One version in the list of an article, in order of time: what it changed in the one before, and whether it is the one shown. */
const VersionEntry = z.object({
  ...{ id: Id, seenAt: Instant, uploadId: Id, changed: z.array(z.string()), isCurrent: z.boolean() },
  ...{ modifiedAt, publishedAt, publishedDay, publishedOffset, datePrecision },
});

/** Query of `GET /articles/{id}`: the words to show in it. */
export const ArticleQuery = z.strictObject({ q: selectionShape.q });
export type ArticleQuery = z.infer<typeof ArticleQuery>;

/** `GET /articles/{id}`: an article with its text, evidence and origin. Spans of provenance are bytes of the raw record; fields of highlights are named as mentions name them. */
export const ArticleDetail = Article.extend({
  paragraphs: z.array(z.object({ text: z.string(), heading: z.boolean() })),
  mentions: z.array(Mention),
  evidence: Evidence,
  corrections: z.array(Correction),
  provenance: z.record(z.string(), z.array(Span)),
  unclaimed: z.array(Span),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  versions: z.array(VersionEntry),
  story: z.object({ id: Id, size: z.number().int() }),
  highlights: z.array(Span.extend({ field: z.string() })).optional(),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;
