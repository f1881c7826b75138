import { z } from 'zod';
import { UploadQuery } from './uploads.js';

/** Query of `POST /uploads/preview`: that of `POST /uploads`, with the name of the file. */
export const PreviewQuery = UploadQuery.extend({ filename: z.string().min(1).max(400) });
export type PreviewQuery = z.infer<typeof PreviewQuery>;

/** What a record of the file would give; `reason` says why it would be rejected, or what was doubtful about it. */
export const PreviewArticle = z.object({
  position: z.string(),
  outcome: z.enum(['read', 'rejected']),
  reason: z.object({ code: z.string(), message: z.string() }).nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  /** The beginning of the text. */
  text: z.string().nullable(),
  /** `YYYY-MM-DDTHH:MM:SSZ`, or a day, month or year where no more is known. */
  publishedAt: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  language: z.string().nullable(),
  tags: z.array(z.string()),
  countries: z.array(z.string()).nullable(),
  topics: z.array(z.string()).nullable(),
});
export type PreviewArticle = z.infer<typeof PreviewArticle>;

/** How the beginning of a file would be read: its first 20 records. Nothing is stored. */
export const UploadPreview = z.object({
  format: z.string(),
  /** The columns of a table or the keys of records, as the file spells them; empty for pages. */
  columns: z.array(z.string()),
  /** The values under them, shortened. */
  rows: z.array(z.array(z.string())),
  /** Field → the column that it would be read from. */
  mapping: z.record(z.string(), z.string()),
  /** How the dates of a field are read where their numbers can stand in several orders, and what tells so (`recalled`: an earlier upload, `default`: nothing). */
  dates: z.record(
    z.string(),
    z.object({
      order: z.enum(['day-first', 'month-first', 'year-first']),
      basis: z.enum(['said', 'recalled', 'dates', 'nearness', 'language', 'default']),
    }),
  ),
  /** Whether that was said with an earlier upload of a file with these columns. */
  remembered: z.boolean(),
  articles: z.array(PreviewArticle),
});
export type UploadPreview = z.infer<typeof UploadPreview>;
