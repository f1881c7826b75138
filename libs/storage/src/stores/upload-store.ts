import type { EntityManager } from 'typeorm';
import type { ColumnMapping } from './column-mapping-store.js';
import type { ShownReread } from './reread-store.js';

/** An upload as the api works with it; `progress` sums over its files. */
export interface UploadRow {
  id: number;
  name: string;
  state: string;
  options: UploadOptions;
  failure: string | null;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  stored: number;
  updated: number;
  duplicate: number;
  rejected: number;
  /** The last time that it was read again. */
  reread: ShownReread | null;
  /** Articles that taking it back removed, and put back as they were before; null when that never began. */
  undone: { removed: number; restored: number } | null;
  files: { id: number; name: string; bytes: number; sha256: string | null; format: string | null; bytesRead: number }[];
}

/** How an upload is to be read. */
export interface UploadOptions {
  format: string | null;
  labels: 'infer' | 'given';
  timezone: string;
  language: string | null;
  source: string | null;
  mapping: ColumnMapping | null;
  dryRun: boolean;
  /** Lines of the ledger up to this id are of the dry run that it was before, and go before it is read. */
  triedUpTo?: number;
  /** Rejected lines up to this id are tried again: they go before the upload is read. */
  rejectedUpTo?: number;
  /** Of files, by id, whose reader went down while their beginning was looked at: how many records can be looked at. */
  lookable?: Record<string, number>;
}

const SELECT = `
  SELECT u.id, u.name, u.state, u.options, u.failure, u.created_by AS "createdBy", u.created_at AS "createdAt",
         u.finished_at AS "finishedAt", u.stored, u.updated, u.duplicate, u.rejected, f.files,
         (SELECT jsonb_build_object('state', j.state, 'done', j.done, 'total', j.total, 'finishedAt', j.finished_at, 'report', j.report - 'met')
          FROM job j WHERE j.upload_id = u.id AND j.kind = 'reread' ORDER BY j.id DESC LIMIT 1) AS reread,
         (SELECT jsonb_build_object('removed', sum((j.report->>'removed')::int), 'restored', sum((j.report->>'restored')::int))
          FROM job j WHERE j.upload_id = u.id AND j.kind = 'undo' AND j.report IS NOT NULL HAVING count(*) > 0) AS undone
  FROM upload u
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes, 'sha256', f.sha256,
             'format', f.format, 'bytesRead', f.bytes_read) ORDER BY f.id), '[]') AS files
    FROM upload_file f WHERE f.upload_id = u.id
  ) f`;

/** Makes an upload that files can be added to. */
export async function createUpload(
  manager: EntityManager,
  name: string,
  options: UploadOptions,
  createdBy: string | null,
): Promise<number> {
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO upload (name, state, options, created_by) VALUES ($1, 'open', $2, $3) RETURNING id`,
    [name, options, createdBy],
  );
  return rows[0]!.id;
}

/** One upload with its files, or null. */
export async function findUpload(manager: EntityManager, id: number): Promise<UploadRow | null> {
  const rows: UploadRow[] = await manager.query(`${SELECT} WHERE u.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The state of an upload, or null: where files are added one by one, those that are there need not be looked at each time. */
export async function findUploadState(manager: EntityManager, id: number): Promise<string | null> {
  const rows: { state: string }[] = await manager.query('SELECT u.state FROM upload u WHERE u.id = $1', [id]);
  return rows[0]?.state ?? null;
}

/** Uploads, newest first, before the given id. */
export async function listUploads(manager: EntityManager, before: number | null, limit: number): Promise<UploadRow[]> {
  return manager.query(`${SELECT} WHERE $1::bigint IS NULL OR u.id < $1 ORDER BY u.id DESC LIMIT $2`, [before, limit]);
}

/** Moves an upload to a state if it is in one of `from`; tells whether it was. A closing state sets the time of finishing. */
export async function moveUpload(
  manager: EntityManager,
  id: number,
  from: readonly string[],
  to: string,
  failure: string | null = null,
): Promise<boolean> {
  const [, moved] = await manager.query(
    `UPDATE upload u SET state = $3, failure = $4,
       finished_at = CASE WHEN $3 IN ('done', 'failed', 'cancelled', 'undone') THEN now() END
     WHERE u.id = $1 AND u.state = ANY($2::text[])`,
    [id, from, to, failure],
  );
  return moved === 1;
}

/** The upload's state, locked against changes until the transaction ends. Waits for the batch in hand; like every batch, it takes the job first. */
export async function lockUploadState(manager: EntityManager, id: number): Promise<string | null> {
  await manager.query(`SELECT j.id FROM job j WHERE j.upload_id = $1 ORDER BY j.id FOR UPDATE`, [id]);
  const rows: { state: string }[] = await manager.query(`SELECT u.state FROM upload u WHERE u.id = $1 FOR UPDATE`, [
    id,
  ]);
  return rows[0]?.state ?? null;
}

/**
 * Makes an upload that was only tried a real one, of which nothing is read yet; the bytes of its files stay. What the ledger
 * says of the trial is left to `forgetTried`.
 */
export async function makeReal(manager: EntityManager, id: number): Promise<void> {
  await manager.query(`UPDATE upload_file SET bytes_read = 0 WHERE upload_id = $1`, [id]);
  await manager.query(
    `UPDATE upload SET stored = 0, updated = 0, duplicate = 0, rejected = 0,
       options = options || jsonb_build_object('dryRun', false, 'triedUpTo', (SELECT coalesce(max(r.id), 0) FROM record r))
     WHERE id = $1`,
    [id],
  );
}

/** Takes the lines of a trial out of the ledger that stand for the records after `from` and up to `upTo` of a file. Later lines have greater ids. */
export async function forgetTried(
  manager: EntityManager,
  fileId: number,
  triedUpTo: number,
  [from, upTo]: readonly [number, number],
): Promise<void> {
  await manager.query(`DELETE FROM record r WHERE r.file_id = $1 AND r.seq > $2 AND r.seq <= $3 AND r.id <= $4`, [
    ...[fileId, from, upTo, triedUpTo],
  ]);
}

/** Notes that no line of a trial is left. */
export async function noteForgotten(manager: EntityManager, id: number): Promise<void> {
  await manager.query(`UPDATE upload SET options = options - 'triedUpTo' WHERE id = $1`, [id]);
}

/** Notes how many records of a file can be looked at without bringing the reader down. */
export async function noteLookable(manager: EntityManager, id: number, fileId: number, records: number): Promise<void> {
  await manager.query(
    `UPDATE upload SET options = jsonb_set(options, '{lookable}',
       coalesce(options->'lookable', '{}') || jsonb_build_object($2::text, $3::int)) WHERE id = $1`,
    [id, String(fileId), records],
  );
}

/** Removes an upload that never got all its bytes. */
export async function deleteUpload(manager: EntityManager, id: number): Promise<void> {
  await manager.query(`DELETE FROM upload WHERE id = $1`, [id]);
}

/** Why an upload failed of which bytes are missing for good. */
export const NEVER_WHOLE = 'The file never arrived whole, and what had arrived was removed. Send it again.';

/** Gives up uploads whose file stopped arriving a day ago, and frees what had arrived. */
export async function failAbandoned(manager: EntityManager): Promise<void> {
  const [rows]: [{ id: number }[]] = await manager.query(
    `UPDATE upload u SET state = 'failed', finished_at = now(), failure = $1
     WHERE u.state = 'open' AND u.created_at < now() - interval '1 day'
       AND EXISTS (SELECT FROM upload_file f WHERE f.upload_id = u.id AND f.sha256 IS NULL)
     RETURNING u.id`,
    [NEVER_WHOLE],
  );
  await manager.query(`DELETE FROM upload_file f WHERE f.sha256 IS NULL AND f.upload_id = ANY($1::bigint[])`, [
    rows.map((row) => row.id),
  ]);
}
