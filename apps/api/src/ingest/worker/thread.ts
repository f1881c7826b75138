import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyser } from '@vigie/analysis/analyser';
import { createDataSource } from '@vigie/storage';
import { CurrentAnalyser } from './current-analyser.js';
import { JobLoop, type WorkerLog } from './job-loop.js';
import { labellingDesk } from './labelling-desk.js';
import { uploadDesk } from './upload-desk.js';

/** The thread that reads uploads and labels articles, so that charts are answered while it works. Started by `startWorker`. */
const { databaseUrl } = workerData as { databaseUrl: string };
const port = parentPort!;
const log: WorkerLog = (level, message, detail) => port.postMessage({ level, message, detail });
// A thread that is caught in a document cannot say this, and is ended by `startWorker`.
const pulse = setInterval(() => port.postMessage('alive'), 2000);
const stopping = new AbortController();
port.once('message', () => stopping.abort());

const dataSource = createDataSource(databaseUrl, {
  poolSize: 5,
  statementTimeout: 60_000,
  applicationName: 'vigie worker',
});
await dataSource.initialize();
const analyser = new CurrentAnalyser(createAnalyser());
// One thread, so that there is one analyser: uploads go first, what concerns all articles is done in between.
await Promise.all([
  new JobLoop(dataSource, uploadDesk(analyser), log).run(stopping.signal),
  new JobLoop(dataSource, labellingDesk(analyser), log).run(stopping.signal),
]);
await dataSource.destroy();
clearInterval(pulse);
port.close();
