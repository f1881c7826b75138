import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { WorkerLog } from './job-loop.js';

/** A worker that can be told to stop. */
export interface RunningWorker {
  /** Lets the batch in hand end, gives the job back, and resolves within `limit` milliseconds. */
  stop(limit?: number): Promise<void>;
}

/** Times in milliseconds. */
export interface WorkerPlan {
  program: URL;
  /**
   * A thread that gives no sign of life for so long is stuck in a document: it is ended, and the next one goes on. Before Postgres ends
   * the transaction that waits for it, so that this is tried once.
   */
  silence: number;
  restart: number;
  /** Whether there will be work at once, so that all is loaded for it before the database is known. */
  isEager?: boolean;
  /** What the program is told besides the address of the database. */
  data?: object;
}

const PLAN: WorkerPlan = { program: new URL('./thread.js', import.meta.url), silence: 25_000, restart: 1000 };

/**
 * Garbage of jobs is collected early, because a heap grows the slower the less it may take in the end: with 512 MB here and 384
 * where labels are found, both are looked through so often that reading takes a tenth more CPU; with 1536 and 768, the program
 * took 25 MB more for a million records, which is beyond 512 MB. What is young may take more, so that less of it has to be
 * moved before it is gone. A document that needs more than this is given up.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/**
 * Starts the thread that does the jobs, and starts it again when it dies or is stuck. It loads its program at once, and begins
 * when it is told which database has the jobs.
 */
export function startWorker(
  databaseUrl: string | Promise<string>,
  log: WorkerLog,
  given: Partial<WorkerPlan> = {},
): RunningWorker {
  const plan = { ...PLAN, ...given };
  let stopped = false;
  let worker: Worker;
  let exited: Promise<true>;
  const launch = (isEager: boolean) => {
    const launched = new Worker(plan.program, {
      workerData: { ...plan.data, isEager },
      resourceLimits: LIMITS,
    });
    worker = launched;
    // Who waits for the database tells its faults.
    Promise.resolve(databaseUrl).then(
      (url) => launched.postMessage({ databaseUrl: url }),
      () => undefined,
    );
    const stuck = setTimeout(() => {
      log('error', 'The worker is stuck in a document and is started again.');
      void launched.terminate();
    }, plan.silence).unref();
    launched.on('message', (message) => {
      stuck.refresh();
      if (message !== 'alive') log(message.level, message.message, message.detail);
    });
    launched.once('error', (error) =>
      log('error', 'The worker failed and is started again.', { error: String(error) }),
    );
    exited = new Promise((resolve) => launched.once('exit', () => resolve(true)));
    launched.once('exit', () => {
      clearTimeout(stuck);
      if (!stopped) setTimeout(() => stopped || launch(false), plan.restart).unref();
    });
  };
  launch(plan.isEager ?? false);
  return {
    async stop(limit = 5000) {
      if (stopped) return;
      stopped = true;
      worker.postMessage('stop');
      const inTime = await Promise.race([exited, sleep(limit, false, { ref: false })]);
      if (!inTime) await worker.terminate();
    },
  };
}
