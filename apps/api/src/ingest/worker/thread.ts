import { parentPort, workerData } from 'node:worker_threads';
import { createDataSource, WorkerPresence } from '@vigie/storage';
import { databaseToldTo } from '../../platform/thread-orders.js';
import { CurrentAnalyser } from './current-analyser.js';
import { JobLoop, type WorkerLog } from './job-loop.js';
import { labellingDesk } from './labelling-desk.js';
import { LabellingThread } from './labels/labelling-thread.js';
import { uploadDesk } from './upload-desk.js';

/** Milliseconds without work after which the memory that labelling takes is given back. */
const REST = 300_000;
/** Milliseconds after which drafts that are being labelled are no sign of life. */
const SILENCE = 1000;

/** The thread that reads uploads and labels articles, so that charts are answered while it works. Started by `startWorker`. */
const { isEager } = workerData as { isEager: boolean };
const port = parentPort!;
const log: WorkerLog = (level, message, detail) => port.postMessage({ level, message, detail });
const stopping = new AbortController();
const told = databaseToldTo(port, stopping);
const labelling: { thread?: LabellingThread } = {};
const analyser = new CurrentAnalyser(async () => (labelling.thread = await LabellingThread.start()));
let loops: readonly { restsFor: number }[] = [];
// A thread that is caught in a document cannot say this, and is ended by `startWorker`; with the one that labels for it.
const pulse = setInterval(() => {
  if ((labelling.thread?.silence ?? 0) < SILENCE) port.postMessage('alive');
  // Memory of a thread is given back with the thread; `startWorker` starts another one, which is small.
  if (analyser.isLoaded && loops.length > 0 && loops.every(({ restsFor }) => restsFor > REST)) stopping.abort();
}, 2000);
if (isEager) await analyser.ready();
const databaseUrl = await told;
if (databaseUrl !== null) await workOn(databaseUrl);
clearInterval(pulse);
await labelling.thread?.end();
port.close();

async function workOn(url: string): Promise<void> {
  const dataSource = createDataSource(url, {
    poolSize: 6,
    statementTimeout: 60_000,
    applicationName: 'vigie worker',
  });
  const presence = new WorkerPresence(dataSource);
  // One connection shows that the thread is there; it leaves when both loops have ended.
  const shared = { holder: () => presence.holder(), end: async () => undefined };
  // One thread, so that there is one that labels: uploads go first, what concerns all articles is done in between.
  const both = [
    new JobLoop(dataSource, uploadDesk(analyser), log, shared),
    new JobLoop(dataSource, labellingDesk(analyser), log, shared),
  ];
  loops = both;
  await dataSource.initialize();
  await Promise.all(both.map((loop) => loop.run(stopping.signal)));
  await presence.end();
  await dataSource.destroy();
}
