import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { startPostgres } from '@vigie/postgres';
import { jobsWait, migrate } from '@vigie/storage';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { FirstAdministrator } from './access/first-administrator.js';
import { cubeRoom } from './counting/cube-room.js';
import type { CubeThread } from './counting/cube-thread.js';
import { type RunningCube, startCube } from './counting/start-cube.js';
import { SwitchedCounting } from './counting/switched-counting.js';
import { createApp } from './create-app.js';
import { loadDemo } from './ingest/load-demo.js';
import type { WorkerLog } from './ingest/worker/job-loop.js';
import { startWorker } from './ingest/worker/start-worker.js';
import { type Configuration, type FeedSettings, readConfiguration } from './platform/configuration.js';
import { connect } from './platform/connect.js';
import { checkDatabase, checkSimilarity } from './platform/database-check.js';
import { createLog } from './platform/log.js';
import { Shutdown } from './shutdown.js';
import { explainStart } from './start-failure.js';

/** Milliseconds: who waited for a start asks for a page first, and the worker takes a processor for a while to load. */
const FIRST_PAGE = 1000;

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Starts the application and keeps it running until the process is told to end. The thread that counts may have been started before. */
export async function run(environment: Record<string, string | undefined>, thread?: CubeThread): Promise<void> {
  let shutdown: Shutdown | undefined;
  try {
    const configuration = readConfiguration(environment);
    const log = createLog(configuration.logLevel);
    shutdown = new Shutdown(log);
    shutdown.watch(environment);
    const databaseUrl = configuration.databaseUrl ?? (await startEmbedded(configuration, shutdown));
    const dataSource = await openDatabase(databaseUrl);
    const work = () => startWorkers(databaseUrl, configuration, log);
    // What an earlier run left undone goes on while the rest starts.
    if ((await jobsWait(dataSource.manager)) && !shutdown.isStopping) shutdown.worker = work();
    const cube = openCube(configuration, databaseUrl, log, thread);
    shutdown.cube = cube;
    shutdown.app = await createApp(configuration, dataSource, log);
    if (cube !== undefined) shutdown.app.get(SwitchedCounting).use(cube.engine, cubeLog(log));
    const setupSecret = await shutdown.app.get(FirstAdministrator).prepare(configuration.admin);
    await listen(shutdown, configuration, setupSecret);
    if (shutdown.isStopping) return;
    const isDemo = configuration.demo && (await loadDemo(dataSource));
    if (isDemo) say('The demo corpus is being read; the charts fill as it goes.');
    else if (shutdown.worker === undefined) await wait(FIRST_PAGE);
    if (!shutdown.isStopping) shutdown.worker ??= work();
  } catch (error) {
    // Whoever stopped the application while it was starting does not want to read what that broke.
    if (shutdown?.isStopping) return;
    process.stderr.write(`${explainStart(error)}\n`);
    if (shutdown === undefined) process.exit(1);
    await shutdown.leave(1);
  }
}

async function startEmbedded(configuration: Configuration, shutdown: Shutdown): Promise<string> {
  shutdown.postgres = await startPostgres({
    dataDir: configuration.dataDir,
    log: say,
    onFatal: (error) => {
      process.stderr.write(`${error.message}\n`);
      void shutdown.leave(1);
    },
  });
  return shutdown.postgres.url;
}

/** Connects, refuses a database that would lose text, and brings it up to date. */
async function openDatabase(url: string): Promise<DataSource> {
  const dataSource = await connect(url, say);
  await checkDatabase(dataSource);
  await migrate(url);
  await checkSimilarity(dataSource);
  return dataSource;
}

/** Starts to fill the cube; until it is full the database counts. */
function openCube(
  configuration: Configuration,
  databaseUrl: string,
  log: Logger,
  thread?: CubeThread,
): RunningCube | undefined {
  const room = cubeRoom(configuration);
  if (room === null) return undefined;
  return startCube({ databaseUrl, replicaUrls: configuration.replicaUrls, ...room }, cubeLog(log), thread);
}

/** Starts what reads uploads and, where it is switched on, what polls feeds. */
function startWorkers(databaseUrl: string, { feeds }: Configuration, log: Logger) {
  const into =
    (event: string): WorkerLog =>
    (level, message, detail) =>
      log[level]({ event, message, ...detail });
  const workers = [startWorker(databaseUrl, into('worker'))];
  if (feeds !== null) workers.push(startPolling(databaseUrl, feeds, into('feeds')));
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

function startPolling(databaseUrl: string, feeds: FeedSettings, log: WorkerLog) {
  const program = new URL('./feeds/polling/thread.js', import.meta.url);
  return startWorker(databaseUrl, log, { program, silence: 60_000, restart: 1000, data: { feeds } });
}

function cubeLog(log: Logger) {
  return (level: 'info' | 'warn' | 'error', message: string, detail?: object) =>
    log[level]({ event: 'cube', message, ...detail });
}

async function listen(shutdown: Shutdown, configuration: Configuration, setupSecret: string | null): Promise<void> {
  const { app, postgres } = shutdown;
  if (app === undefined) return;
  const server = await listenOn(app, configuration);
  const { port, family, address } = server.address() as AddressInfo;
  const isAny = address === '0.0.0.0' || address === '::';
  const host = isAny ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${host}:${port}`;
  postgres?.note(`at ${url}`);
  say(`listening ${url}`);
  say(`Vigie is ready at ${url}`);
  if (setupSecret !== null) {
    say(`Make the first administrator here (the link works once, for 24 hours): ${url}/setup?token=${setupSecret}`);
  }
}

/** Rejects with the system's own error when the address cannot be listened on. */
async function listenOn(app: NestExpressApplication, { port, host }: Configuration): Promise<Server> {
  await app.init();
  const server: Server = app.getHttpServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
