import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { until } from '../../../../test/system/until.js';
import { listenForChanges } from './listen.js';

let reads: OpenReads;
beforeAll(async () => {
  reads = await openReads();
}, 60_000);
afterAll(() => reads.close());

test('hears what is committed, and listens again when its connection is gone', async () => {
  const { url } = reads.database.options as { url: string };
  let heard = 0;
  const troubles: Error[] = [];
  const listener = listenForChanges(
    url,
    () => (heard += 1),
    (error) => troubles.push(error),
  );
  await until('it listens', () => heard === 1 || undefined);
  await reads.database.query(`INSERT INTO tag (key, label) VALUES ('a', 'A')`);
  await until('it hears', () => heard === 2 || undefined);
  await reads.database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'vigie changes' AND datname = current_database()`,
  );
  await until('it listens again', () => heard === 3 || undefined);
  expect(troubles.length).toBeGreaterThan(0);
  await reads.database.query('NOTIFY vigie_change');
  await until('it hears again', () => heard === 4 || undefined);
  await listener.stop();
  await reads.database.query('NOTIFY vigie_change');
  expect(heard).toBe(4);
});
