import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createDataSource, listUploads } from '@vigie/storage';
import {
  addSubscription,
  claimFeed,
  findSubscription,
  listPolls,
  releaseFeed,
  setPaused,
} from '@vigie/storage/subscriptions';
import type { DataSource, EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import {
  conditional,
  type FeedServer,
  feedItem,
  redirect,
  rssFeed,
  startFeedServer,
} from '../../../../../test/fixtures/feed-server.js';
import type { Network } from '../fetching/fetch-feed.js';
import { HostTurns } from '../fetching/host-turns.js';
import { Reachable } from '../fetching/reachable.js';
import { pollFeed } from './poll-feed.js';

let database: TestDatabase;
let source: DataSource;
let manager: EntityManager;
let site: FeedServer;
let network: Network;

beforeAll(async () => {
  [database, site] = await Promise.all([createTestDatabase(), startFeedServer()]);
  source = await createDataSource(database.url, {
    poolSize: 4,
    statementTimeout: 30_000,
    applicationName: 'spec',
  }).initialize();
  manager = source.manager;
  const reachable = new Reachable({ addresses: ['127.0.0.1'], ports: [site.port] }, async () => []);
  const stopping = new AbortController().signal;
  network = { reachable, turns: new HostTurns(5000), deadline: 5000, limit: 1_000_000, stopping };
});
afterAll(async () => {
  site.close();
  await source.destroy();
  await database.drop();
});
beforeEach(() => source.query('DELETE FROM feed_subscription'));

const FEED = rssFeed([feedItem('ferry', 'it rained')]);

async function subscribe(path = '/feed', host = '127.0.0.1'): Promise<number> {
  const feed = { url: site.url + path, host, title: null, minutes: 60, items: 0, createdBy: null };
  return (await addSubscription(manager, feed))!;
}

/** Polls a feed now, whenever its next time is. */
async function poll(id: number): Promise<string | null> {
  await source.query(`UPDATE feed_subscription SET next_at = now() WHERE id = $1 AND state = 'active'`, [id]);
  const due = await claimFeed(manager, 'here');
  return due === null ? 'none is due' : pollFeed(source, due, 'here', network);
}

const last = async (id: number) => (await listPolls(manager, id, null, 1))[0]!;
const minutesAhead = async (id: number) =>
  ((await findSubscription(manager, id))!.nextAt!.getTime() - (await last(id)).at.getTime()) / 60_000;

test('the longer a feed fails the later it is asked, and one answer puts it right', async () => {
  site.answers.set('/feed', (_, response) => response.writeHead(500).end());
  const id = await subscribe();
  const waits: number[] = [];
  for (let fault = 0; fault < 3; fault++) {
    expect(await poll(id)).toBe('fault');
    waits.push(await minutesAhead(id));
  }
  expect(waits.map((wait, fault) => wait / (5 * 2 ** fault))).toEqual([1, 1, 1].map(() => expect.closeTo(1, 0)));
  expect(waits[2]!).toBeGreaterThan(waits[0]!);
  expect((await last(id)).message).toMatch(
    /^The server answered with the status 500\. The next try is in about \d+ minutes\.$/,
  );
  expect((await findSubscription(manager, id))?.faults).toBe(3);
  site.answers.set('/feed', conditional(FEED, '"a"'));
  expect(await poll(id)).toBe('new');
  expect(await findSubscription(manager, id)).toMatchObject({ faults: 0, title: 'The Lake Courier' });
  expect(await minutesAhead(id)).toBeLessThan(64);
});

test('a feed that moved is asked at its new place from the third time on', async () => {
  site.answers.set('/old', redirect('/new', 301));
  site.answers.set('/new', conditional(FEED, '"a"'));
  const id = await subscribe('/old');
  const urls: string[] = [];
  for (const outcome of ['new', 'not-modified', 'not-modified']) {
    expect(await poll(id)).toBe(outcome);
    urls.push((await findSubscription(manager, id))!.url.slice(site.url.length));
  }
  expect(urls).toEqual(['/old', '/new', '/new']);
  const words = (await listPolls(manager, id, null, 3)).map(({ message }) => message.includes('moved for good'));
  expect(words).toEqual([false, true, false]);
  expect(site.asked.at(-1)?.url).toBe('/new');

  const twin = await subscribe('/old');
  await poll(twin);
  expect(await poll(twin)).toBe('ended');
  expect(await findSubscription(manager, twin)).toMatchObject({
    state: 'ended',
    reason: expect.stringContaining('subscribed to already'),
  });
});

test('a redirect that does not hold is not believed', async () => {
  site.answers.set('/new', conditional(FEED, '"a"'));
  const id = await subscribe('/feed');
  for (const answer of [redirect('/new', 301), conditional(FEED, '"b"'), redirect('/new', 301)]) {
    site.answers.set('/feed', answer);
    await poll(id);
  }
  expect((await findSubscription(manager, id))?.url).toBe(`${site.url}/feed`);
});

test('what is cut off is kept, and asked for whole the next time', async () => {
  site.answers.set('/feed', conditional(FEED.slice(0, -8), '"a"'));
  const id = await subscribe();
  expect(await poll(id)).toBe('new');
  expect((await last(id)).message).toBe('New or changed: 1 of 1 items. The feed ends in the middle.');
  expect(await poll(id)).toBe('nothing-new');
  expect(site.asked.at(-1)?.headers['if-none-match']).toBeUndefined();
});

test('of two processes one polls a feed, and one at a time a host', async () => {
  await Promise.all([subscribe('/1'), subscribe('/2'), subscribe('/3', 'lake.example')]);
  const claimed = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => claimFeed(manager, holder)));
  const urls = claimed.flatMap((feed) => (feed === null ? [] : [feed.url.slice(-1)]));
  expect(urls).toHaveLength(2);
  expect(urls).toContain('3');
});

test('a poll whose process was killed is made again, and what it still says does not count', async () => {
  site.answers.set('/feed', conditional(FEED, '"a"'));
  const id = await subscribe();
  const uploads = async () => (await listUploads(manager, null, 100)).length;
  const before = await uploads();
  const killed = await claimFeed(manager, 'killed');
  expect(await claimFeed(manager, 'other')).toBeNull();
  await source.query(`UPDATE feed_subscription SET lease_until = now() - interval '1 second'`);
  const again = await claimFeed(manager, 'other');
  expect(again).toMatchObject({ id, attempts: 2 });
  expect(await pollFeed(source, killed!, 'killed', network)).toBeNull();
  expect(await uploads()).toBe(before);
  expect(await pollFeed(source, again!, 'other', network)).toBe('new');
  expect(await uploads()).toBe(before + 1);
});

test('a feed that brings the process down again and again is left alone for a while', async () => {
  const id = await subscribe();
  await source.query('UPDATE feed_subscription SET attempts = 3');
  const asked = site.asked.length;
  expect(await poll(id)).toBe('fault');
  expect(site.asked).toHaveLength(asked);
  expect(await findSubscription(manager, id)).toMatchObject({ faults: 1 });
});

test('who pauses a feed while it is polled is heard', async () => {
  site.answers.set('/feed', conditional(FEED, '"a"'));
  const id = await subscribe();
  const due = await claimFeed(manager, 'here');
  await setPaused(manager, id, true);
  expect(await pollFeed(source, due!, 'here', network)).toBe('new');
  expect(await findSubscription(manager, id)).toMatchObject({ state: 'paused', nextAt: null });
  expect(await claimFeed(manager, 'here')).toBeNull();
});

test('a process that is told to stop gives the feed back', async () => {
  const id = await subscribe();
  await claimFeed(manager, 'here');
  await releaseFeed(manager, id, 'here');
  expect(await claimFeed(manager, 'other')).toMatchObject({ id, attempts: 1 });
});

test('the last fifty polls are remembered', async () => {
  site.answers.set('/feed', (_, response) => response.writeHead(500).end());
  const id = await subscribe();
  await source.query(
    `INSERT INTO feed_poll (feed_id, outcome, message) SELECT $1, 'fault', '' FROM generate_series(1, 60)`,
    [id],
  );
  await poll(id);
  expect(await listPolls(manager, id, null, 100)).toHaveLength(50);
});
