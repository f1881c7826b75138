import { Injectable, StreamableFile } from '@nestjs/common';
import type {
  ListQuery,
  Upload,
  UploadItem,
  UploadItemList,
  UploadItemsQuery,
  UploadList,
  UploadReason,
  UploadReasonList,
  UploadReasonsQuery,
} from '@vigie/contract';
import { listReasons, listRecords, listUploads, type RecordFilter } from '@vigie/storage';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { csvFile } from '../platform/csv.js';
import { InvalidInputError } from '../platform/request-errors.js';
import { requireUpload } from './find-upload.js';
import { gatherReasons } from './gather-reasons.js';
import { toItem, toUpload } from './upload-answer.js';

/** Cursors of uploads and reports are the number of the last line seen. */
function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^[0-9]{1,18}$/.test(cursor))
    throw new InvalidInputError([{ path: 'cursor', message: 'is not one that this list gave' }]);
  return Number(cursor);
}

const TOTALS = ['documents', 'stored', 'updated', 'duplicate', 'rejected'] as const;
const UPLOAD_COLUMNS = ['id', 'name', 'state', 'createdAt', 'finishedAt', ...TOTALS, 'dryRun'];
const REASON_COLUMNS = ['outcome', 'reasonCode', 'kind', 'count', 'reason', 'items'];
const ITEM_COLUMNS = ['file', 'position', 'outcome', 'reasonCode', 'reason', 'articleId', 'title'];

/** Shows uploads, their progress and their reports. */
@Injectable()
export class ShowUploads {
  constructor(private readonly dataSource: DataSource) {}

  /** One upload. */
  async one(id: string): Promise<Upload> {
    return toUpload(await requireUpload(this.dataSource.manager, id));
  }

  /** Uploads, newest first. */
  async list({ cursor, limit = 50, format }: z.infer<typeof ListQuery>): Promise<UploadList | StreamableFile> {
    const rows = await listUploads(this.dataSource.manager, readCursor(cursor), limit + 1);
    const items = rows.slice(0, limit).map(toUpload);
    if (format === 'csv') return csvFile('uploads.csv', UPLOAD_COLUMNS, items.map(toUploadLine));
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** The report of an upload, document by document. */
  async items(id: string, query: UploadItemsQuery): Promise<UploadItemList | StreamableFile> {
    const { id: uploadId } = await requireUpload(this.dataSource.manager, id);
    const { outcome = null, reason = null, kind = null, file = null, limit = 50, format = 'json' } = query;
    const filter: RecordFilter = { outcome, reason, kind, file };
    if (format === 'csv') return csvFile(`upload-${uploadId}.csv`, ITEM_COLUMNS, this.lines(uploadId, filter));
    const { manager } = this.dataSource;
    const rows = await listRecords(manager, uploadId, filter, readCursor(query.cursor) ?? 0, limit + 1);
    const shown = rows.slice(0, limit);
    return { items: shown.map(toItem), nextCursor: rows.length > limit ? String(shown.at(-1)!.place) : null };
  }

  /** The reasons in the report of an upload, with how many documents have each. */
  async reasons(id: string, { format }: UploadReasonsQuery): Promise<UploadReasonList | StreamableFile> {
    const { id: uploadId } = await requireUpload(this.dataSource.manager, id);
    const rows = await listReasons(this.dataSource.manager, uploadId);
    const items = gatherReasons(rows).map((reason) => ({ ...reason, items: itemsOf(uploadId, reason) }));
    if (format === 'csv') return csvFile(`upload-${uploadId}-reasons.csv`, REASON_COLUMNS, items.map(toReasonLine));
    return { items };
  }

  private async *lines(uploadId: number, filter: RecordFilter) {
    for (let after = 0; ; ) {
      const rows = await listRecords(this.dataSource.manager, uploadId, filter, after, 1000);
      for (const row of rows) yield toLine(toItem(row));
      if (rows.length < 1000) return;
      after = rows.at(-1)!.place;
    }
  }
}

/** Where the documents with a reason are listed. */
function itemsOf(uploadId: number, { outcome, code, kind }: Pick<UploadReason, 'outcome' | 'code' | 'kind'>): string {
  const filter = new URLSearchParams({ outcome, reason: code, ...(kind === null ? {} : { kind }) });
  return `/api/v1/uploads/${uploadId}/items?${filter}`;
}

function toReasonLine({ outcome, code, kind, count, message, items }: UploadReason): (string | number | null)[] {
  return [outcome, code, kind, count, message, items];
}

function toLine(item: UploadItem): (string | null)[] {
  const { file, position, outcome, reason, articleId, title } = item;
  return [file, position, outcome, reason?.code ?? null, reason?.message ?? null, articleId, title];
}

function toUploadLine({ id, name, state, createdAt, finishedAt, totals, dryRun }: Upload): (string | number | null)[] {
  return [id, name, state, createdAt, finishedAt, ...TOTALS.map((total) => totals[total]), String(dryRun)];
}
