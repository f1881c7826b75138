import { z } from 'zod';
import { Cursor, Id, Instant, Limit, listOf } from './scalars.js';
import { Timezone } from './selection.js';

const options = {
  format: z.string().min(1).max(40).optional(),
  labels: z.enum(['infer', 'given']).optional(),
  timezone: Timezone.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as fr')
    .optional(),
  source: z.string().trim().min(1).max(200).optional(),
};

/** What a record of a structured file may hold. */
const FIELDS = new Set(
  'url title lead text html publishedAt modifiedAt source author section language image tags countries topics'.split(
    ' ',
  ),
);

const ORDERS = ['day-first', 'month-first', 'year-first'];
const SAID = new Set(ORDERS.flatMap((order) => [order, `recalled-${order}`]));

/**
 * Field → column; null for a field that no column fills, whatever the columns are called. `publishedAt.order` and `modifiedAt.order`
 * say how the numbers of its dates are ordered: `day-first`, `month-first` or `year-first`; with `recalled-` before it, that it was
 * said of an earlier file with these columns, which holds only where the dates do not tell.
 */
const Mapping = z.record(z.string(), z.string().min(1).max(200).nullable()).superRefine((mapping, context) => {
  for (const [field, said] of Object.entries(mapping).filter(([name]) => !FIELDS.has(name))) {
    if (field === 'publishedAt.order' || field === 'modifiedAt.order') {
      if (SAID.has(said ?? '')) continue;
      context.addIssue({ code: 'custom', path: [field], message: `must be one of ${ORDERS.join(', ')}` });
      continue;
    }
    const message = `is no field of a record; these are: ${[...FIELDS].join(', ')}`;
    context.addIssue({ code: 'custom', path: [field.slice(0, 100)], message });
  }
});

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON object of field names and column names' });
    return z.NEVER;
  }
}

/** Query of `POST /uploads`: with `filename` the body is that file. */
export const UploadQuery = z.strictObject({
  filename: z.string().min(1).max(400).optional(),
  ...options,
  mapping: z.string().min(2).max(10_000).transform(parseJson).pipe(Mapping).optional(),
  dryRun: z.enum(['true', 'false']).optional(),
});
export type UploadQuery = z.infer<typeof UploadQuery>;

/** Body of `POST /uploads` without `filename`: an upload that files are added to. */
export const NewUpload = z.strictObject({
  name: z.string().trim().min(1).max(400).optional(),
  ...options,
  mapping: Mapping.optional(),
  dryRun: z.boolean().optional(),
});
export type NewUpload = z.infer<typeof NewUpload>;

/** Where an upload stands. */
export const UploadState = z.enum(['open', 'queued', 'running', 'done', 'failed', 'cancelled', 'undone']);
export type UploadState = z.infer<typeof UploadState>;

/** One file of an upload. */
export const UploadFile = z.object({
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  format: z.string().nullable(),
});
export type UploadFile = z.infer<typeof UploadFile>;

/**
 * Reading again with today's rules: `done` of `total` records; `changed` articles have a field that is otherwise now, `fields`
 * says which in how many. Records that today's rules refuse stay as they were.
 */
export const Reread = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  finishedAt: Instant.nullable(),
  changed: z.number().int(),
  fields: z.array(z.object({ field: z.string(), count: z.number().int() })),
  refused: z.number().int(),
});
export type Reread = z.infer<typeof Reread>;

/** `GET /sources/{id}/reread`: the last run, null when there was none. */
export const RereadState = z.object({ reread: Reread.nullable() });
export type RereadState = z.infer<typeof RereadState>;

/**
 * An upload with its progress; when `done`, `documents = stored + updated + duplicate + rejected`; of a dry run these are what
 * would become of them. `failure` says why it failed; `undone` how many articles taking it back removed, and put back as before.
 */
export const Upload = z.object({
  id: Id,
  name: z.string(),
  state: UploadState,
  createdAt: Instant,
  finishedAt: Instant.nullable(),
  files: z.array(UploadFile),
  progress: z.object({ bytesRead: z.number().int(), bytesTotal: z.number().int() }),
  totals: z.object({
    documents: z.number().int(),
    stored: z.number().int(),
    updated: z.number().int(),
    duplicate: z.number().int(),
    rejected: z.number().int(),
  }),
  dryRun: z.boolean(),
  failure: z.string().nullable(),
  reread: Reread.nullable(),
  undone: z.object({ removed: z.number().int(), restored: z.number().int() }).nullable(),
  createdBy: z.string().nullable(),
});
export type Upload = z.infer<typeof Upload>;

/** `GET /uploads`. */
export const UploadList = listOf(Upload);
export type UploadList = z.infer<typeof UploadList>;

/** What became of one document. */
export const Outcome = z.enum(['stored', 'updated', 'duplicate', 'rejected']);
export type Outcome = z.infer<typeof Outcome>;

/** One line of an upload's report; a stored document may carry a reason too, such as a country name that is not known. */
export const UploadItem = z.object({
  file: z.string(),
  position: z.string(),
  outcome: Outcome,
  reason: z.object({ code: z.string(), message: z.string() }).nullable(),
  articleId: Id.nullable(),
  title: z.string().nullable(),
});
export type UploadItem = z.infer<typeof UploadItem>;

/** Query of `GET /uploads/{id}/items`; `reason` is a code, `kind` one of the kinds that the reasons of that code have, `file` a name. */
export const UploadItemsQuery = z.strictObject({
  outcome: Outcome.optional(),
  reason: z.string().min(1).max(60).optional(),
  kind: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'must be the kind of a reason, as the list of reasons gives it')
    .optional(),
  file: z.string().min(1).max(400).optional(),
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type UploadItemsQuery = z.infer<typeof UploadItemsQuery>;

/** `GET /uploads/{id}/items`. */
export const UploadItemList = listOf(UploadItem);
export type UploadItemList = z.infer<typeof UploadItemList>;

/**
 * A reason that documents of an upload have: what it says of all of them, what differs left out as …, and their number. A code
 * may have reasons of several kinds; where these are too many to tell apart, `kind` is null. `items` lists the documents.
 */
export const UploadReason = z.object({
  outcome: Outcome,
  code: z.string(),
  kind: z.string().nullable(),
  items: z.string(),
  message: z.string(),
  count: z.number().int(),
});
export type UploadReason = z.infer<typeof UploadReason>;

/** Query of `GET /uploads/{id}/reasons`. */
export const UploadReasonsQuery = z.strictObject({ format: z.enum(['json', 'csv']).optional() });
export type UploadReasonsQuery = z.infer<typeof UploadReasonsQuery>;

/** `GET /uploads/{id}/reasons`: the reasons of most documents first. */
export const UploadReasonList = z.object({ items: z.array(UploadReason) });
export type UploadReasonList = z.infer<typeof UploadReasonList>;
