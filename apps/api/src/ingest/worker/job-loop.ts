import { setTimeout as sleep } from 'node:timers/promises';
import { releaseJob, renewLease, requeueJob, WorkerPresence } from '@vigie/storage';
import type { DataSource, EntityManager } from 'typeorm';
import type { Held } from './held-job.js';
import { JobLostError } from './job-lost-error.js';

const HEARTBEAT = 4000;
/** How often the queue is looked at; sooner for a while after a job, because people and programs send one upload after the other. */
const IDLE = 250;
const BUSY = { pause: 50, lasts: 5000 };
const BLOCKED = 1500;
/** A job that failed so often without getting anywhere is given up. */
export const ATTEMPTS = 5;

/** Writes one line of a log. */
export type WorkerLog = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Jobs of some kinds, and how they are done. */
export interface JobDesk<Job extends { id: number; attempts: number }> {
  /** The next job, now held by `holder`; null when there is none. */
  claim(manager: EntityManager, holder: string): Promise<Job | null>;
  work(job: Held<Job>): Promise<void>;
  /** Ends a job that failed again and again. */
  giveUp(manager: EntityManager, job: Job, reason: string): Promise<void>;
  /** What the log says of a job. */
  describe(job: Job): object;
}

/** Takes the jobs of a desk one after the other and does them until `stopping` aborts. */
export class JobLoop<Job extends { id: number; attempts: number }> {
  /** Whether the last look at the queue failed: said once, not at every try. */
  private isBlocked = false;
  private restsSince = performance.now();

  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: JobDesk<Job>,
    private readonly log: WorkerLog,
    private readonly presence: Pick<WorkerPresence, 'holder' | 'end'> = new WorkerPresence(dataSource),
  ) {}

  /** Milliseconds since the last job, 0 while there is one. */
  get restsFor(): number {
    return Math.max(0, performance.now() - this.restsSince);
  }

  /** Resolves once the signal has aborted, the job in hand was given back and the worker has left. */
  async run(stopping: AbortSignal): Promise<void> {
    await this.go(stopping);
    await this.presence.end();
  }

  private async go(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      try {
        const holder = await this.presence.holder();
        const job = await this.desk.claim(this.dataSource.manager, holder);
        if (job === null) await idle(stopping, this.restsFor < BUSY.lasts ? BUSY.pause : IDLE);
        else await this.work(job, holder, stopping).finally(() => (this.restsSince = performance.now()));
        this.isBlocked = false;
      } catch (error) {
        if (!this.isBlocked) this.log('warn', 'The queue of jobs cannot be read; trying on.', { error: String(error) });
        this.isBlocked = true;
        await idle(stopping, BLOCKED);
      }
    }
  }

  private async work(job: Job, holder: string, stopping: AbortSignal): Promise<void> {
    this.restsSince = Number.POSITIVE_INFINITY;
    const held: Held<Job> = { ...job, dataSource: this.dataSource, holder, stopping };
    const heartbeat = setInterval(() => {
      renewLease(this.dataSource.manager, job.id, holder).catch(() => undefined);
    }, HEARTBEAT);
    try {
      await this.desk.work(held);
      this.log('info', 'A job is done.', { job: job.id, ...this.desk.describe(job) });
    } catch (error) {
      await this.afterFault(held, error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async afterFault(job: Held<Job>, error: unknown): Promise<void> {
    const { manager } = this.dataSource;
    const { holder, stopping } = job;
    if (error instanceof JobLostError) return;
    if (stopping.aborted) return releaseJob(manager, job.id, holder);
    const reason = error instanceof Error ? error.message : String(error);
    const told = { job: job.id, ...this.desk.describe(job), attempts: job.attempts, error: reason };
    this.log('error', 'A job failed.', told);
    if (job.attempts < ATTEMPTS) {
      await idle(stopping, IDLE);
      return requeueJob(manager, job.id, reason);
    }
    await this.desk.giveUp(manager, job, reason);
  }
}

async function idle(stopping: AbortSignal, milliseconds: number): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
}
