import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyser } from '@vigie/analysis';
import { createDataSource } from '@vigie/storage';
import { CurrentAnalyser } from './current-analyser.js';
import { JobLoop, type WorkerLog } from './job-loop.js';
import { uploadDesk } from './upload-desk.js';

/** The thread that reads uploads, so that charts are answered while it works. Started by `startWorker`. */
const { databaseUrl } = workerData as { databaseUrl: string };
const port = parentPort!;
const log: WorkerLog = (level, message, detail) => port.postMessage({ level, message, detail });
// A thread that is caught in a document cannot say this, and is ended by `startWorker`.
const pulse = setInterval(() => port.postMessage('alive'), 2000);
const stopping = new AbortController();
port.once('message', () => stopping.abort());

const dataSource = createDataSource(databaseUrl, {
  poolSize: 3,
  statementTimeout: 60_000,
  applicationName: 'vigie worker',
});
await dataSource.initialize();
const analyser = new CurrentAnalyser(createAnalyser());
await new JobLoop(dataSource, uploadDesk(analyser), log).run(stopping.signal);
await dataSource.destroy();
clearInterval(pulse);
port.close();
