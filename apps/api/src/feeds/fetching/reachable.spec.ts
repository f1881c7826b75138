import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FeedServer, redirect, rssFeed, startFeedServer } from '../../../../../test/fixtures/feed-server.js';
import type { FeedSettings } from '../../platform/configuration.js';
import { fetchFeed, type Network } from './fetch-feed.js';
import { HostTurns } from './host-turns.js';
import { Reachable, type Resolve } from './reachable.js';

let site: FeedServer;
/** Shows that a connection was made where none may be. */
let inner: FeedServer;
beforeAll(async () => {
  site = await startFeedServer();
  inner = await startFeedServer('127.0.0.2', site.port);
  site.answers.set('/feed', (_, response) => response.end(rssFeed([])));
});
afterAll(() => {
  site.close();
  inner.close();
});

/** A name server that answers with these addresses, one list a question, the last one for ever. */
function answering(...lists: string[][]): Resolve & { asked: string[] } {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    const addresses = lists[Math.min(asked.length, lists.length) - 1] ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return Object.assign(resolve, { asked });
}

function network(resolve: Resolve, settings: Partial<FeedSettings> = {}): Network {
  const reachable = new Reachable({ addresses: ['127.0.0.1'], ports: [site.port], ...settings }, resolve);
  return {
    reachable,
    turns: new HostTurns(1000),
    deadline: 5000,
    limit: 1_000_000,
    stopping: new AbortController().signal,
  };
}

const none = { etag: null, lastModified: null };
const get = (url: string, resolve: Resolve = answering([]), settings: Partial<FeedSettings> = {}) =>
  fetchFeed(url, none, network(resolve, settings));

describe('an address that is not of the public internet is refused', () => {
  test.each([
    ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001'],
    ...['127.0.0.1.', '127.255.255.254', '0', '0.0.0.0', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]', '[::ffff:8.8.8.8]'],
    ...['１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1', '0x7F.1', '127.0x1'],
    ...['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '2852039166', '0xa9fea9fe'],
    ...['100.64.0.1', '100.127.255.255', '192.0.0.8', '198.18.0.1', '203.0.113.7', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '192.88.99.1', '[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]'],
    ...['[64:ff9b::7f00:1]', '[64:ff9b::8.8.8.8]', '[64:ff9b:1::a00:1]', '[2002:7f00:1::]', '[2002:a00:1::1]'],
    ...['[2001::1]', '[2001:db8::1]', '[3fff::1]', '[100::1]', '[5f00::1]', '[fd00:ec2::254]'],
  ])('%s', async (host) => {
    const settings = { addresses: [] };
    await expect(get(`http://${host}/`, answering([]), settings)).rejects.toMatchObject({ code: 'refused' });
  });

  test.each([
    ['localhost.', ['127.0.0.1', '::1']],
    ['metadata.google.internal', ['169.254.169.254']],
    ['intranet.example', ['10.0.0.1']],
    ['mapped.example', ['::ffff:127.0.0.1']],
    ['nat64.example', ['64:ff9b::7f00:1']],
    ['zone.example', ['fe80::1%eth0']],
    ['odd.example', ['not an address']],
  ])('%s, whose name says so', async (host, addresses) => {
    const settings = { addresses: [] };
    const asked = get(`http://${host}/`, answering(addresses), settings);
    await expect(asked).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('an address is not asked', () => {
  test.each([
    ['ftp://paper.example/feed', 'address'],
    ['file:///etc/passwd', 'address'],
    ['javascript:alert(1)', 'address'],
    ['gopher://paper.example', 'address'],
    ['http://mara:secret@paper.example/', 'address'],
    ['http://', 'address'],
    ['paper.example/feed', 'address'],
    [`http://paper.example/${'a'.repeat(3000)}`, 'address'],
    ['http://paper.example:22/', 'refused'],
    ['http://paper.example:8080/', 'refused'],
    ['http://nowhere.example/', 'unknown-host'],
  ])('%s', async (url, code) => {
    await expect(get(url)).rejects.toMatchObject({ code });
  });
});

describe('allowed addresses', () => {
  test.each<[string, string[]]>([
    ['an address', ['127.0.0.1']],
    ['a network', ['127.0.0.0/30']],
  ])('%s is asked', async (_, addresses) => {
    const { status } = await get(`http://paper.example:${site.port}/feed`, answering(['127.0.0.1']), { addresses });
    expect(status).toBe(200);
  });

  test('of several addresses of a name only those are asked that may be', async () => {
    const { status } = await get(`http://paper.example:${site.port}/feed`, answering(['127.0.0.2', '127.0.0.1']));
    expect([status, inner.asked]).toEqual([200, []]);
  });
});

describe('who moves is judged again', () => {
  test('at each redirect', async () => {
    site.answers.set('/chain', redirect('/chain2', 301));
    site.answers.set('/chain2', redirect(`http://second.example:${site.port}/chain3`, 307));
    site.answers.set('/chain3', redirect(`http://127.0.0.2:${site.port}/`));
    await expect(get(`${site.url}/chain`, answering(['127.0.0.1']))).rejects.toMatchObject({ code: 'refused' });
    site.answers.set('/chain3', redirect('file:///etc/passwd'));
    await expect(get(`${site.url}/chain`, answering(['127.0.0.1']))).rejects.toMatchObject({ code: 'address' });
    expect(inner.asked).toEqual([]);
  });

  test('at each connection, by the answer that the connection uses', async () => {
    site.answers.set('/rebound', redirect(`http://rebound.example:${site.port}/`));
    const names = answering(['127.0.0.1'], ['127.0.0.2']);
    await expect(get(`http://rebound.example:${site.port}/rebound`, names)).rejects.toMatchObject({ code: 'refused' });
    expect([names.asked, inner.asked]).toEqual([['rebound.example', 'rebound.example'], []]);
  });

  test('and the name is asked once for a connection, so that a second answer is never used', async () => {
    const names = answering(['127.0.0.1'], ['127.0.0.2']);
    await get(`http://paper.example:${site.port}/feed`, names);
    expect(names.asked).toEqual(['paper.example']);
  });
});
