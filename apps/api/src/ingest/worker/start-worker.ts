import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { WorkerLog } from './job-loop.js';

/** A worker that can be told to stop. */
export interface RunningWorker {
  /** Lets the batch in hand end, gives the job back, and resolves within `limit` milliseconds. */
  stop(limit?: number): Promise<void>;
}

const RESTART = 1000;

/** Starts the thread that does the jobs, and starts it again when it dies. */
export function startWorker(databaseUrl: string, log: WorkerLog): RunningWorker {
  let stopped = false;
  let worker: Worker;
  const launch = () => {
    worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: { databaseUrl } });
    worker.on('message', ({ level, message, detail }) => log(level, message, detail));
    worker.once('error', (error) => log('error', 'The worker failed and is started again.', { error: String(error) }));
    worker.once('exit', () => {
      if (!stopped) setTimeout(() => stopped || launch(), RESTART).unref();
    });
  };
  launch();
  return {
    async stop(limit = 5000) {
      if (stopped) return;
      stopped = true;
      const exited = once(worker, 'exit').then(() => true);
      worker.postMessage('stop');
      const inTime = await Promise.race([exited, sleep(limit, false, { ref: false })]);
      if (!inTime) await worker.terminate();
    },
  };
}
