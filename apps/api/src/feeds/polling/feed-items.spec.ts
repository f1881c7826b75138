import { describe, expect, test } from '@jest/globals';
import { readFeed } from '@vigie/formats';
import { feedItem, rssFeed } from '../../../../../test/fixtures/feed-server.js';
import { feedItems, newItems } from './feed-items.js';
import { shortenFeed } from './shorten-feed.js';

const [FERRY, BARGE, RAFT] = ['ferry', 'barge', 'raft'].map((name) => feedItem(name, 'it rained'));
const items = async (text: string) => feedItems((await readFeed(Buffer.from(text))).records);

/** How many items of a feed are new to who knows another one. */
async function news(known: string, now: string): Promise<number> {
  const digests = new Map((await items(known)).map(({ key, hash }) => [key.toString('hex'), hash]));
  return newItems(await items(now), digests).length;
}

describe('what is new', () => {
  const feed = rssFeed([FERRY!, BARGE!]);
  const plain = (inside: string) => rssFeed([`<item>${inside}</item>`]);
  test.each<[string, string, string, number]>([
    ['the same', feed, feed, 0],
    ['another order, another time', feed, rssFeed([BARGE!, FERRY!], 'now'), 0],
    ['fewer', feed, rssFeed([FERRY!]), 0],
    ['one more', feed, rssFeed([RAFT!, FERRY!, BARGE!]), 1],
    ['another text', feed, rssFeed([feedItem('ferry', 'it snowed'), BARGE!]), 1],
    [
      'a counter of comments',
      plain('<title>A</title><slash:comments>1</slash:comments>'),
      plain('<title>A</title><slash:comments>2</slash:comments>'),
      0,
    ],
    ['one twice, as before', rssFeed([FERRY!, feedItem('ferry', 'b')]), rssFeed([FERRY!, feedItem('ferry', 'b')]), 0],
    ['one twice, otherwise', rssFeed([FERRY!, feedItem('ferry', 'b')]), rssFeed([FERRY!, feedItem('ferry', 'c')]), 1],
    [
      'identifiers alone',
      plain('<guid isPermaLink="false">7</guid><title>A</title>'),
      plain('<guid isPermaLink="false">8</guid><title>A</title>'),
      1,
    ],
    ['the prototype of objects', plain('<title>__proto__</title>'), plain('<title>__proto__</title>'), 0],
    ['a feed that is cut off', feed, feed.slice(0, -8), 0],
  ])('%s', async (_, known, now, expected) => {
    expect(await news(known, now)).toBe(expected);
  });
});

describe('a feed with some of its items', () => {
  const json = (...titles: string[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: titles.map((title) => ({ title, url: `https://lake.example/${title}` })),
      hub: 1,
    });
  const latin = Buffer.from(rssFeed([feedItem('é', 'à'), FERRY!]).replace('UTF-8', 'ISO-8859-1'), 'latin1');
  test.each<[string, Buffer, number[], number]>([
    ['RSS', Buffer.from(rssFeed([FERRY!, BARGE!, RAFT!])), [0, 2], 2],
    ['in Latin letters', latin, [0], 1],
    ['JSON Feed', Buffer.from(json('a', 'b', 'c')), [0, 2], 2],
    ['JSON Feed, one', Buffer.from(json('a', 'b')), [1], 1],
    ['all of it', Buffer.from(json('a', 'b')), [0, 1], 2],
    ['of two bytes a character', Buffer.from(`\ufeff${rssFeed([FERRY!, BARGE!])}`, 'utf16le'), [0], 2],
  ])('%s reads as they did', async (_, bytes, chosen, kept) => {
    const feed = await readFeed(bytes);
    const records = chosen.map((place) => feed.records[place]!);
    const shorter = await readFeed(shortenFeed({ bytes, ...feed }, records));
    expect(shorter.records).toHaveLength(kept);
    const said = (record: object) => ('fields' in record ? { ...(record.fields as object) } : record);
    expect(shorter.records.map(said)).toEqual(expect.arrayContaining(records.map(said)));
    expect(shorter.title).toBe(feed.title);
  });
});
