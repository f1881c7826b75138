import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { Feed } from './feed.js';
import { FeedGapError } from './feed-error.js';
import { pruneLogs } from './prune-log.js';

let reads: OpenReads;
let url: string;

beforeAll(async () => {
  reads = await openReads();
  url = (reads.database.options as { url: string }).url;
}, 60_000);

afterAll(() => reads.close());

const sink = { put: () => undefined, remove: () => undefined, name: () => undefined, forget: () => undefined };
const write = (count: number, age: string) =>
  reads.database.query(
    `INSERT INTO change_log (xid, article_id, kind, changed_at)
     SELECT pg_current_xact_id()::text::bigint, n, 'put', now() - $2::interval FROM generate_series(1, $1::int) AS n`,
    [count, age],
  );
const left = async () => (await reads.database.query('SELECT count(*)::int AS rows FROM change_log'))[0].rows;

test('old rows go in batches, young ones stay', async () => {
  await write(12_000, '4 days');
  await reads.database.query(
    `INSERT INTO name_change (xid, kind, name_id, changed_at) VALUES (1, 'tag', 1, now() - interval '4 days')`,
  );
  await write(10, '1 day');
  expect(await pruneLogs(reads.database)).toBe(12_001);
  expect(await left()).toBe(10);
  expect(await pruneLogs(reads.database)).toBe(0);
});

/** Steps until every transaction of the log has ended for sure: others under way anywhere in the cluster hold that back. */
async function passed(feed: Feed, from: string) {
  const [newest] = await reads.database.query('SELECT max(xid)::text AS xid FROM change_log');
  for (let state = await feed.step(from, sink); ; state = await feed.step(state.snapshot, sink))
    if (BigInt(state.snapshot.split(':')[0] ?? 0) > BigInt(newest.xid)) return state;
}

/** Waits until all transactions of the cluster, those of other tests too, began after what was pruned. */
async function pruningPassed(): Promise<void> {
  const [now] = await reads.database.query('SELECT pg_current_xact_id()::text AS xid');
  const oldest = async () =>
    (await reads.database.query('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid'))[0].xid;
  while (BigInt(await oldest()) <= BigInt(now.xid)) await sleep(20);
}

test('a reader that would miss something has to read all anew, another one goes on', async () => {
  await pruningPassed();
  const feed = await Feed.open(url, () => undefined);
  const before = await feed.load(sink);
  await write(5, '4 days');
  const after = await passed(feed, before.snapshot);
  await reads.database.query(`UPDATE change_log SET changed_at = now() - interval '4 days'`);
  expect(await pruneLogs(reads.database)).toBe(15);
  await expect(feed.step(before.snapshot, sink)).rejects.toThrow(FeedGapError);
  await expect(feed.step(after.snapshot, sink)).resolves.toMatchObject({ changed: false });
  await expect(feed.resume(after)).resolves.toEqual(expect.any(String));
  await feed.close();
});

test('of several processes one prunes', async () => {
  await write(10, '4 days');
  const runner = reads.database.createQueryRunner();
  await runner.query('BEGIN; SELECT pg_advisory_xact_lock(7364204)');
  expect(await pruneLogs(reads.database)).toBe(0);
  await runner.query('COMMIT');
  await runner.release();
  expect(await pruneLogs(reads.database)).toBe(10);
});
