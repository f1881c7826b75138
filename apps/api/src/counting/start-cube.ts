import type { CubePlan } from './cube/protocol.js';
import { CubeEngine } from './cube-engine.js';
import { type CubeLog, CubeThread } from './cube-thread.js';

/** A cube that can be asked and told to stop. */
export interface RunningCube {
  engine: CubeEngine;
  /** Keeps a snapshot, while questions are still answered, and resolves within `limit` milliseconds. */
  stop(limit?: number): Promise<void>;
}

/** Counts in memory, in a thread that may have been started before. */
export function startCube(plan: CubePlan, log: CubeLog, thread: CubeThread = new CubeThread(plan)): RunningCube {
  const engine = new CubeEngine((message) => thread.post(message));
  thread.follow(plan, {
    log,
    receive: (message) => engine.receive(message),
    ended: () => engine.end(),
  });
  return { engine, stop: (limit) => thread.stop(limit) };
}
