import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../system/client.js';

/** Asks a server all the time, and keeps what it answered. */
export interface Watcher {
  /** How often each status came; 0 stands for no answer at all. */
  statuses: Map<number, number>;
  /** The longest answer in milliseconds. */
  longest(): number;
  stop(): Promise<void>;
}

/** Starts to ask for a path every 50 ms. */
export function watch(client: Client, path: string): Watcher {
  const statuses = new Map<number, number>();
  let isOver = false;
  let longest = 0;
  const go = async () => {
    while (!isOver) {
      const start = performance.now();
      const status = await client.get(path).then(
        (answer) => answer.status,
        () => 0,
      );
      longest = Math.max(longest, performance.now() - start);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await wait(50);
    }
  };
  const going = go();
  return {
    statuses,
    longest: () => longest,
    async stop() {
      isOver = true;
      await going;
    },
  };
}
