import type { EntityManager } from 'typeorm';
import { LEASE } from './job-store.js';
import type { RereadReport } from './reread-store.js';
import { isHeld } from './worker-presence.js';

/** Work on many articles: label all anew, train the topic model of one language, or read an upload or a source again. */
export type LabellingJobKind = 'relabel' | 'train' | 'reread';

/** Such a job as a worker holds it. */
export interface LabellingJobRow {
  id: number;
  kind: LabellingJobKind;
  /** relabel: why; train: the language; reread: `upload`, or `source` with its id. */
  subject: string;
  uploadId: number | null;
  /** reread: how far it came. */
  report: RereadReport | null;
  /** How often it was taken up since it last got anywhere, this time included. */
  attempts: number;
  /** relabel: the last article that was labelled. */
  passed: number;
  /** relabel: what the articles up to it were labelled with; null before the first. */
  basis: string | null;
}

/** How far such a job came. */
export interface LabellingProgress {
  done: number;
  total: number;
  /** relabel: articles that got other labels. */
  changed: number;
}

/** A job as it is shown; times are null where it did not get there. */
export interface ShownLabellingJob extends LabellingProgress {
  kind: LabellingJobKind;
  subject: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  startedAt: Date | null;
  finishedAt: Date | null;
}

/** The oldest such job that is queued or whose worker is gone or silent, now held by `holder`; null when there is none. */
export async function claimLabellingJob(manager: EntityManager, holder: string): Promise<LabellingJobRow | null> {
  const [rows]: [LabellingJobRow[]] = await manager.query(
    `UPDATE job j SET state = 'running', holder = $1, attempts = j.attempts + 1,
       lease_until = now() + interval '${LEASE}', started_at = coalesce(j.started_at, now())
     WHERE j.id = (
       SELECT c.id FROM job c
       WHERE c.kind IN ('relabel', 'train', 'reread') AND (c.state = 'queued' OR (c.state = 'running' AND NOT (${isHeld('c')})))
       ORDER BY c.id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING j.id, j.kind, j.subject, j.attempts, j.passed, j.basis, j.upload_id AS "uploadId", j.report`,
    [holder],
  );
  return rows[0] ?? null;
}

/** Notes a batch of a run, in the batch's own transaction. */
export async function noteRelabelled(
  manager: EntityManager,
  jobId: number,
  batch: { passed: number; done: number; changed: number },
): Promise<void> {
  await manager.query(
    `UPDATE job SET passed = $2, done = done + $3, changed = changed + $4, total = greatest(total, done + $3) WHERE id = $1`,
    [jobId, batch.passed, batch.done, batch.changed],
  );
}

/** Sends a run back to the first article, to label all of them with `basis`. */
export async function restartRelabelling(manager: EntityManager, jobId: number, basis: string): Promise<void> {
  await manager.query(
    `UPDATE job SET passed = 0, done = 0, changed = 0, basis = $2, total = (SELECT count(*) FROM fact) WHERE id = $1`,
    [jobId, basis],
  );
}

/** Notes how far a training came. */
export async function noteTrained(manager: EntityManager, jobId: number, done: number, total: number): Promise<void> {
  await manager.query(`UPDATE job SET done = $2, total = $3 WHERE id = $1`, [jobId, done, total]);
}

/** Whether an upload is being read or taken back, or waits for it: it goes first. */
export async function uploadsWait(manager: EntityManager): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM job j WHERE j.kind IN ('read', 'undo') AND j.state IN ('queued', 'running')) AS found`,
  );
  return rows[0]!.found;
}

/** The run that was added last; null when there never was one. */
export async function latestRelabelling(manager: EntityManager): Promise<ShownLabellingJob | null> {
  const rows = await shownJobs(manager, 'relabel', 'ORDER BY j.id DESC LIMIT 1');
  return rows[0] ?? null;
}

/** The trainings that are queued or under way. */
export function trainingsUnderWay(manager: EntityManager): Promise<ShownLabellingJob[]> {
  return shownJobs(manager, 'train', `AND j.state IN ('queued', 'running') ORDER BY j.id`);
}

function shownJobs(manager: EntityManager, kind: LabellingJobKind, which: string): Promise<ShownLabellingJob[]> {
  return manager.query(
    `SELECT j.kind, j.subject, j.state, j.done, j.total, j.changed, j.started_at AS "startedAt",
       j.finished_at AS "finishedAt" FROM job j WHERE j.kind = $1 ${which}`,
    [kind],
  );
}

/** Has the model of a language trained; false when that is under way already. */
export async function queueTraining(manager: EntityManager, language: string): Promise<boolean> {
  const rows: object[] = await manager.query(
    `INSERT INTO job (kind, subject) VALUES ('train', $1) ON CONFLICT DO NOTHING RETURNING id`,
    [language],
  );
  return rows.length > 0;
}

const CANCEL = `UPDATE job SET state = 'cancelled', holder = NULL, lease_until = NULL, finished_at = now()
  WHERE state IN ('queued', 'running')`;

/** Ends the run that is queued or under way, whoever holds it; false when there is none. */
export async function cancelRelabelling(manager: EntityManager): Promise<boolean> {
  const [, ended] = await manager.query(`${CANCEL} AND kind = 'relabel'`);
  return ended > 0;
}

/** Ends the training of a language that is queued or under way; false when there is none. */
export async function cancelTraining(manager: EntityManager, language: string): Promise<boolean> {
  const [, ended] = await manager.query(`${CANCEL} AND kind = 'train' AND subject = $1`, [language]);
  return ended > 0;
}
