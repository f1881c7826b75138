import type { ArticleDraft, ArticleField } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { jsonRows } from './json-rows.js';
import type { RecordOutcome } from './record-store.js';

/** Whose records are read again: those of one upload, or those that articles of one source were read from. */
export type RereadTarget = { uploadId: number } | { sourceId: number };

/** How far a job came that reads again, and what changed so far; kept with each batch. */
export interface RereadReport {
  /** The file in hand; those before it are done. */
  file: number;
  /** Records of this file that the reader gave. */
  streamed: number;
  /** The last of its records in the ledger that was found again. */
  ledger: number;
  /** Articles in which a field changed, and in how many which. */
  articles: number;
  fields: Partial<Record<ArticleField, number>>;
  /** The changed articles with several versions, which later batches may meet again, and their changed fields. */
  met: Record<string, ArticleField[]>;
  /** Records that today's rules refuse: they are left as they were. */
  refused: number;
}

/** Such a job as it is shown. */
export interface ShownReread {
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number;
  finishedAt: string | null;
  report: Omit<RereadReport, 'met'> | null;
}

/** A record that was stored, with the version that it brought. */
export interface StoredRecord {
  id: number;
  seq: number;
  entry: string | null;
  byteStart: number;
  byteEnd: number;
  versionId: number;
  articleId: number;
  outcome: RecordOutcome;
  /** What the report says of it. */
  reason: string | null;
}

const uploadOf = (target: RereadTarget) => ('uploadId' in target ? target.uploadId : null);
const subjectOf = (target: RereadTarget) => ('sourceId' in target ? `source ${target.sourceId}` : 'upload');

/** The target of a job; null when the job is of another kind. */
export function rereadTarget(job: { uploadId: number | null; subject: string }): RereadTarget | null {
  if (job.uploadId !== null) return { uploadId: job.uploadId };
  const source = /^source (\d+)$/.exec(job.subject)?.[1];
  return source === undefined ? null : { sourceId: Number(source) };
}

/** Whether there is such a source. */
export async function hasSource(manager: EntityManager, sourceId: number): Promise<boolean> {
  const rows: object[] = await manager.query('SELECT FROM source s WHERE s.id = $1', [sourceId]);
  return rows.length > 0;
}

/** Has the records of an upload or of a source read again; false when that is under way already. */
export async function queueReread(manager: EntityManager, target: RereadTarget): Promise<boolean> {
  const rows: object[] = await manager.query(
    `INSERT INTO job (kind, upload_id, subject) VALUES ('reread', $1, $2) ON CONFLICT DO NOTHING RETURNING id`,
    [uploadOf(target), subjectOf(target)],
  );
  return rows.length > 0;
}

/** Ends such a job; what it wrote stays. False when there is none. */
export async function cancelReread(manager: EntityManager, target: RereadTarget): Promise<boolean> {
  const [, ended] = await manager.query(
    `UPDATE job SET state = 'cancelled', holder = NULL, lease_until = NULL, finished_at = now()
     WHERE kind = 'reread' AND upload_id IS NOT DISTINCT FROM $1 AND subject = $2 AND state IN ('queued', 'running')`,
    [uploadOf(target), subjectOf(target)],
  );
  return ended > 0;
}

/** The last such job; null when there never was one. */
export async function latestReread(manager: EntityManager, target: RereadTarget): Promise<ShownReread | null> {
  const rows: ShownReread[] = await manager.query(
    `SELECT j.state, j.done, j.total, to_json(j.finished_at)#>>'{}' AS "finishedAt", j.report - 'met' AS report FROM job j
     WHERE j.kind = 'reread' AND j.upload_id IS NOT DISTINCT FROM $1 AND j.subject = $2 ORDER BY j.id DESC LIMIT 1`,
    [uploadOf(target), subjectOf(target)],
  );
  return rows[0] ?? null;
}

const ofTarget = (target: RereadTarget) =>
  'uploadId' in target
    ? { condition: 'r.upload_id = $1', id: target.uploadId }
    : {
        condition: 'EXISTS (SELECT FROM article a WHERE a.id = v.article_id AND a.source_id = $1)',
        id: target.sourceId,
      };

/** How many stored records there are to be read again. */
export async function countToReread(manager: EntityManager, target: RereadTarget): Promise<number> {
  const { condition, id } = ofTarget(target);
  const rows: { count: number }[] = await manager.query(
    `SELECT count(*) AS count FROM article_version v JOIN record r ON r.id = v.record_id WHERE ${condition}`,
    [id],
  );
  return rows[0]!.count;
}

/** Files with such records, in order of their ids, from one on. */
export async function filesToReread(
  manager: EntityManager,
  target: RereadTarget,
  from: number,
  limit: number,
): Promise<{ id: number; uploadId: number; name: string; bytes: number }[]> {
  const [of, id] =
    'uploadId' in target
      ? ['f.upload_id = $1', target.uploadId]
      : [
          `f.id IN (SELECT r.file_id FROM article a JOIN article_version v ON v.article_id = a.id
             JOIN record r ON r.id = v.record_id WHERE a.source_id = $1)`,
          target.sourceId,
        ];
  return manager.query(
    `SELECT f.id, f.upload_id AS "uploadId", f.name, f.bytes FROM upload_file f
     WHERE f.sha256 IS NOT NULL AND f.id >= $2 AND ${of} ORDER BY f.id LIMIT $3`,
    [id, from, limit],
  );
}

/** Stored records of a file after one of them, at most `width` places further. */
export async function storedRecords(
  manager: EntityManager,
  target: RereadTarget,
  fileId: number,
  after: number,
  width: number,
): Promise<StoredRecord[]> {
  const { condition, id } = ofTarget(target);
  return manager.query(
    `SELECT r.id, r.seq, r.entry, r.byte_start AS "byteStart", r.byte_end AS "byteEnd", v.id AS "versionId",
            v.article_id AS "articleId", r.outcome, r.reason_message AS reason
     FROM record r JOIN article_version v ON v.record_id = r.id
     WHERE r.file_id = $2 AND r.seq > $3 AND r.seq <= $3 + $4 AND ${condition} ORDER BY r.seq`,
    [id, fileId, after, width],
  );
}

/** Keeps how far a job came. */
export async function noteReread(
  manager: EntityManager,
  jobId: number,
  { report, done, total }: { report: RereadReport; done: number; total?: number },
): Promise<void> {
  await manager.query(
    `UPDATE job SET report = $2::jsonb, done = done + $3, total = coalesce($4, greatest(total, done + $3)) WHERE id = $1`,
    [jobId, JSON.stringify(report), done, total ?? null],
  );
}

/** A draft as it comes back from the database. */
export function asStored(draft: ArticleDraft): ArticleDraft {
  return JSON.parse(jsonRows([draft]))[0];
}

/** Keeps what versions are read as now. */
export async function writeDrafts(
  manager: EntityManager,
  versions: readonly { id: number; draft: ArticleDraft }[],
): Promise<void> {
  await manager.query(
    `UPDATE article_version v SET draft = r.draft FROM jsonb_to_recordset($1::jsonb) AS r(id bigint, draft jsonb) WHERE v.id = r.id`,
    [jsonRows(versions)],
  );
}

/** Says anew in the report what there is to say of records. */
export async function writeReasons(
  manager: EntityManager,
  reasons: readonly { id: number; code: string | null; message: string | null }[],
): Promise<void> {
  await manager.query(
    `UPDATE record r SET reason_code = n.code, reason_message = n.message
     FROM jsonb_to_recordset($1::jsonb) AS n(id bigint, code text, message text) WHERE r.id = n.id`,
    [jsonRows(reasons)],
  );
}
