import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Analyser } from '@vigie/analysis';
import {
  claimJob,
  endJob,
  type JobKind,
  type JobRow,
  moveUpload,
  releaseJob,
  renewLease,
  requeueJob,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import type { HeldJob } from './held-job.js';
import { JobLostError } from './job-lost-error.js';
import { readUpload } from './read-upload.js';
import { undoUpload } from './undo-upload.js';

const HEARTBEAT = 4000;
const IDLE = 250;
const BLOCKED = 1500;
const ATTEMPTS = 5;

const FAILURE: Record<JobKind, string> = {
  read: `Stopped after ${ATTEMPTS} attempts by a fault on our side. What was read before is stored; retry goes on from there, undo takes it back.`,
  undo: `Taking this upload back stopped after ${ATTEMPTS} attempts by a fault on our side. Undo it again to go on from there.`,
};

/** Writes one line of a log. */
export type WorkerLog = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Takes jobs one after the other and does them until `stopping` aborts. */
export class JobLoop {
  private readonly holder = randomUUID();
  /** Whether the last look at the queue failed: said once, not at every try. */
  private isBlocked = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly analyser: Analyser,
    private readonly log: WorkerLog,
  ) {}

  /** Resolves once the signal has aborted and the job in hand was given back. */
  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      try {
        const job = await claimJob(this.dataSource.manager, this.holder);
        if (job === null) await idle(stopping);
        else await this.work(job, stopping);
        this.isBlocked = false;
      } catch (error) {
        if (!this.isBlocked) this.log('warn', 'The queue of jobs cannot be read; trying on.', { error: String(error) });
        this.isBlocked = true;
        await idle(stopping, BLOCKED);
      }
    }
  }

  private async work(job: JobRow, stopping: AbortSignal): Promise<void> {
    const held: HeldJob = { ...job, dataSource: this.dataSource, holder: this.holder, stopping };
    const heartbeat = setInterval(() => {
      renewLease(this.dataSource.manager, job.id, this.holder).catch(() => undefined);
    }, HEARTBEAT);
    try {
      if (job.kind === 'read') await readUpload(held, this.analyser);
      else await undoUpload(held, this.analyser);
      this.log('info', 'A job is done.', { job: job.id, kind: job.kind, upload: job.uploadId });
    } catch (error) {
      await this.afterFault(job, stopping, error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async afterFault(job: JobRow, stopping: AbortSignal, error: unknown): Promise<void> {
    const { manager } = this.dataSource;
    if (error instanceof JobLostError) return;
    if (stopping.aborted) return releaseJob(manager, job.id, this.holder);
    const reason = error instanceof Error ? error.message : String(error);
    this.log('error', 'A job failed.', { job: job.id, upload: job.uploadId, attempts: job.attempts, error: reason });
    if (job.attempts < ATTEMPTS) {
      await idle(stopping);
      return requeueJob(manager, job.id, reason);
    }
    await endJob(manager, job.id, 'failed', reason);
    await moveUpload(manager, job.uploadId, ['running', 'queued'], 'failed', FAILURE[job.kind]);
  }
}

async function idle(stopping: AbortSignal, milliseconds = IDLE): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
}
