import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { createApp } from '../../apps/api/src/create-app.js';
import { type Configuration, readConfiguration } from '../../apps/api/src/platform/configuration.js';
import { connect } from '../../apps/api/src/platform/connect.js';
import { createLog } from '../../apps/api/src/platform/log.js';
import { createTestDatabase } from '../cluster/test-database.js';

// The first file of a run also waits for the cluster and for every library to be compiled.
jest.setTimeout(60_000);

/** The application on a free port and a database of its own, for specs. */
export interface RunningApp {
  address: string;
  dataSource: DataSource;
  nest: NestExpressApplication;
  /** `fetch` on a path of this application. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the application in this process; `route` may lead its connections to the database another way, `log` keep its lines. */
export async function startApp(
  change: Partial<Configuration> = {},
  route: (url: string) => string | Promise<string> = (url) => url,
  log: ReturnType<typeof createLog> = createLog('silent'),
): Promise<RunningApp> {
  const database = await createTestDatabase();
  const url = await route(database.url);
  const configuration = { ...readConfiguration({ LOG_LEVEL: 'silent', DATABASE_URL: url }), ...change };
  const dataSource = await connect(url, () => undefined);
  const app = await createApp(configuration, dataSource, log);
  const server = await app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    dataSource,
    nest: app,
    fetch: (path, init = {}) => fetch(`${address}${path}`, { redirect: 'manual', ...init }),
    async stop() {
      server.closeAllConnections();
      await app.close();
      await database.drop();
    },
  };
}
