import type { EntityManager } from 'typeorm';
import { isHeld } from './worker-presence.js';

/** What is to be done with an upload. */
export type JobKind = 'read' | 'undo';

/** A job on an upload that a worker holds. */
export interface JobRow {
  id: number;
  uploadId: number;
  kind: JobKind;
  /** How often it was taken up since it last got anywhere, this time included. */
  attempts: number;
  /** The record (`file:seq`) that was in hand when a careful worker went down, or how far it had looked ahead (`looked file:seq`), else null. */
  trying: string | null;
}

/** A worker that is not heard of for so long has lost its job to another, even if its connection is still there. */
export const LEASE = '12 seconds';

/** Adds a job; workers look for one several times a second. */
export async function addJob(manager: EntityManager, uploadId: number, kind: JobKind): Promise<void> {
  await manager.query(`INSERT INTO job (upload_id, kind) VALUES ($1, $2)`, [uploadId, kind]);
}

/** The oldest job on an upload that is queued or whose worker is gone or silent, now held by `holder`; null when there is none. One job an upload at a time. */
export async function claimJob(manager: EntityManager, holder: string): Promise<JobRow | null> {
  const [rows]: [JobRow[]] = await manager.query(
    `UPDATE job j SET state = 'running', holder = $1, attempts = j.attempts + 1, lease_until = now() + interval '${LEASE}'
     WHERE j.id = (
       SELECT c.id FROM job c
       WHERE c.kind IN ('read', 'undo') AND (c.state = 'queued' OR (c.state = 'running' AND NOT (${isHeld('c')})))
         AND NOT EXISTS (SELECT FROM job o WHERE o.upload_id = c.upload_id AND o.id <> c.id
                           AND o.state = 'running' AND ${isHeld('o')})
       ORDER BY c.id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING j.id, j.upload_id AS "uploadId", j.kind, j.attempts, j.trying`,
    [holder],
  );
  return rows[0] ?? null;
}

/** Whether there is any job that a worker could take or is at. */
export async function jobsWait(manager: EntityManager): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM job j WHERE j.state IN ('queued', 'running')) AS found`,
  );
  return rows[0]!.found;
}

/** Renews the lease; false when the job was taken by another worker or cancelled. */
export async function renewLease(manager: EntityManager, jobId: number, holder: string): Promise<boolean> {
  const [, renewed] = await manager.query(
    `UPDATE job SET lease_until = now() + interval '${LEASE}' WHERE id = $1 AND holder = $2 AND state = 'running'`,
    [jobId, holder],
  );
  return renewed === 1;
}

/** Notes that a job got somewhere. */
export async function noteProgress(manager: EntityManager, jobId: number): Promise<void> {
  await manager.query(`UPDATE job SET attempts = 0 WHERE id = $1`, [jobId]);
}

/** Adds to what taking an upload back did to articles. */
export async function noteUndone(
  manager: EntityManager,
  jobId: number,
  { removed, restored }: { removed: number; restored: number },
): Promise<void> {
  await manager.query(
    `UPDATE job SET report = jsonb_build_object('removed', coalesce((report->>'removed')::int, 0) + $2,
       'restored', coalesce((report->>'restored')::int, 0) + $3) WHERE id = $1`,
    [jobId, removed, restored],
  );
}

/** Notes which record is in hand, before it is read. */
export async function noteTrying(manager: EntityManager, jobId: number, trying: string): Promise<void> {
  await manager.query(`UPDATE job SET trying = $2 WHERE id = $1`, [jobId, trying]);
}

/** Gives a job back untouched, for a worker that is told to stop. */
export async function releaseJob(manager: EntityManager, jobId: number, holder: string): Promise<void> {
  await manager.query(
    `UPDATE job SET state = 'queued', holder = NULL, lease_until = NULL, attempts = greatest(attempts - 1, 0)
     WHERE id = $1 AND holder = $2 AND state = 'running'`,
    [jobId, holder],
  );
}

/** Puts a job back to be tried again after a fault. */
export async function requeueJob(manager: EntityManager, jobId: number, error: string): Promise<void> {
  await manager.query(
    `UPDATE job SET state = 'queued', holder = NULL, lease_until = NULL, last_error = $2 WHERE id = $1 AND state = 'running'`,
    [jobId, error],
  );
}

/** Ends a job. */
export async function endJob(
  manager: EntityManager,
  jobId: number,
  state: 'done' | 'failed',
  error: string | null,
): Promise<void> {
  await manager.query(
    `UPDATE job SET state = $2, last_error = $3, holder = NULL, lease_until = NULL, finished_at = now()
     WHERE id = $1 AND state = 'running'`,
    [jobId, state, error],
  );
}

/** Ends all jobs of an upload that are not ended, whoever holds them. */
export async function cancelJobs(manager: EntityManager, uploadId: number): Promise<void> {
  await manager.query(
    `UPDATE job SET state = 'cancelled', holder = NULL, lease_until = NULL
     WHERE upload_id = $1 AND state IN ('queued', 'running')`,
    [uploadId],
  );
}

/** Whether an upload is about to be taken back, or is being taken back now. */
export async function isBeingUndone(manager: EntityManager, uploadId: number): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM job j WHERE j.upload_id = $1 AND j.kind = 'undo' AND j.state IN ('queued', 'running')) AS found`,
    [uploadId],
  );
  return rows[0]!.found;
}

/** What was last to be done with an upload; null when nothing was yet. */
export async function lastJobKind(manager: EntityManager, uploadId: number): Promise<JobKind | null> {
  const rows: { kind: JobKind }[] = await manager.query(
    `SELECT j.kind FROM job j WHERE j.upload_id = $1 ORDER BY j.id DESC LIMIT 1`,
    [uploadId],
  );
  return rows[0]?.kind ?? null;
}
