import { type JobRow, noteProgress, renewLease } from '@vigie/storage';
import type { DataSource, EntityManager } from 'typeorm';
import { JobLostError } from './job-lost-error.js';

/** A job of any kind with what is needed to do it. */
export type Held<Job> = Job & {
  dataSource: DataSource;
  holder: string;
  /** Aborts when the worker is told to stop. */
  stopping: AbortSignal;
};

/** A job on an upload with what is needed to do it. */
export type HeldJob = Held<JobRow>;

/** Runs a step of a job in one transaction that also renews the lease: a worker that lost its job writes nothing. */
export async function inStep<Result>(
  job: Held<{ id: number }>,
  step: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return job.dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL statement_timeout = '60s'`);
    if (!(await renewLease(manager, job.id, job.holder))) throw new JobLostError();
    const result = await step(manager);
    await noteProgress(manager, job.id);
    return result;
  });
}
