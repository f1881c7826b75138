import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function linesOf(text: string, encoding = 'utf-8'): Promise<string[]> {
  const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'utf-8' });
  const found: string[] = [];
  let end = 0;
  const pieces = [bytes.subarray(0, 30), bytes.subarray(30, 33), bytes.subarray(33)];
  for await (const record of (await readRecords(Readable.from(pieces), { filename: 'press.txt' })).records) {
    expect([record.kind, record.byteStart]).toEqual(['scrape', end]);
    expect(Buffer.from(record.bytes)).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
    end = record.byteEnd;
    found.push(record.position);
  }
  expect(end).toBe(bytes.length);
  return found;
}

const BODY = 'The lake rose by a metre in three days, the harbour office said on Monday.';
const CORPS = 'Le lac est monté d’un mètre en trois jours, a indiqué lundi la capitainerie.';
const EN = ['Lake rises again', '4 March 2025', '', BODY, 'The road to the north is closed.'];
const FR = ['Le lac déborde à Léré', 'https://a.example/2', '', CORPS, 'La route du nord est fermée.'];
const LABELLED = ['Title: Lake rises', 'Source: The Lake', 'Date: 4 March 2025', 'Author: Mara Oduya', '-----', BODY];
const file = (...parts: string[][]) => parts.map((part) => part.join('\n')).join('\n');

describe('a rule between two articles', () => {
  test.each(['-----', '=====', '* * *', '_____', '──────────', '  ~~~~~  ', '- - -'])('%s', async (rule) => {
    const positions = ['line 1', 'line 7', 'line 13'];
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(await linesOf(file(EN, [rule], FR, [rule], EN), encoding)).toEqual(positions);
  });

  test.each<[string, string[], string[], number]>([
    [
      'the second begins',
      ['Title: Lake rises', 'Source: The Lake', BODY],
      ['Titre : Le lac', 'Date : 4 mars 2025', CORPS],
      5,
    ],
    ['blank lines stand around', [...EN, '', ''], ['', '', ...FR], 11],
    [
      'the date stands below a standfirst',
      EN,
      ['Le lac déborde à Léré', CORPS, 'Publié le 4 mars 2025 à 10h', CORPS],
      7,
    ],
    ['a report opens with place and date', EN, ['Le lac déborde à Léré', `LÉRÉ, 4 mars 2025 (AFL) – ${CORPS}`], 7],
    [
      'both have their date at the foot',
      ['Lake rises again', BODY, 'The Lake, 4 March 2025'],
      ['Le lac déborde', CORPS, 'Le Lac, 4 mars 2025'],
      5,
    ],
    ['a newspaper and a date stand above the headline', EN, ['Le Phare du Golfe', '4 mars 2025', ...FR], 7],
    ['a rule closes four labelled lines', LABELLED, LABELLED, 8],
    [
      'a letter lies across the end of what is looked at',
      EN,
      ['Le lac déborde', `4 août 2025 – ${'é'.repeat(600)}`],
      7,
    ],
    ['a letter lies there otherwise', EN, ['Le lac déborde', `le 4 août 2025 – x${'é'.repeat(600)}`], 7],
    ['lines are broken', EN, ['Lake falls again', '2025-03-04', BODY.slice(0, 65), BODY.slice(65)], 7],
    ['another rule closes the headline', EN, ['Lake falls again', '=====', 'March 4th, 2025', BODY], 7],
  ])('where %s', async (_, first, second, line) => {
    expect(await linesOf(file(first, ['-----'], second))).toEqual(['line 1', `line ${line}`]);
  });

  test.each<[string, string[]]>([
    [
      'a paragraph about the author',
      ['About the author', 'Mara Oduya has reported from the lake since 2010.', 'https://a.example/mara'],
    ],
    ['a section', ['What the harbour office says', BODY, 'On 4 March 2025 the road was closed.']],
    ['the site’s foot', ['Published on 4 March 2025', 'All rights reserved', 'https://a.example/']],
    ['links to others', ['Dam opens in the south', '3 March 2025', 'Fishermen return home', '2 March 2025']],
    ['a correction', ['Correction to an earlier version', '5 March 2025', BODY]],
    ['somebody’s comment', ['Mara Oduya', '5 March 2025', BODY]],
    ['a comment of somebody with many names', ['Jean de la Rue', '5 March 2025', BODY]],
    ['one in Arabic', ['محمد بن عبد الله', '5 March 2025', BODY]],
    ['an address below a paragraph', ['How this was counted', BODY, 'https://a.example/data']],
    ['another rule', ['-----', '']],
  ])('not before %s', async (_, lines) => {
    expect(await linesOf(file(EN, ['-----'], lines))).toEqual(['line 1']);
  });

  test('not between sections that each name a source', async () => {
    const section = (name: string): string[] => [`How much rain fell ${name}`, BODY, 'Source: Met office'];
    expect(await linesOf(file(section('in the north'), ['-----'], section('in the south')))).toEqual(['line 1']);
  });

  test('not where the first part is no article', async () => {
    expect(await linesOf(file(['Press review of the lakes'], ['-----'], EN))).toEqual(['line 1']);
    expect(await linesOf(file(['Sent by e-mail'], ['-----'], EN, ['-----'], FR))).toEqual(['line 1', 'line 9']);
    expect(await linesOf(file(['Press review of the lakes'], ['-----'], EN, ['-----'], FR))).toEqual([
      'line 1',
      'line 9',
    ]);
  });
});
