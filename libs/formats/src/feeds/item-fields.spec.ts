import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord } from '@vigie/article';
import { readRecords } from '../read-records.js';
import { readFeed } from './read-feed.js';

async function fieldsOf(item: string, channel = ''): Promise<FieldsRecord['fields']> {
  const about = `<title>Le Large</title><link>https://a.example/</link>${channel}`;
  const feed = Buffer.from(`<rss version="2.0"><channel>${about}<item>${item}</item></channel></rss>`);
  for await (const record of (await readRecords(Readable.from([feed]), { filename: 'a.xml' })).records) {
    if (record.kind === 'fields') return { ...record.fields };
  }
  throw new Error('not read');
}

describe('the fields of an item', () => {
  test('in full', async () => {
    const item = `<title><![CDATA[Le <i>lac</i> d&#233;borde]]></title><link> https://a.example/1 </link><guid isPermaLink="false">7</guid>
      <description>&lt;p&gt;Il a &lt;b&gt;plu&lt;/b&gt;.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Il a plu.</p>]]></content:encoded>
      <pubDate>Wed, 31 Jan 2018 20:15:15 EST</pubDate><dc:creator>A. Nom</dc:creator><dc:creator>B. Nom</dc:creator>
      <category>lac</category><category domain="x"><![CDATA[pluie]]></category><enclosure url="https://a.example/1.jpg" type="image/jpeg" length="1"/>`;
    expect(await fieldsOf(item, '<language>fr-FR</language>')).toEqual({
      title: 'Le lac déborde',
      url: 'https://a.example/1',
      html: '<p>Il a plu.</p>',
      lead: 'Il a plu.',
      publishedAt: 'Wed, 31 Jan 2018 20:15:15 -0500',
      author: ['A. Nom', 'B. Nom'],
      tags: ['lac', 'pluie'],
      source: 'Le Large',
      language: 'fr-FR',
      image: 'https://a.example/1.jpg',
      guid: '7',
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['<guid>https://a.example/2</guid>', { url: 'https://a.example/2' }],
    ['<guid isPermaLink="false">https://a.example/2</guid>', { url: undefined }],
    ['<link>/3.html</link>', { url: 'https://a.example/3.html' }],
    ['<link>javascript:alert(1)</link>', { url: undefined }],
    [
      '<link>https://f.example/x</link><feedburner:origLink>https://a.example/4</feedburner:origLink>',
      { url: 'https://a.example/4' },
    ],
    [
      '<atom:link rel="self" href="https://a.example/feed"/><link>https://a.example/5</link>',
      { url: 'https://a.example/5' },
    ],
    [
      '<link rel="self" href="https://a.example/x"/><link rel="alternate" href="https://a.example/6"/>',
      { url: 'https://a.example/6' },
    ],
    ['<title>AT&T & <b> &eacute;&nbsp;</title>', { title: 'AT&T & é' }],
    ['<title>5 < 6 et 7 > 6</title>', { title: '5 < 6 et 7 > 6' }],
    ['<title>Q&amp;A</title>', { title: 'Q&A' }],
    ['<media:title>x</media:title><title>A</title>', { title: 'A' }],
    ['<description>Une <p>phrase<br>deux</description>', { lead: 'Une phrase deux' }],
    ['<dc:date>2024-01-19T10:00:00Z</dc:date>', { publishedAt: '2024-01-19T10:00:00Z', modifiedAt: undefined }],
    ['<updated>2024-01-20</updated>', { publishedAt: '2024-01-20', modifiedAt: undefined }],
    [
      '<published>2024-01-19</published><updated>2024-01-20</updated>',
      { publishedAt: '2024-01-19', modifiedAt: '2024-01-20' },
    ],
    ['<author>desk@a.example (A. Nom)</author>', { author: ['A. Nom'] }],
    ['<author>desk@a.example</author>', { author: undefined }],
    ['<author><name>A. Nom</name><email>x@a.example</email></author>', { author: ['A. Nom'] }],
    ['<category term="x" label="lac"/><category term="pluie"/>', { tags: ['lac', 'pluie'] }],
    [
      '<media:group><media:content url="https://a.example/v.mp4" type="video/mp4"/><media:thumbnail url="https://a.example/t.jpg"/></media:group>',
      { image: 'https://a.example/t.jpg' },
    ],
    ['<source url="https://b.example/">B</source>', { source: 'B' }],
    ['<dc:language>en</dc:language>', { language: 'en' }],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p></div></content>',
      { html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p></div>' },
    ],
    ['<content type="text">A\n\nB</content>', { text: 'A\n\nB', html: undefined }],
    ['<content type="html">A</content>', { html: 'A' }],
    [
      `<description><![CDATA[<p>${'Une phrase. '.repeat(100)}</p>]]></description>`,
      { lead: undefined, html: expect.stringMatching(/^<p>Une/) },
    ],
    ['<x:title xmlns:x="http://purl.org/dc/elements/1.1/">A</x:title>', { title: 'A' }],
  ])('%s', async (item, expected) => {
    const fields = await fieldsOf(item);
    for (const [key, value] of Object.entries(expected)) expect([key, fields[key]]).toEqual([key, value]);
  });
});

test.each<[string, string, string]>([
  ['its own', '<entry xml:base="https://b.example/c/">', 'https://b.example/c/1.html'],
  ['one within that of the feed', '<entry xml:base="2025/">', 'https://a.example/news/2025/1.html'],
  ['that of the feed', '<entry>', 'https://a.example/news/1.html'],
])('the address of an entry is relative to %s', async (_, entry, url) => {
  const head =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/news/"><title>Le Large</title><link href="/"/>';
  const feed = Buffer.from(`${head}${entry}<title>Le lac</title><link href="1.html"/></entry></feed>`);
  for await (const record of (await readRecords(Readable.from([feed]), { filename: 'a.atom' })).records)
    expect(record).toMatchObject({ kind: 'fields', fields: { url } });
});

test.each<[string, string, string]>([
  ['of the feed’s own address', ' xml:base="/blog/"', '<link rel="self" href="https://b.example/feed.atom"/>'],
  ['of its site', ' xml:base="/blog/"', '<link href="https://b.example/"/>'],
  [
    'of its address, beside that of its site',
    ' xml:base="/blog/"',
    '<link rel="self" href="https://b.example/feed.atom"/><link href="/"/>',
  ],
  [
    'of its address, and no more than once',
    ' xml:base="blog/"',
    '<link rel="self" href="https://b.example/feed.atom"/><link href="x"/>',
  ],
  [
    'that is its own address',
    ' xml:base="https://b.example/blog/"',
    '<link rel="self" href="https://b.example/blog/"/><link href="/"/>',
  ],
  ['of where it was fetched, where it says nothing of itself', ' xml:base="/blog/"', ''],
])('an address without a host is read with the base %s', async (_, attribute, links) => {
  const head = `<feed xmlns="http://www.w3.org/2005/Atom"${attribute}><title>Le Large</title>${links}`;
  const feed = Buffer.from(`${head}<entry><title>Le lac</title><link href="a"/></entry></feed>`);
  const expected = { kind: 'fields', fields: { url: 'https://b.example/blog/a' } };
  const { url, records } = await readFeed(feed, { url: 'https://b.example/all.atom' });
  if (links.includes('"x"')) expect(url).toBe('https://b.example/blog/x');
  expect(records).toMatchObject([expected]);
  if (links === '') return;
  for await (const record of (await readRecords(Readable.from([feed]), { filename: 'a.atom' })).records)
    expect(record).toMatchObject(expected);
});

test.each([
  ['<wp:post_type>attachment</wp:post_type>', 'The item is a part of the site, no article: its type is "attachment".'],
  [
    '<wp:post_type>nav_menu_item</wp:post_type>',
    'The item is a part of the site, no article: its type is "nav_menu_item".',
  ],
  [
    '<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>',
    'The item was not published: its status is "draft".',
  ],
  ['<wp:post_type>reportage</wp:post_type><wp:status>publish</wp:status>', null],
])('an item of a whole site’s export: %s', async (written, message) => {
  const head = '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Le Large</title>';
  const feed = Buffer.from(`${head}<item><title>Le lac</title>${written}</item></channel></rss>`);
  for await (const record of (await readRecords(Readable.from([feed]), { filename: 'a.xml' })).records)
    expect(record).toMatchObject(
      message === null ? { kind: 'fields' } : { kind: 'unreadable', code: 'no-article', message },
    );
});
