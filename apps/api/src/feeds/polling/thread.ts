import { parentPort, workerData } from 'node:worker_threads';
import { createDataSource } from '@vigie/storage';
import type { FeedSettings } from '../../platform/configuration.js';
import { openNetwork } from '../fetching/open-network.js';
import { type PollLog, PollLoop } from './poll-loop.js';

/** The thread that polls feeds, so that what they send is read beside what people ask. Started by `startWorker`. */
const { databaseUrl, feeds } = workerData as { databaseUrl: string; feeds: FeedSettings };
const port = parentPort!;
const log: PollLog = (level, message, detail) => port.postMessage({ level, message, detail });
const stopping = new AbortController();
port.once('message', () => stopping.abort());

const dataSource = createDataSource(databaseUrl, {
  poolSize: 2,
  statementTimeout: 30_000,
  applicationName: 'vigie feeds',
});
// A thread that is caught in a feed cannot say this, and is ended by `startWorker`.
const pulse = setInterval(() => port.postMessage('alive'), 2000);
await dataSource.initialize();
await new PollLoop(dataSource, openNetwork(feeds, stopping.signal), log).run();
await dataSource.destroy();
clearInterval(pulse);
port.close();
