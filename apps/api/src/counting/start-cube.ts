import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CubePlan, FromCube } from './cube/protocol.js';
import { CubeEngine } from './cube-engine.js';

/** A cube that can be asked and told to stop. */
export interface RunningCube {
  engine: CubeEngine;
  /** Keeps a snapshot, while questions are still answered, and resolves within `limit` milliseconds. */
  stop(limit?: number): Promise<void>;
}

type Log = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Times in milliseconds. */
export interface CubeThread {
  program: URL;
  /** A thread that gives no sign of life for so long counts for ever: it is ended, and another one started. */
  silence: number;
  restart: number;
}

const THREAD: CubeThread = { program: new URL('./cube/thread.js', import.meta.url), silence: 30_000, restart: 1000 };

/** Starts the thread that counts in memory, and starts it again when it dies or is stuck. */
export function startCube(plan: CubePlan, log: Log, thread: CubeThread = THREAD): RunningCube {
  let stopped = false;
  let worker: Worker;
  const engine = new CubeEngine((message) => worker.postMessage(message));
  const launch = () => {
    const launched = new Worker(thread.program, { workerData: plan });
    worker = launched;
    const stuck = setTimeout(() => {
      log('error', 'The cube is stuck and is started again.');
      void launched.terminate();
    }, thread.silence).unref();
    launched.on('message', (message: FromCube) => {
      stuck.refresh();
      if (message.kind === 'log') log(message.level, message.message, message.detail);
      else engine.receive(message);
    });
    launched.once('error', (error) => log('error', 'The cube failed and is started again.', { error: String(error) }));
    launched.once('exit', () => {
      clearTimeout(stuck);
      engine.end();
      if (!stopped) setTimeout(() => stopped || launch(), thread.restart).unref();
    });
  };
  launch();
  return {
    engine,
    async stop(limit = 4000) {
      if (stopped) return;
      stopped = true;
      const exited = once(worker, 'exit').then(() => true);
      worker.postMessage({ kind: 'stop' });
      const inTime = await Promise.race([exited, sleep(limit, false, { ref: false })]);
      if (!inTime) await worker.terminate();
    },
  };
}
