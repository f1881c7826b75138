import type { EntityManager } from 'typeorm';
import { copyIn, nextIds } from './copy-in.js';

/** What became of one document. */
export type RecordOutcome = 'stored' | 'updated' | 'duplicate' | 'rejected';

/** A line of the ledger to be written. */
export interface NewRecord {
  seq: number;
  position: string;
  /** The way to the file inside a container; null where there is none. */
  entry: string | null;
  byteStart: number;
  byteEnd: number;
  outcome: RecordOutcome;
  reasonCode: string | null;
  reasonMessage: string | null;
  title: string | null;
  articleId: number | null;
}

const RECORD = {
  id: 'int8',
  upload_id: 'int8',
  file_id: 'int8',
  seq: 'int4',
  position: 'text',
  entry: 'text',
  byte_start: 'int8',
  byte_end: 'int8',
  outcome: 'text',
  reason_code: 'text',
  reason_message: 'text',
  title: 'text',
  article_id: 'int8',
} as const;

/** Writes lines of the ledger and adds them to the upload's totals; gives their ids by seq. */
export async function insertRecords(
  manager: EntityManager,
  uploadId: number,
  fileId: number,
  records: readonly NewRecord[],
): Promise<Map<number, number>> {
  const ids = await nextIds(manager, 'record', records.length);
  const lines = [...records].sort((a, b) => a.seq - b.seq).map((record, place) => ({ id: ids[place]!, ...record }));
  const rows = lines.map((line) => ({
    id: line.id,
    upload_id: uploadId,
    file_id: fileId,
    seq: line.seq,
    position: line.position,
    entry: line.entry,
    byte_start: line.byteStart,
    byte_end: line.byteEnd,
    outcome: line.outcome,
    reason_code: line.reasonCode,
    reason_message: line.reasonMessage,
    title: line.title,
    article_id: line.articleId,
  }));
  await copyIn(manager, 'record', RECORD, rows);
  const count = (outcome: RecordOutcome) => records.filter((record) => record.outcome === outcome).length;
  await manager.query(
    `UPDATE upload SET stored = stored + $2, updated = updated + $3, duplicate = duplicate + $4, rejected = rejected + $5 WHERE id = $1`,
    [uploadId, count('stored'), count('updated'), count('duplicate'), count('rejected')],
  );
  return new Map(lines.map(({ seq, id }) => [seq, id]));
}

/** Which records of a file have an outcome: all up to `upTo`, but for those in `missing`. */
export async function recordsDone(
  manager: EntityManager,
  fileId: number,
): Promise<{ upTo: number; missing: Set<number> }> {
  const rows: { upTo: number; missing: number[] }[] = await manager.query(
    `SELECT coalesce(m.seq, 0) AS "upTo", coalesce(g.missing, '{}') AS missing
     FROM (SELECT max(r.seq) AS seq FROM record r WHERE r.file_id = $1) m
     CROSS JOIN LATERAL (
       SELECT array_agg(n.seq) AS missing FROM generate_series(1, m.seq) AS n(seq)
       WHERE NOT EXISTS (SELECT FROM record r WHERE r.file_id = $1 AND r.seq = n.seq)
     ) g`,
    [fileId],
  );
  return { upTo: rows[0]!.upTo, missing: new Set(rows[0]!.missing) };
}

/** Marks the rejected lines of an upload, so that its next job takes them back and reads their documents again. */
export async function markRejected(manager: EntityManager, uploadId: number): Promise<void> {
  await manager.query(
    `UPDATE upload u SET options = u.options || jsonb_build_object('rejectedUpTo',
       (SELECT coalesce(max(r.id), 0) FROM record r WHERE r.upload_id = u.id AND r.outcome = 'rejected')) WHERE u.id = $1`,
    [uploadId],
  );
}

/** Takes up to `most` of the rejected lines back that an upload was marked with; gives their number, and unmarks it with the last. */
export async function forgetRejected(
  manager: EntityManager,
  uploadId: number,
  rejectedUpTo: number,
  most: number,
): Promise<number> {
  const [, forgotten]: [unknown, number] = await manager.query(
    `DELETE FROM record r WHERE r.id IN (SELECT o.id FROM record o
       WHERE o.upload_id = $1 AND o.outcome = 'rejected' AND o.id <= $2 ORDER BY o.id LIMIT $3)`,
    [uploadId, rejectedUpTo, most],
  );
  await manager.query(
    `UPDATE upload SET rejected = rejected - $2::int,
       options = CASE WHEN $2::int < $3::int THEN options - 'rejectedUpTo' ELSE options END WHERE id = $1`,
    [uploadId, forgotten, most],
  );
  return forgotten;
}
