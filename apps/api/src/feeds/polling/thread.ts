import { parentPort, workerData } from 'node:worker_threads';
import { createDataSource } from '@vigie/storage';
import type { FeedSettings } from '../../platform/configuration.js';
import { databaseToldTo } from '../../platform/thread-orders.js';
import { openNetwork } from '../fetching/open-network.js';
import { type PollLog, PollLoop } from './poll-loop.js';

/** The thread that polls feeds, so that what they send is read beside what people ask. Started by `startWorker`. */
const { feeds } = workerData as { feeds: FeedSettings };
const port = parentPort!;
const log: PollLog = (level, message, detail) => port.postMessage({ level, message, detail });
const stopping = new AbortController();
// A thread that is caught in a feed cannot say this, and is ended by `startWorker`.
const pulse = setInterval(() => port.postMessage('alive'), 2000);
const databaseUrl = await databaseToldTo(port, stopping);
if (databaseUrl !== null) await pollIn(databaseUrl);
clearInterval(pulse);
port.close();

async function pollIn(url: string): Promise<void> {
  const dataSource = createDataSource(url, {
    poolSize: 2,
    statementTimeout: 30_000,
    applicationName: 'vigie feeds',
  });
  await dataSource.initialize();
  await new PollLoop(dataSource, openNetwork(feeds, stopping.signal), log).run();
  await dataSource.destroy();
}
