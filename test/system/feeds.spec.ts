import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Feed, FeedPoll } from '@vigie/contract';
import { conditional, type FeedServer, feedItem, redirect, rssFeed, startFeedServer } from '../fixtures/feed-server.js';
import { selfSigned } from '../fixtures/self-signed.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

let site: FeedServer;
let trusted: FeedServer;
let unknown: FeedServer;
let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'vigie-feeds-'));

beforeAll(async () => {
  const [own, other] = [selfSigned(), selfSigned()];
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, own.cert);
  [site, trusted, unknown] = await Promise.all([
    startFeedServer(),
    startFeedServer('127.0.0.1', 0, own),
    startFeedServer('127.0.0.1', 0, other),
  ]);
  server = await startProduct('feeds', {
    FEEDS: 'on',
    FEED_ALLOW_ADDRESSES: '127.0.0.1',
    FEED_ALLOW_PORTS: [site, trusted, unknown].map(({ port }) => port).join(','),
    NODE_EXTRA_CA_CERTS: authority,
  });
}, 90_000);
afterAll(async () => {
  await remove(server);
  for (const each of [site, trusted, unknown]) each?.close();
  rmSync(folder, { recursive: true });
});

const [FERRY, BARGE] = [feedItem('ferry', 'came back at noon'), feedItem('barge', 'nobody saw it again')];
const uploads = async (): Promise<number> => (await server.admin.ask('uploads')).items.length;
const polls = async (id: string): Promise<FeedPoll[]> => (await server.admin.ask(`feeds/${id}/polls`)).items;

async function subscribe(path: string): Promise<Feed> {
  const answer = await server.admin.post('/api/v1/feeds', { url: site.url + path, minutes: 5 });
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return answer.body;
}

/** The poll that ends after so many before it. */
async function polled(id: string, before: number): Promise<FeedPoll> {
  const list = await until(`${before + 1} polls`, async () => {
    const found = await polls(id);
    return found.length > before ? found : undefined;
  });
  return list[0]!;
}

async function pollAgain(id: string): Promise<FeedPoll> {
  const before = (await polls(id)).length;
  expect((await server.admin.post(`/api/v1/feeds/${id}/poll`, {})).status).toBe(202);
  return polled(id, before);
}

test('new items come in as an upload, and nothing new leaves none', async () => {
  site.answers.set('/feed', conditional(rssFeed([FERRY, BARGE]), '"one"'));
  const feed = await subscribe('/feed');
  expect(feed).toMatchObject({ title: 'The Lake Courier', items: 2, state: 'active', minutes: 5 });
  const first = await polled(feed.id, 0);
  expect(first).toMatchObject({ outcome: 'new', message: 'New or changed: 2 of 2 items.', status: 200, brought: 2 });
  const upload = await server.admin.settled(first.uploadId!);
  expect(upload).toMatchObject({ name: 'The Lake Courier', state: 'done', totals: { documents: 2, stored: 2 } });
  expect(site.asked[0]?.headers['user-agent']).toMatch(/^Vigie/);

  expect(await pollAgain(feed.id)).toMatchObject({ outcome: 'not-modified', status: 304, uploadId: null });
  site.answers.set('/feed', conditional(rssFeed([BARGE, FERRY], 'a minute ago'), '"two"'));
  expect(await pollAgain(feed.id)).toMatchObject({ outcome: 'nothing-new', brought: 0, uploadId: null });
  expect(await uploads()).toBe(1);

  const corrected = feedItem('barge', 'it was found at the weir, with nobody aboard');
  site.answers.set('/feed', conditional(rssFeed([feedItem('raft', 'it rained'), corrected, FERRY]), '"three"'));
  const third = await pollAgain(feed.id);
  expect(third.message).toBe('New or changed: 2 of 3 items.');
  const changed = await server.admin.settled(third.uploadId!);
  expect(changed.totals).toEqual({ documents: 2, stored: 1, updated: 1, duplicate: 0, rejected: 0 });
  expect(changed.files[0]?.bytes).toBeLessThan(rssFeed([FERRY, BARGE, FERRY]).length);
  expect(await server.admin.count()).toBe(3);

  const [listed] = (await server.admin.ask('feeds')).items as Feed[];
  expect(listed).toMatchObject({ brought: 4, items: 3, faults: 0, last: { id: third.id } });
  expect(Date.parse(listed!.nextAt!) - Date.parse(third.at)).toBeGreaterThan(4 * 60_000);
  expect((await server.admin.get('/api/v1/feeds?format=csv')).text).toContain(',The Lake Courier,5,active,');
  expect((await server.admin.get(`/api/v1/feeds/${feed.id}/polls?format=csv`)).text.split('\r\n')).toHaveLength(6);
  expect((await server.admin.get('/metrics')).text).toContain('vigie_feeds{state="active"} 1');
});

test('a large feed is subscribed to without being counted first', async () => {
  const items = Array.from({ length: 120 }, (_, place) => feedItem(`boat-${place}`, 'it rained. '.repeat(1000)));
  site.answers.set('/large', conditional(rssFeed(items), '"l"'));
  const { id, items: seen, title } = await subscribe('/large');
  expect([seen, title]).toEqual([null, 'The Lake Courier']);
  expect((await polled(id, 0)).message).toBe('New or changed: 120 of 120 items.');
});

test('a feed comes in by https from a server that is trusted, and from no other', async () => {
  trusted.answers.set('/feed', conditional(rssFeed([FERRY]), '"s"'));
  const answer = await server.admin.post('/api/v1/feeds', { url: `${trusted.url}/feed` });
  expect([answer.status, answer.body.url]).toEqual([201, `${trusted.url}/feed`]);
  expect(await polled(answer.body.id, 0)).toMatchObject({ outcome: 'new', status: 200, brought: 1 });
  const refused = await server.admin.post('/api/v1/feeds', { url: `${unknown.url}/feed` });
  expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('cannot be trusted')]);
  expect(unknown.asked).toEqual([]);
});

test('a fault is told with the time of the next try, which is soon', async () => {
  site.answers.set('/weak', conditional(rssFeed([FERRY]), '"w"'));
  const { id } = await subscribe('/weak');
  await polled(id, 0);
  site.answers.set('/weak', (_, response) => response.writeHead(503).end());
  const { message, at } = await pollAgain(id);
  expect(message).toMatch(/status 503\. The next try is in about [45] minutes\.$/);
  const failing = ((await server.admin.ask('feeds')).items as Feed[]).find((feed) => feed.id === id)!;
  expect(failing).toMatchObject({ faults: 1, nextReason: 'fault', last: { message } });
  expect(Date.parse(failing.nextAt!) - Date.parse(at)).toBeLessThan(6 * 60_000);
});

test('a feed that is gone for good ends, and goes on when it is told to', async () => {
  site.answers.set('/gone', conditional(rssFeed([FERRY]), '"x"'));
  const { id } = await subscribe('/gone');
  await polled(id, 0);
  site.answers.set('/gone', (_, response) => response.writeHead(410).end());
  expect(await pollAgain(id)).toMatchObject({ outcome: 'ended', status: 410 });
  const ended = ((await server.admin.ask('feeds')).items as Feed[]).find((feed) => feed.id === id);
  expect(ended).toMatchObject({ state: 'ended', nextAt: null, reason: expect.stringContaining('gone for good') });
  expect((await server.admin.post(`/api/v1/feeds/${id}/poll`, {})).status).toBe(409);
  const before = (await polls(id)).length;
  site.answers.set('/gone', conditional(rssFeed([FERRY]), '"y"'));
  await server.admin.post(`/api/v1/feeds/${id}`, { paused: false }, 'PATCH');
  expect((await polled(id, before)).outcome).toBe('nothing-new');
  expect((await server.admin.send('DELETE', `/api/v1/feeds/${id}`)).status).toBe(204);
  expect((await server.admin.get(`/api/v1/feeds/${id}/polls`)).status).toBe(404);
  const trail = (await server.admin.ask('audit')).items.map(({ action }: { action: string }) => action);
  expect(trail.slice(0, 4)).toEqual(['feed.removed', 'feed.changed', 'feed.polled', 'feed.added']);
});

test.each([
  ['a private address', 'http://127.0.0.2:80/feed', 400, 'no address of the public internet'],
  ['another port', 'http://127.0.0.1:81/feed', 400, 'FEED_ALLOW_PORTS'],
  ['no web address', 'feed', 400, 'no web address'],
  ['a redirect inwards', '/inwards', 400, '169.254.169.254'],
  ['nothing', '/nothing', 422, '404'],
  ['a page', '/page', 422, 'web page'],
  ['a twin', '/feed', 409, 'already'],
])('%s is not subscribed to', async (_, address, status, words) => {
  site.answers.set('/inwards', redirect('http://169.254.169.254/latest/meta-data/'));
  site.answers.set('/page', (__, response) => response.end('<!doctype html><html><body>No feed.</body></html>'));
  const url = address.startsWith('/') ? site.url + address : address;
  const answer = await server.admin.post('/api/v1/feeds', { url });
  expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(words)]);
});
