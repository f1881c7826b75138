import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
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
import type { Configuration } from './platform/configuration.js';
import { connect } from './platform/connect.js';
import { checkDatabase, checkSimilarity } from './platform/database-check.js';
import { say } from './platform/say.js';
import { Stopping } from './platform/stopping.js';
import type { Shutdown } from './shutdown.js';

/** Milliseconds: who waited for a start asks for a page first, and the worker takes a processor for a while to load. */
const FIRST_PAGE = 1000;

/** What was begun before. */
export interface Begun {
  configuration: Configuration;
  log: Logger;
  shutdown: Shutdown;
  databaseUrl: string;
  /** What counts in memory. */
  thread: CubeThread | undefined;
  /** Has what works in the background begin; it may have been started before. */
  work: (databaseUrl: string) => void;
}

/** Brings the database up to date, answers over HTTP, and has the rest work in the background. */
export async function serve({ configuration, log, shutdown, databaseUrl, thread, work }: Begun): Promise<void> {
  const dataSource = await openDatabase(databaseUrl);
  // What an earlier run left undone goes on while the rest starts.
  const isWaiting = (await jobsWait(dataSource.manager)) && !shutdown.isStopping;
  if (isWaiting) work(databaseUrl);
  const cube = openCube(configuration, databaseUrl, log, thread);
  shutdown.cube = cube;
  const app = await createApp(configuration, dataSource, log);
  shutdown.app = app;
  shutdown.begin = () => app.get(Stopping).begin();
  if (cube !== undefined) app.get(SwitchedCounting).use(cube.engine, cubeLog(log));
  const setupSecret = await app.get(FirstAdministrator).prepare(configuration.admin);
  await listen(shutdown, configuration, setupSecret);
  if (shutdown.isStopping) return;
  const isDemo = configuration.demo && (await loadDemo(dataSource));
  if (isDemo) say('The demo corpus is being read; the charts fill as it goes.');
  else if (!isWaiting) await wait(FIRST_PAGE);
  if (!shutdown.isStopping) work(databaseUrl);
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
