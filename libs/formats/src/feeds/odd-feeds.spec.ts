import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { readAll } from '../../../../test/fixtures/read-all.js';

const read = async (text: string, filename = 'a.xml'): Promise<RawRecord[]> =>
  (await readAll(Buffer.from(text), filename)).records;

async function first(text: string): Promise<Record<string, unknown>> {
  const [record] = await read(text);
  if (record?.kind !== 'fields') throw new Error('not read');
  return { ...record.fields };
}

const rss = (item: string, about = '') =>
  `<rss version="2.0"><channel><title>Le Large</title><link>https://a.example/</link>${about}<item>${item}</item></channel></rss>`;
const atom = (entry: string, about = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Large</title>${about}<entry>${entry}</entry></feed>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an item is read', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'in capitals',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>Le Large</TITLE><ITEM><TITLE>Le lac</TITLE><LINK>https://a.example/1</LINK><PUBDATE>Thu, 05 Sep 2002 00:00:01 GMT</PUBDATE></ITEM></CHANNEL></RSS>',
      { title: 'Le lac', url: 'https://a.example/1', publishedAt: 'Thu, 05 Sep 2002 00:00:01 GMT', source: 'Le Large' },
    ],
    [
      'in some capitals',
      '<rss><channel><title>Le Large</title><Item><Title>Le lac</Title><pubdate>2024-01-19</pubdate></Item></channel></rss>',
      { title: 'Le lac', publishedAt: '2024-01-19' },
    ],
    [
      'of a channel of the first kind',
      '<CHANNEL HREF="https://a.example/"><TITLE>Le Large</TITLE><ITEM HREF="https://a.example/1" LASTMOD="1998-11-05T10:00"><TITLE>Le lac</TITLE><ABSTRACT>Il a plu.</ABSTRACT></ITEM></CHANNEL>',
      { title: 'Le lac', url: 'https://a.example/1', lead: 'Il a plu.', publishedAt: '1998-11-05T10:00' },
    ],
    [
      'behind a warning, with the name of its feed',
      `<br />\n<b>Warning</b>: x<br />\n${rss('<title>Le lac</title>')}`,
      { title: 'Le lac', source: 'Le Large' },
    ],
    ['behind words', `Notice: x\n<?xml version="1.0"?>${rss('<title>Le lac</title>')}`, { title: 'Le lac' }],
    [
      'in base 64',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Le Large</title><entry><title mode="base64">${base64('Le <b>lac</b>')}</title><content type="text/html" mode="base64">${base64('<p>Il a plu.</p>')}</content></entry></feed>`,
      { title: 'Le lac', html: '<p>Il a plu.</p>' },
    ],
    [
      'as any bytes',
      atom(`<title>A</title><content type="application/octet-stream">${base64('Il a plu.')}</content>`),
      { text: 'Il a plu.' },
    ],
    [
      'as a picture',
      atom(
        `<title>A</title><content type="image/png">${Buffer.from('89504e470d0a1a0a00', 'hex').toString('base64')}</content>`,
      ),
      { text: undefined, html: undefined },
    ],
    [
      'in several forms',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title><content type="multipart/alternative"><content type="text/plain">Il a plu.</content><content type="text/html" mode="escaped">&lt;p>Il a plu.&lt;/p></content></content></entry></feed>',
      { html: '<p>Il a plu.</p>' },
    ],
    [
      'with the author of its feed',
      atom('<title>A</title>', '<author><name>A. Nom</name></author>'),
      { author: ['A. Nom'] },
    ],
    [
      'with the author of its source',
      atom(
        '<title>A</title><source><title>B</title><author><name>B. Nom</name></author></source>',
        '<author><name>A. Nom</name></author>',
      ),
      { author: ['B. Nom'], source: 'B' },
    ],
    [
      'whose feed calls itself its author',
      atom('<title>A</title>', '<author><name>Large</name></author>'),
      { author: undefined },
    ],
    [
      'with an address of its link',
      atom('<title>A</title><link xml:base="https://b.example/x/" href="1"/>'),
      { url: 'https://b.example/x/1' },
    ],
    [
      'with a relation in full',
      atom(
        '<title>A</title><link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/3"/>',
      ),
      { url: 'https://a.example/3' },
    ],
    [
      'of a film',
      atom(
        '<title>A</title><media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>A</media:title><media:description>Il a plu.</media:description></media:group>',
      ),
      { lead: 'Il a plu.' },
    ],
  ])('%s', async (_, feed, expected) => {
    const fields = await first(feed);
    for (const [key, value] of Object.entries(expected)) expect([key, fields[key]]).toEqual([key, value]);
  });
});

describe('of an item', () => {
  test.each<[string, Record<string, unknown>]>([
    ['<title>&lt;section&gt;Le lac&lt;/section&gt;</title>', { title: 'Le lac' }],
    ['<title>Le lac</title><Item>a</Item><description>D</description>', { title: 'Le lac', lead: 'D' }],
    ['<title>The &lt;blink&gt; tag</title>', { title: 'The &lt;blink> tag' }],
    ['<title><![CDATA[<Unknown> <b>lac</b>]]></title>', { title: '<Unknown> lac' }],
    [
      '<title>Le lac<link>https://a.example/1</link><description>Il a plu.</description>',
      { title: 'Le lac', url: 'https://a.example/1', lead: 'Il a plu.' },
    ],
    ['<author>x@a.example A. Nom</author>', { author: ['A. Nom'] }],
    ['<author>A. Nom (x@a.example)</author>', { author: ['A. Nom'] }],
    ['<pubDate>soon</pubDate><dc:date>2024-01-19</dc:date>', { publishedAt: '2024-01-19' }],
    ['<prism:publicationDate>2024-01-19</prism:publicationDate>', { publishedAt: '2024-01-19' }],
    ['<pubDate>soon</pubDate>', { publishedAt: 'soon' }],
    ['<link>www.a.example/4</link>', { url: 'http://www.a.example/4' }],
    ['<link>https://a.example/le lac</link>', { url: 'https://a.example/le%20lac' }],
    ['<link>https://a.example/\n  lac</link>', { url: 'https://a.example/lac' }],
    ['<yandex:full-text>Il a plu.\n\nBeaucoup.</yandex:full-text>', { text: 'Il a plu.\n\nBeaucoup.' }],
    ['<turbo:content><![CDATA[<p>Il a plu.</p>]]></turbo:content>', { html: '<p>Il a plu.</p>' }],
    ['<News:Source>La Rive</News:Source>', { source: 'La Rive' }],
    ['<itunes:subtitle>Il a plu.</itunes:subtitle>', { lead: 'Il a plu.' }],
  ])('%s', async (item, expected) => expect(await first(rss(item))).toMatchObject(expected));
});

test('a JSON Feed without items has no article', async () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Le Large', items: [] };
  expect(await read(JSON.stringify(feed), 'a.json')).toMatchObject([{ code: 'empty-file' }]);
});

test.each(['a.xml', 'a.rss'])('an empty file called %s is empty', async (name) => {
  expect(await read('', name)).toMatchObject([{ code: 'empty-file' }]);
});

test('a text that tells of feeds is a text', async () => {
  const text =
    'How feeds are written\n\nA feed begins with <rss version="2.0"> and <channel>, then come <item> and <title>.';
  expect((await read(text, 'a.txt')).map(({ kind }) => kind)).toEqual(['scrape']);
});
