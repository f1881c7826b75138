import { createDataSource } from './data-source.js';

/** Any number: it only has to be the same in every process that migrates. */
const MIGRATION_LOCK = 7_364_201;

/** Brings the database at `url` to the newest schema. Processes that start together wait for each other. */
export async function migrate(url: string): Promise<void> {
  const source = createDataSource(url, { poolSize: 2, statementTimeout: 0, applicationName: 'vigie migrate' });
  await source.initialize();
  const holder = source.createQueryRunner();
  try {
    await holder.query('SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0');
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await holder.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await holder.release();
    await source.destroy();
  }
}
