import type { EntityManager } from 'typeorm';
import type { RecordOutcome } from './record-store.js';

/** A line of the ledger as a report shows it. */
export interface RecordRow {
  id: number;
  /** Where the list goes on after this line, with the same filter. */
  place: number;
  file: string;
  position: string;
  outcome: RecordOutcome;
  reasonCode: string | null;
  reasonMessage: string | null;
  title: string | null;
  articleId: number | null;
}

/** What to list of a report; null for everything. */
export interface RecordFilter {
  outcome: RecordOutcome | null;
  reason: string | null;
  file: string | null;
}

/** A reason that records of an upload have, with how many have it; `first` and `last` are what two of them say. */
export interface ReasonRow {
  outcome: RecordOutcome;
  code: string;
  count: number;
  first: string;
  last: string;
}

/**
 * The report of an upload in the order in which documents were read, that of one file in the order of the file; after the
 * given place.
 */
export async function listRecords(
  manager: EntityManager,
  uploadId: number,
  { outcome, reason, file }: RecordFilter,
  after: number,
  limit: number,
): Promise<RecordRow[]> {
  const place = file === null ? 'r.id' : 'r.seq';
  const given: unknown[] = [uploadId, after, limit];
  const add = (value: unknown) => `$${given.push(value)}`;
  const where = ['r.upload_id = $1', `${place} > $2`];
  if (outcome !== null) where.push(`r.outcome = ${add(outcome)}`);
  if (reason !== null) where.push(`r.reason_code = ${add(reason)}`);
  if (file !== null)
    where.push(`r.file_id = (SELECT n.id FROM upload_file n WHERE n.upload_id = $1 AND n.name = ${add(file)})`);
  return manager.query(
    `SELECT r.id, ${place}::bigint AS place, f.name AS file, r.position, r.outcome, r.reason_code AS "reasonCode",
            r.reason_message AS "reasonMessage", r.title, r.article_id AS "articleId"
     FROM record r JOIN upload_file f ON f.id = r.file_id
     WHERE ${where.join(' AND ')} ORDER BY ${place} LIMIT $3`,
    given,
  );
}

/** The reasons that records of an upload have, those of most records first. */
export async function listReasons(manager: EntityManager, uploadId: number): Promise<ReasonRow[]> {
  return manager.query(
    `SELECT g.outcome, g.code, g.count, coalesce(a.reason_message, '') AS first, coalesce(z.reason_message, '') AS last
     FROM (SELECT r.outcome, r.reason_code AS code, count(*) AS count, min(r.id) AS first, max(r.id) AS last
           FROM record r WHERE r.upload_id = $1 AND r.reason_code IS NOT NULL GROUP BY r.outcome, r.reason_code) g
     JOIN record a ON a.id = g.first JOIN record z ON z.id = g.last
     ORDER BY g.count DESC, g.code, g.outcome`,
    [uploadId],
  );
}
