import { setTimeout as wait } from 'node:timers/promises';
import { createDataSource } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { isDatabaseUnavailable } from './database-trouble.js';
import { limits } from './limits.js';

/** The database could not be reached in time, or refused the connection; one sentence. */
export class DatabaseConnectionError extends Error {}

/** What a person needs to know of a failed connection; never the URL, which holds a password. */
function reason(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: { message?: string }[] };
  const text = message || errors?.[0]?.message || code || 'no reason given';
  return text.split('\n')[0] ?? text;
}

/**
 * Connects to Postgres. A server that is not there (yet) is waited for, up to a minute; one that refuses (password,
 * database name) is not. Raises DatabaseConnectionError.
 */
export async function connect(url: string, say: (sentence: string) => void): Promise<DataSource> {
  const { host } = new URL(url);
  const patience = performance.now() + limits.databaseWait;
  for (let attempt = 1; ; attempt += 1) {
    const dataSource = createDataSource(url, {
      poolSize: limits.databaseConnections,
      statementTimeout: limits.statement,
      applicationName: 'vigie',
    });
    dataSource.setOptions({ extra: { ...dataSource.options.extra, query_timeout: limits.answer } });
    try {
      return await dataSource.initialize();
    } catch (error) {
      if (!isDatabaseUnavailable(error)) {
        throw new DatabaseConnectionError(`The database at ${host} refused the connection: ${reason(error)}.`);
      }
      if (performance.now() > patience) {
        throw new DatabaseConnectionError(
          `The database at ${host} could not be reached within a minute: ${reason(error)}.`,
        );
      }
      if (attempt === 1) say(`Waiting for the database at ${host} (${reason(error)}) ...`);
    }
    await wait(1000);
  }
}
