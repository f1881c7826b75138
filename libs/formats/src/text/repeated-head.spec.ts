import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';

async function linesOf(parts: string[][], encoding: string): Promise<string[]> {
  const bytes = iconv.encode(parts.map((part) => `${part.join('\n')}\n`).join(''), encoding);
  const found: string[] = [];
  for await (const { position } of (
    await readRecords(Readable.from([bytes.subarray(0, 41), bytes.subarray(41)]), {
      filename: 'press.txt',
      format: 'text',
    })
  ).records)
    found.push(position);
  return found;
}

test.each<[string, (number: number) => string[]]>([
  [
    'labels',
    (number) => [`Title: Lake rises ${number}`, 'Source: The Lake', `Date: ${number} March 2025`, TEXT, TEXT, ''],
  ],
  [
    'labels, the text with one too',
    (number) => [`Titre : Le lac ${number}`, `Date : ${number} mars 2025`, `Texte : ${TEXT}`, TEXT],
  ],
  [
    'labels, some left out',
    (number) => [
      `URL: https://a.example/${number}`,
      ...(number === 2 ? [] : ['Date: 4 March 2025']),
      'Title: Lake',
      TEXT,
    ],
  ],
  ['labels in Russian', (number) => [`Заголовок: Озеро ${number}`, 'Источник: Маяк', TEXT, TEXT]],
  ['a count', (number) => [`Document ${number} de 3`, '', 'Le Phare', `${number} mars 2025`, 'Le lac déborde', TEXT]],
  [
    'a count behind blanks',
    (number) => [`      ${number} of 3 DOCUMENTS`, '', 'The Lake', `March ${number}, 2025`, 'Lake rises', TEXT],
  ],
])('articles begin where %s come back', async (_, part) => {
  const parts = [1, 2, 3].map(part);
  let line = 1;
  const expected = parts.map(({ length }) => {
    line += length;
    return `line ${line - length}`;
  });
  for (const encoding of ['utf-8', 'utf-16le']) expect(await linesOf(parts, encoding)).toEqual(expected);
});

test('an article of a headline alone is one, too, by its count', async () => {
  const part = (number: number, ...lines: string[]): string[] => [`Document ${number} of 4`, 'The Lake', ...lines];
  const parts = [part(1, TEXT), part(2, 'Lake rises'), part(3, TEXT), part(4, TEXT)];
  expect(await linesOf(parts, 'utf-8')).toEqual(['line 1', 'line 4', 'line 7', 'line 10']);
});

test.each<[string, string[]]>([
  [
    'wide lines',
    ['The lake rose by a metre in three days, the harbour office said on', 'Monday, and the road to the coast'],
  ],
  ['narrow lines', Array<string>(12).fill('The lake rose by a metre in three')],
])('a text may be broken into %s', async (width, text) => {
  const counted = (number: number): string[] => [`Document ${number} of 2`, 'The Lake', ...text];
  expect(await linesOf([counted(1), counted(2)], 'utf-8')).toEqual(['line 1', `line ${text.length + 3}`]);
  const labelled = (number: number): string[] => [`Title: Lake ${number}`, 'Source: The Lake', ...text];
  expect(await linesOf([labelled(1), labelled(2)], 'utf-8')).toHaveLength(width === 'wide lines' ? 2 : 1);
});

test.each<[string, string[]]>([
  [
    'who speaks',
    ['Mara: What did you see?', 'Ali: Nothing at all.', TEXT, 'Mara: And then?', 'Ali: Then the lake rose.', TEXT],
  ],
  ['a label by itself', ['Title: Lake rises', 'Source: The Lake', TEXT, 'Title: of the report', TEXT]],
  ['another label', ['Title: Lake rises', 'Source: The Lake', TEXT, 'Source: The Lake', 'Title: Road', TEXT]],
  ['counts of other things', ['Lake rises', TEXT, '1 of 3', TEXT, '2 of 3', TEXT]],
  ['the same lines at its foot', ['Source: AFP', 'Author: Mara', TEXT, TEXT, 'Source: AFP', 'Author: Mara']],
  ['the same lines, a text below', ['Source: AFP', 'Author: Mara', TEXT, TEXT, 'Source: AFP', 'Author: Mara', TEXT]],
  ['its title at its foot', ['Title: Lake', 'Source: AFP', TEXT, 'Title: Lake', 'Source: AFP', 'Share']],
  [
    'its title at its foot and a list',
    ['Title: Lake', 'Source: AFP', TEXT, 'Title: Lake', ...Array(20).fill('Date: 1')],
  ],
  ['days of an event', ['Date: 4 March', 'Place: Lomé', TEXT, 'Date: 5 March', 'Place: Accra', TEXT]],
  ['days, the first with a title', ['Date: 4 March', 'Title: Lake', TEXT, 'Date: 5 March', 'Place: Accra', TEXT]],
  ['a count in Russian', ['Документ 1 из 3', 'The Lake', TEXT, 'Документ 2 из 3', 'The Lake', TEXT]],
  ['a count of both kinds', ['Article 1 of 3 articles', 'The Lake', TEXT, 'Article 2 of 3 articles', 'Lake', TEXT]],
  ['a count with a slash', ['Document 1/3', 'The Lake', TEXT, 'Document 2/3', 'The Lake', TEXT]],
  ['a count at its foot', ['Document 1 of 3', 'Lake rises', TEXT, 'Document 2 of 3', 'Next']],
  ['a count that does not go on', ['Document 1 of 3', 'Lake rises', TEXT, 'Document 3 of 3', TEXT]],
])('an article goes on behind %s', async (_, lines) => {
  expect(await linesOf([lines], 'utf-8')).toEqual(['line 1']);
});
