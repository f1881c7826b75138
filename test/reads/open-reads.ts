import { createDataSource } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../cluster/test-database.js';

/** A migrated database of a spec's own, with a connection to it. */
export interface OpenReads {
  database: DataSource;
  url: string;
  close(): Promise<void>;
}

/** Makes and opens one. */
export async function openReads(): Promise<OpenReads> {
  const made = await createTestDatabase();
  const limits = { poolSize: 3, statementTimeout: 20_000, applicationName: 'reads spec' };
  const database = await createDataSource(made.url, limits).initialize();
  return {
    database,
    url: made.url,
    async close() {
      await database.destroy();
      await made.drop();
    },
  };
}
