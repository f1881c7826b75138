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
  kind?: string | null;
  file: string | null;
}

/** A reason that records of an upload have, with how many have it; `first` and `last` are what two of them say. `kind` is null for all of a code. */
export interface ReasonRow {
  outcome: RecordOutcome;
  code: string;
  kind: string | null;
  count: number;
  first: string;
  last: string;
}

/** Telling kinds apart takes some 5 µs a record with a reason. */
const MOST_TOLD_APART = 200_000;
/** More kinds than anybody looks through; there are fewer codes. */
const MOST_KINDS = 1000;

/** What stays the same from record to record in the words of a reason: quoted words and numbers differ. */
const kindOf = (message: string) =>
  `left(md5(regexp_replace(${message}, '“[^”]*”|"[^"]*"|[0-9]+([.,][0-9]+)*', '…', 'g')), 12)`;

/**
 * The report of an upload in the order in which documents were read, that of one file in the order of the file; after the
 * given place.
 */
export async function listRecords(
  manager: EntityManager,
  uploadId: number,
  { outcome, reason, kind = null, file }: RecordFilter,
  after: number,
  limit: number,
): Promise<RecordRow[]> {
  const place = file === null ? 'r.id' : 'r.seq';
  const given: unknown[] = [uploadId, after, limit];
  const add = (value: unknown) => `$${given.push(value)}`;
  const where = ['r.upload_id = $1', `${place} > $2`];
  if (outcome !== null) where.push(`r.outcome = ${add(outcome)}`);
  if (reason !== null) where.push(`r.reason_code = ${add(reason)}`);
  if (kind !== null) where.push(`${kindOf('r.reason_message')} = ${add(kind)}`);
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

/** The reasons that records of an upload have, those of most records first; of very many, those of a code are not told apart. */
export async function listReasons(manager: EntityManager, uploadId: number): Promise<ReasonRow[]> {
  const [{ count }] = await manager.query(
    'SELECT count(*) AS count FROM record r WHERE r.upload_id = $1 AND r.reason_code IS NOT NULL',
    [uploadId],
  );
  const kinds = count <= MOST_TOLD_APART ? await kindsOfReasons(manager, uploadId) : null;
  return kinds !== null && kinds.length <= MOST_KINDS ? kinds : codesOfReasons(manager, uploadId);
}

function kindsOfReasons(manager: EntityManager, uploadId: number): Promise<ReasonRow[]> {
  return manager.query(
    `SELECT m.outcome, m.code, ${kindOf('m.message')} AS kind, sum(m.count)::bigint AS count, min(m.message) AS first, max(m.message) AS last
     FROM (SELECT r.outcome, r.reason_code AS code, coalesce(r.reason_message, '') AS message, count(*) AS count
           FROM record r WHERE r.upload_id = $1 AND r.reason_code IS NOT NULL GROUP BY 1, 2, 3) m
     GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 1, 5 LIMIT ${MOST_KINDS + 1}`,
    [uploadId],
  );
}

/** By `record_reason_idx` alone, but for two records of each code: reading the words of all takes seconds for a million. */
function codesOfReasons(manager: EntityManager, uploadId: number): Promise<ReasonRow[]> {
  return manager.query(
    `SELECT g.outcome, g.code, NULL AS kind, g.count, coalesce(a.reason_message, '') AS first, coalesce(z.reason_message, '') AS last
     FROM (SELECT r.outcome, r.reason_code AS code, count(*) AS count, min(r.id) AS first, max(r.id) AS last
           FROM record r WHERE r.upload_id = $1 AND r.reason_code IS NOT NULL GROUP BY 1, 2) g
     JOIN record a ON a.id = g.first JOIN record z ON z.id = g.last
     ORDER BY g.count DESC, g.code, g.outcome`,
    [uploadId],
  );
}
