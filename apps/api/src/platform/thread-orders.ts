import type { MessagePort } from 'node:worker_threads';

/** What a thread that works in the background is told by who started it. */
export type ThreadOrder = 'stop' | { databaseUrl: string };

/** Listens for orders: gives the database that is to be worked on, null where the thread is to stop before it was named. */
export function databaseToldTo(port: MessagePort, stopping: AbortController): Promise<string | null> {
  return new Promise((resolve) => {
    port.on('message', (order: ThreadOrder) => {
      if (order === 'stop') {
        stopping.abort();
        resolve(null);
      } else resolve(order.databaseUrl);
    });
  });
}
