import type { Upload, UploadItem, UploadState } from '@vigie/contract';
import type { RecordRow, UploadRow } from '@vigie/storage';
import { toReread } from './reread-answer.js';

/** An upload as HTTP shows it; files that are still arriving are not listed. */
export function toUpload(row: UploadRow): Upload {
  const { stored, updated, duplicate, rejected } = row;
  return {
    id: String(row.id),
    name: row.name,
    state: row.state as UploadState,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    files: row.files.flatMap(({ name, bytes, sha256, format }) =>
      sha256 === null ? [] : [{ name, bytes, sha256, format }],
    ),
    progress: {
      bytesRead: row.files.reduce((sum, file) => sum + file.bytesRead, 0),
      bytesTotal: row.files.reduce((sum, file) => sum + file.bytes, 0),
    },
    totals: { documents: stored + updated + duplicate + rejected, stored, updated, duplicate, rejected },
    dryRun: row.options.dryRun,
    failure: row.failure,
    reread: row.reread === null ? null : toReread(row.reread),
    undone: row.undone,
    createdBy: row.createdBy,
  };
}

/** A line of an upload's report as HTTP shows it. */
export function toItem(row: RecordRow): UploadItem {
  return {
    file: row.file,
    position: row.position,
    outcome: row.outcome,
    reason: row.reasonCode === null ? null : { code: row.reasonCode, message: row.reasonMessage ?? '' },
    articleId: row.articleId === null ? null : String(row.articleId),
    title: row.title,
  };
}
