import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-identity.js';

/** Waits until `gone` is true or `limit` milliseconds have passed; says whether it became true. */
export async function waitUntil(gone: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  while (!gone()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Ends a PostgreSQL server within 10 seconds: first the clean way that breaks off transactions and writes a
 * checkpoint, then the immediate way that leaves recovery to the next start, at last by force.
 */
export async function endServer(pid: number, alive: () => boolean = () => isAlive(pid)): Promise<void> {
  const steps = [
    ['SIGINT', 6500],
    ['SIGQUIT', 2000],
    ['SIGKILL', 1500],
  ] as const;
  for (const [signal, limit] of steps) {
    if (!alive()) return;
    send(pid, signal);
    if (await waitUntil(() => !alive(), limit)) return;
  }
}

/** Sends a signal to a process that may have gone meanwhile. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
