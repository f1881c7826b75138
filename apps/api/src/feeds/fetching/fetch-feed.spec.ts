import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  conditional,
  type FeedServer,
  feedItem,
  redirect,
  rssFeed,
  startFeedServer,
} from '../../../../../test/fixtures/feed-server.js';
import { isOwnFault } from './explain-fault.js';
import { fetchFeed, type Validators } from './fetch-feed.js';
import { HostBusyError, HostTurns } from './host-turns.js';
import { Reachable } from './reachable.js';
import { readFetched } from './read-fetched.js';
import { retryAfter } from './retry-after.js';

let site: FeedServer;
beforeAll(async () => {
  site = await startFeedServer();
});
afterAll(() => site.close());

const LIMIT = 100_000;
const none: Validators = { etag: null, lastModified: null };

function get(path: string, known = none, deadline = 5000, turns = new HostTurns(5000)) {
  const reachable = new Reachable({ addresses: ['127.0.0.1'], ports: [site.port] }, async () => []);
  const stopping = new AbortController().signal;
  return fetchFeed(site.url + path, known, { reachable, turns, deadline, limit: LIMIT, stopping });
}

const FEED = rssFeed([feedItem('ferry', 'it rained')]);

describe('a feed', () => {
  test('is asked for again by what is known of it', async () => {
    site.answers.set('/feed', conditional(FEED, '"one"'));
    const first = await get('/feed');
    expect(first).toMatchObject({ status: 200, etag: '"one"', movedTo: null });
    expect(first.bytes?.toString()).toBe(FEED);
    const known = { etag: '"one"', lastModified: 'Fri, 19 Jan 2024 10:00:00 GMT' };
    expect(await get('/feed', known)).toMatchObject({ status: 304, bytes: null, ...known });
    expect(site.asked.at(-1)?.headers['if-modified-since']).toBe(known.lastModified);
  });

  test('may be packed', async () => {
    site.answers.set('/packed', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FEED)),
    );
    expect((await get('/packed')).bytes?.toString()).toBe(FEED);
  });

  test.each<[string, string[], string | null]>([
    ['permanent redirects', ['301 /b', '308 /c'], '/c'],
    ['a temporary one', ['302 /b', '301 /c'], null],
    ['a permanent and a temporary one', ['301 /b', '307 /c'], '/b'],
  ])('after %s', async (_, steps, moved) => {
    for (const [place, step] of steps.entries()) {
      const [status, to = ''] = step.split(' ');
      site.answers.set(['/a', '/b'][place]!, redirect(to, Number(status)));
    }
    site.answers.set('/c', conditional(FEED, '"c"'));
    const { url, movedTo } = await get('/a');
    expect([url.pathname, movedTo?.pathname ?? null]).toEqual(['/c', moved]);
  });
});

describe('is not fetched', () => {
  test.each<[string, Parameters<FeedServer['answers']['set']>[1], object]>([
    ['what goes round', redirect('/fault'), { code: 'redirects' }],
    ['what is gone', (_, response) => response.writeHead(410).end(), { code: 'gone', status: 410 }],
    [
      'what asks for time',
      (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end(),
      { status: 429, retryAfter: 7_200_000 },
    ],
    ['what fails', (_, response) => response.writeHead(503).end(), { code: 'status', status: 503, retryAfter: null }],
    ['what is too large', (_, response) => response.end('a'.repeat(LIMIT + 1)), { code: 'too-large' }],
    [
      'a bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
      { code: 'too-large' },
    ],
    [
      'a damaged pack',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no pack'),
      { code: 'damaged' },
    ],
    [
      'a pack that ends early',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FEED).subarray(0, 60)),
      { code: 'damaged' },
    ],
    [
      'an odd pack',
      (_, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end(FEED),
      { code: 'damaged' },
    ],
    [
      'what is cut',
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write(FEED, () => response.destroy());
      },
      { code: 'unreachable' },
    ],
    ['what is not HTTP', (request) => request.socket.end('hello\r\n\r\n'), { code: 'damaged' }],
  ])('%s', async (_, answer, fault) => {
    site.answers.set('/fault', answer);
    await expect(get('/fault')).rejects.toMatchObject(fault);
  });

  test.each<[string, Parameters<FeedServer['answers']['set']>[1]]>([
    ['before its head', () => undefined],
    ['in its body', (_, response) => void response.writeHead(200).write('<rss>')],
  ])('what hangs %s', async (_, answer) => {
    site.answers.set('/hang', answer);
    await expect(get('/hang', none, 200)).rejects.toMatchObject({ code: 'slow' });
  });

  test('where nobody listens', async () => {
    const gone = await startFeedServer();
    gone.close();
    const reachable = new Reachable({ addresses: ['127.0.0.1'], ports: [gone.port] }, async () => []);
    const stopping = new AbortController().signal;
    const network = { reachable, turns: new HostTurns(5000), deadline: 5000, limit: LIMIT, stopping };
    await expect(fetchFeed(gone.url, none, network)).rejects.toMatchObject({ code: 'unreachable' });
  });
});

test('what is waited for others at a slow host is not the fault of who waits', async () => {
  site.answers.set('/late', (_, response) => void setTimeout(() => response.end(FEED), 200));
  const turns = new HostTurns(5000);
  const answers = await Promise.all([1, 2, 3].map(() => get('/late', none, 400, turns)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('who waits too long for a turn finds no fault with the feed, and leaves the turns in order', async () => {
  site.answers.set('/hang', () => undefined);
  const turns = new HostTurns(50);
  const first = get('/hang', none, 300, turns);
  await expect(get('/hang', none, 300, turns)).rejects.toThrow(HostBusyError);
  const asked = site.asked.length;
  await expect(get('/hang', none, 300, turns)).rejects.toThrow(HostBusyError);
  expect(site.asked).toHaveLength(asked);
  await expect(first).rejects.toMatchObject({ code: 'slow' });
  site.answers.set('/feed', conditional(FEED, '"one"'));
  expect(await get('/feed', none, 300, turns)).toMatchObject({ status: 200 });
});

test('turns at several hosts are waited for with one patience', async () => {
  for (const [path, answer] of Object.entries({ '/old': redirect('/moved', 302), '/moved': redirect('/feed', 302) }))
    site.answers.set(path, answer);
  site.answers.set('/feed', conditional(FEED, '"one"'));
  const turns = new HostTurns(5000);
  const take = jest.spyOn(turns, 'take');
  await get('/old', none, 5000, turns);
  expect(take).toHaveBeenCalledTimes(3);
  expect(new Set(take.mock.calls.map(([, patience]) => patience)).size).toBe(1);

  const [patience, { signal }] = [turns.patience(), new AbortController()];
  const nothing = async () => undefined;
  const before = turns.take('a.example', turns.patience(), signal, () => wait(20));
  await turns.take('a.example', patience, signal, nothing);
  await before;
  expect(patience.left).toBeLessThan(5000);
  void turns.take('b.example', turns.patience(), signal, () => wait(20));
  await expect(turns.take('b.example', { left: 0 }, signal, nothing)).rejects.toThrow(HostBusyError);
});

test('a machine that can open nothing more is at fault itself', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  expect([coded('EMFILE'), new TypeError('x'), coded('ECONNREFUSED')].map(isOwnFault)).toEqual([true, true, false]);
});

test('a host is asked for one thing at a time', async () => {
  let [now, most] = [0, 0];
  site.answers.set('/slow', (_, response) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.end(FEED);
    }, 20);
  });
  const turns = new HostTurns(5000);
  await Promise.all([1, 2, 3].map(() => get('/slow', none, 5000, turns)));
  expect(most).toBe(1);
});

describe('what was fetched', () => {
  const read = (text: string) =>
    readFetched({ bytes: Buffer.from(text), url: new URL('https://lake.example/feed'), charset: null });

  test.each<[string, string, number]>([
    ['RSS', FEED, 1],
    ['a feed without items', rssFeed([]), 0],
    ['a feed that is cut off', FEED.slice(0, -8), 2],
    [
      'a JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ id: '1', url: 'https://lake.example/1', title: 'A', content_text: 'It rained.' }],
      }),
      1,
    ],
  ])('%s is read', async (_, text, records) => {
    expect((await read(text)).records).toHaveLength(records);
  });

  test('says its title in a line that can be stored', async () => {
    const titled = (title: string) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [] });
    expect((await read(titled('The\u0000 Lake\n\ud800 News'))).title).toBe('The Lake News');
    expect((await read(titled('\u{1f600}'.repeat(300)))).title).toBe('\u{1f600}'.repeat(200));
  });

  test.each<[string, string, string]>([
    ['a page', '<!DOCTYPE html><html><head></head></html>', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
    ['words', 'Out of order', 'not-a-feed'],
    ['other JSON', '{"error": "no such feed"}', 'not-a-feed'],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-feed'],
    ['a feed that is cut off at once', '<?xml version="1.0"?><rss><channel><title>The La', 'damaged'],
  ])('%s is not', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});

test.each([
  ['120', 120_000],
  ['Fri, 19 Jan 2024 10:01:00 GMT', 60_000],
  ['Fri, 19 Jan 2024 09:00:00 GMT', 0],
  ['999999999', 7 * 24 * 3_600_000],
  ['soon', null],
  ['-5', null],
  [undefined, null],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfter(header, Date.parse('2024-01-19T10:00:00Z'))).toBe(expected);
});
