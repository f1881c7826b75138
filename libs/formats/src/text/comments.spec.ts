import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readRecords } from '../read-records.js';

async function linesOf(parts: string[][]): Promise<string[]> {
  const bytes = Buffer.from(parts.map((part) => `${part.join('\n')}\n`).join('-----\n'));
  const found: string[] = [];
  for await (const { position } of (await readRecords(Readable.from([bytes]), { filename: 'press.txt' })).records)
    found.push(position);
  return found;
}

const EN = 'The lake rose by a metre in three days, the harbour office said on Monday.';
const FR = 'Le lac est monté d’un mètre en trois jours, a indiqué lundi la capitainerie.';
const AR = 'ارتفع منسوب البحيرة مترا واحدا خلال ثلاثة أيام، حسبما أعلن مكتب الميناء يوم الاثنين.';
const LONG = Array<string>(12).fill(EN);

const ARTICLE = ['Lake rises again', '4 March 2025', ...LONG];
const TITLE_CASE = ['Lake Floods Northern Villages', '4 March 2025', ...LONG];
const NEWSPAPER_FIRST = ['Lake Chronicle', '4 March 2025', 'Lake rises in the north', ...LONG];

test.each<[string, string[][]]>([
  ['headlines in title case', [TITLE_CASE, ['Storm Closes Coastal Road', '5 March 2025', EN, EN, EN, EN]]],
  ['short articles under them', [TITLE_CASE.slice(0, 3), ['Storm Closes Coastal Road', '5 March 2025', EN]]],
  ['where some have small words', [['Lake Rises in the North', ...TITLE_CASE.slice(1)], TITLE_CASE]],
  [
    'headlines in Arabic',
    [
      ['الأمطار تغلق طريق الشمال', '4 مارس 2025', ...LONG.map(() => AR)],
      ['البحيرة تغمر قرى كثيرة', '5 مارس 2025', ...LONG.map(() => AR)],
    ],
  ],
  [
    'longer ones in Arabic, then a short one',
    [
      ['الأمطار تغلق طريق الشمال من جديد', '2025-03-04', AR],
      ['البحيرة تغمر قرى كثيرة', '2025-03-05', AR],
    ],
  ],
  [
    'a long article in title case below another',
    [ARTICLE, ['Storm Closes Coastal Road', '5 March 2025', ...LONG, ...LONG]],
  ],
  [
    'newspapers and dates above headlines',
    [NEWSPAPER_FIRST, ['Lake Chronicle', '5 March 2025', 'Road is closed again', EN, EN, EN, EN]],
  ],
  [
    'an address below a name and a date',
    [ARTICLE, ['Le Phare', '4 mars 2025', 'Le lac est monté', 'https://a.example/2', FR]],
  ],
  ['a source', [ARTICLE, ['Storm Closes Coastal Road', '5 March 2025', 'Source: The Lake', EN]]],
  ['a date with its hour', [ARTICLE, ['Road is closed again', '5 March 2025 at 10:12', EN]]],
])('a rule parts %s', async (_, [first = [], second = []]) => {
  expect(await linesOf([first, second])).toEqual(['line 1', `line ${first.length + 2}`]);
});

test.each<[string, string[], string[]]>([
  ['a name of four words', ARTICLE, ['María José García López', '5 March 2025', EN]],
  ['one below a headline in title case', TITLE_CASE, ['María José García López', '5 March 2025', 'So true.', EN]],
  [
    'the same with the hour',
    TITLE_CASE,
    ['María José García López', '5 March 2025 at 10:12', EN, EN, EN, EN, EN, EN, EN],
  ],
  ['a name with small words', TITLE_CASE, ['Jean Baptiste de la Rue', '5 March 2025', EN, EN, EN, EN, EN, EN, EN]],
  [
    'an Arabic one',
    ['الأمطار تغلق طريق الشمال', '4 مارس 2025', ...LONG],
    ['محمد بن عبد الله', '5 مارس 2025', AR, AR, AR, AR],
  ],
  ['words without a full stop', ARTICLE, ['Mara Oduya', '5 March 2025', 'I could not agree more', EN, EN]],
  ['these with the hour', ARTICLE, ['Mara Oduya', '5 March 2025 10:12', 'Great work by all of them', EN]],
  ['these below a headline in title case', TITLE_CASE, ['Mara Oduya', '5 March 2025', 'I could not agree more', EN]],
  ['name and day on one line', ARTICLE, ['Mara Oduya, 5 March 2025', 'I could not agree more', EN]],
  ['these in French', ARTICLE, ['Mara Oduya, le 5 mars 2025 à 10h12', 'Je suis tout à fait d’accord', FR]],
  ['day before name', ARTICLE, ['5 March 2025 – Mara Oduya', 'I could not agree more', EN]],
])('a comment stays with its article: %s', async (_, article, comment) => {
  expect(await linesOf([article, comment])).toEqual(['line 1']);
  expect(await linesOf([article, comment, comment])).toEqual(['line 1']);
});

test('articles and their comments in one file', async () => {
  const comment = ['Mara Oduya', '5 March 2025', 'I could not agree more', EN];
  const lines = await linesOf([
    TITLE_CASE,
    comment,
    ['Storm Closes Coastal Road', '5 March 2025', EN, EN, EN, EN],
    comment,
    ARTICLE,
  ]);
  expect(lines).toEqual(['line 1', 'line 21', 'line 33']);
});
