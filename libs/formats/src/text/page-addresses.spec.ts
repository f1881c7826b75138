import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function linesOf(lines: string[], encoding = 'utf-8'): Promise<string[]> {
  const bytes = iconv.encode(`${lines.join('\n')}\n`, encoding);
  const found: string[] = [];
  let end = 0;
  const pieces = [bytes.subarray(0, 31), bytes.subarray(31, 34), bytes.subarray(34)];
  for await (const record of (await readRecords(Readable.from(pieces), { filename: 'pages.txt', format: 'text' }))
    .records) {
    expect(record.byteStart).toBe(end);
    expect(Buffer.from(record.bytes)).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
    end = record.byteEnd;
    found.push(record.position);
  }
  expect(end).toBe(bytes.length);
  return found;
}

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';
const URL = 'https://lake.example/news/rises-again';
const PAGE = [URL, 'Lake rises again', TEXT, TEXT];
const NEXT = ['https://lake.example/news/road-closed', 'Road is closed again', TEXT, TEXT];

test.each<[string, string[]]>([
  ['its site', ['The Lake', 'https://lake.example/', 'index', 'Lake rises again', TEXT]],
  ['its site without a slash', ['The Lake', 'Lake rises again', 'https://lake.example', '@lake', TEXT]],
  ['its site’s publisher', ['The Lake', 'Organization', 'https://lake.example/#publisher', 'Lakes', TEXT]],
  ['itself, in the midst', ['The Lake', 'Lake rises again', `${URL}#comments`, 'Lake rises again', TEXT]],
  ['its author', ['2025-03-04T10:00:00Z', 'Mara Oduya', 'https://lake.example/people/mara', 'metered', TEXT]],
  ['its author behind an id', ['The Lake', '382164235214617', 'https://lake.example/people/mara', 'Mara Oduya', TEXT]],
  ['its style', ['The Lake', TEXT, 'https://lake.example/tools.css', 'd4410485bd6277c2bf2ce0f277819dc6', TEXT]],
  ['its section', ['BreadcrumbList', 'ListItem', 'https://lake.example/news', 'News', 'ListItem', TEXT]],
  ['its contact', ['width=device-width, initial-scale=1.0', 'yes', 'https://lake.example/contact', 'Sign in', TEXT]],
  ['two pages', ['The Lake', TEXT, 'https://lake.example/a', 'https://lake.example/b', TEXT]],
  ['another right below', ['The Lake', 'https://lake.example/b', 'Lake rises again', TEXT]],
  ['another at its end', ['The Lake', TEXT, TEXT, 'https://lake.example/b']],
])('a page’s metadata that names %s does not part it', async (_, lines) => {
  for (const encoding of ['utf-8', 'utf-16le']) {
    expect(await linesOf([URL, ...lines], encoding)).toEqual(['line 1']);
    expect(await linesOf([URL, ...lines, ' date 2025-03 News', TEXT], encoding)).toHaveLength(2);
  }
});

test.each<[string, string[]]>([
  ['text', PAGE],
  ['a footer', [...PAGE, 'Contact', '© 2025 The Lake']],
  ['blank lines', [...PAGE, '', '']],
  ['metadata at its foot, headlines below both addresses', [...PAGE, 'article', 'https://img.example/1', '@lake']],
  ['a text in one line', [URL, TEXT + TEXT]],
  ['metadata, the same value below both addresses', [URL, 'IE=edge', TEXT, 'metered']],
])('the next page begins behind %s', async (_, page) => {
  const next = page[2] === undefined || page[1] === 'IE=edge' ? [NEXT[0] ?? '', ...page.slice(1)] : NEXT;
  expect(await linesOf([...page, ...next])).toEqual(['line 1', `line ${page.length + 1}`]);
});

test.each<[string, string, string]>([
  ['dates of the same form below both', URL, `${URL}-2`],
  ['addresses that differ behind a #', 'https://lake.example/#/a/1', 'https://lake.example/#/a/2'],
  ['addresses that differ behind a #!', 'https://lake.example/#!a/1', 'https://lake.example/#!a/2'],
])('the next page begins at: %s', async (_, first, second) => {
  const page = [first, '2025-03-04T10:00:00Z', 'Lake rises again', TEXT];
  expect(await linesOf([...page, second, '2025-03-05T11:30:00Z', 'Road is closed', TEXT])).toEqual([
    'line 1',
    'line 5',
  ]);
  const plain = [first, 'Lake rises again', TEXT, TEXT];
  expect(await linesOf([...plain, second, 'Road is closed again', TEXT])).toEqual(['line 1', 'line 5']);
});

const ISO = '2025-03-04T10:00:00Z';
const NEWS = 'https://lake.example/news/';
const SEA = 'https://sea.example/2025/road-to-the-coast-closed';

test.each<[string, string[], string[]]>([
  ['a handle', [URL, 'Lake rises again', TEXT, TEXT, '@lake'], [`${NEWS}2`, 'Road closed', TEXT, TEXT]],
  [
    'an image, under a day',
    [URL, '4 March 2025', 'Lake rises', TEXT, 'https://a.example/1.jpg'],
    [`${NEWS}2`, '5 March 2025', 'Road closed', TEXT],
  ],
  [
    'a link for sharing it',
    [URL, 'Lake rises again', TEXT, `${NEWS}share?u=1`, 'Share'],
    [`${NEWS}2`, 'Road closed', TEXT],
  ],
  [
    'authors under addresses',
    [URL, 'Mara Oduya', 'Lake rises again', TEXT, '@mara'],
    [`${NEWS}2`, 'Ali Ba', 'Road closed', TEXT],
  ],
  ['a time on the third line', [URL, 'Lake rises again', ISO, TEXT], [`${NEWS}2`, 'Road closed', ISO, TEXT]],
  ['the same, a headline with a full stop', [URL, 'Lake rises again', ISO, TEXT], [`${NEWS}2`, TEXT, ISO, TEXT]],
  ['a time at the end', [URL, 'Lake rises again', TEXT, ISO], [`${NEWS}2`, 'Road closed', TEXT, ISO]],
  ['pages in .xml', [`${URL}.xml`, 'Lake rises again', TEXT, TEXT], [`${NEWS}2.xml`, 'Road closed', TEXT]],
  [
    'another site whose address names its headline',
    [URL, 'Lake rises again', ISO, TEXT, TEXT],
    [SEA, 'Road to the coast closed', ISO, TEXT, TEXT],
  ],
  [
    'another site, the text in one line',
    [URL, 'Lake rises again', ISO, TEXT.repeat(9)],
    [SEA, 'Road to the coast closed', ISO, TEXT.repeat(9)],
  ],
])('the next page begins behind %s', async (_, page, next) => {
  const second = page.length + 1;
  for (const encoding of ['utf-8', 'utf-16le']) {
    expect(await linesOf([...page, ...next], encoding)).toEqual(['line 1', `line ${second}`]);
    expect(await linesOf([...page, '', ...next, '', '', ...page], encoding)).toEqual([
      'line 1',
      `line ${second + 1}`,
      `line ${second + next.length + 3}`,
    ]);
  }
});

test.each<[string, string[]]>([
  ['a list of links', [SEA, 'Road to the coast closed', 'https://sea.example/2', 'More']],
  ['a link in the text', ['https://sea.example/report', 'The whole report', TEXT]],
  ['a feed', [`${URL}.xml`, 'Feed', TEXT]],
  ['what a share is called', [`${NEWS}share`, 'Share', `${NEWS}mail`, 'Mail', `${NEWS}print`, 'Print']],
])('no page begins with %s', async (_, lines) => {
  expect(await linesOf([...PAGE, ...lines])).toEqual(['line 1']);
});

test.each<[string, string[]]>([
  ['its address, its headline, its day and what it says', ['https://sea.example/1', 'Road closed', ISO, TEXT]],
  ['words of its headline in its address', [SEA, 'Road to the coast closed', ISO, TEXT]],
  ['the same behind another', [SEA, 'Road to the coast closed', ISO, TEXT, `${SEA}-2`, 'Road closed', ISO, TEXT]],
  ['a closing line', ['https://sea.example/1', 'Road closed', ISO, TEXT, TEXT]],
  ['no day', [SEA, 'Road to the coast closed', TEXT, TEXT]],
])('a review of the press goes on with an item of another site: %s', async (_, lines) => {
  expect(await linesOf([URL, 'Lake rises again', ISO, TEXT, ...lines])).toEqual(['line 1']);
});
