import { createDataSource } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../cluster/test-database.js';

/** A migrated database of a spec's own, with a connection to it. */
export interface OpenReads {
  database: DataSource;
  url: string;
  close(): Promise<void>;
}

/** Makes and opens one; a statement may take so many milliseconds, 0 for any time. */
export async function openReads(statementTimeout = 20_000): Promise<OpenReads> {
  const made = await createTestDatabase();
  const limits = { poolSize: 3, statementTimeout, applicationName: 'reads spec' };
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
