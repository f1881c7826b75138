import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readDraft } from '../read-draft.js';

function draftOf(lines: readonly string[], encoding = 'utf-8', end = '\n') {
  const bytes = iconv.encode(lines.join(end), encoding);
  const record = { kind: 'scrape' as const, encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' };
  const now = new Date('2026-01-01T00:00:00Z');
  const draft = readDraft(record, { timezone: 'UTC', source: null, language: null, now });
  const bytesOf = ({ start, end: to }: { start: number; end: number }) =>
    iconv.decode(bytes.subarray(start, to), encoding);
  return { ...draft, texts: draft.paragraphs.map(({ text }) => text), bytesOf };
}

const HEAD = ['Lake rises again in the north', '4 March 2025', ''];
const ONE = [
  'The lake rose by a metre in three days, the harbour office',
  'said on Monday, and the government asked for an inquiry of',
  'its own into the flooding of villages in the north.',
];
const TWO = [
  'Officials told reporters that the road along the shore is',
  'closed until further notice, and that the information came',
  'from the ministry, which had asked its partners for help.',
];
const THREE = [
  'Three villages are cut off from the main road, and nobody',
  'knows when the ferries will cross again, according to two',
  'people with knowledge of it who were asked on Tuesday.',
];
const VERSES = [
  'the river comes from where the stones were born',
  'and carries with it what the winters gave',
  'to those who stood and waited in the morn',
  'beside the boat that nobody could save',
  'it sings of houses that have lost their doors',
  'of men who sat and counted up the years',
  'and women washing linen on the shores',
  'who gave the river what they had of tears',
];
const joined = (lines: readonly string[]): string => lines.join(' ');

test('lines broken at a width are paragraphs again, and their bytes are those of the lines', () => {
  for (const [encoding, end] of [
    ['utf-8', '\n'],
    ['utf-16le', '\r\n'],
  ] as const) {
    const draft = draftOf([...HEAD, ...ONE, '', ...TWO, '', ...THREE], encoding, end);
    expect([draft.title, draft.texts]).toEqual([HEAD[0], [joined(ONE), joined(TWO), joined(THREE)]]);
    expect(draft.provenance.paragraphs?.map(draft.bytesOf)).toEqual([ONE, TWO, THREE].map((lines) => lines.join(end)));
  }
  const indented = [TWO, THREE].flatMap(([first = '', ...rest]) => [`   ${first}`, ...rest]);
  expect(draftOf([...HEAD, ...ONE, ...indented]).texts).toEqual([joined(ONE), joined(TWO), joined(THREE)]);
});

const divided = (first: string, second: string, more = ''): string[] => [
  `The lake rose by a metre in three days, said the ${first}`,
  `${second} of the port on Monday, and it asked for an inquiry`,
  `of its own into the flooding of villages ${more} in the north.`,
];

test.each<[string, string[], string]>([
  ['the word stands elsewhere', divided('manage-', 'ment', 'and management'), 'said the management of'],
  ['in any case', divided('har-', 'bour', 'and Harbour'), 'said the harbour of'],
  ['the second half is none by itself', divided('administra-', 'tion'), 'said the administration of'],
  ['it is a soft one', divided('har\u00ad', 'bour'), 'said the harbour of'],
  ['the word has it elsewhere too', divided('vice-', 'rector', 'and vice-rector'), 'said the vice-rector of'],
  ['nothing tells', divided('vice-', 'rector'), 'said the vice-rector of'],
  ['the second half is a word', divided('decision-', 'ment', 'a ment'), 'said the decision-ment of'],
  ['a name follows', divided('port of Bissau-', 'Guinea'), 'said the port of Bissau-Guinea of'],
])('a hyphen at the end of a line where %s', (_, first, words) => {
  expect(draftOf([...HEAD, ...first, '', ...TWO, '', ...THREE]).texts[0]).toContain(words);
});

const pages = (foot: (page: number) => string[]): string[] => [
  ...[...HEAD, ...ONE, '', ...TWO, '', ...THREE.slice(0, 2), ...foot(1)],
  ...[
    ...THREE.slice(2),
    '',
    ...ONE.map((line) => line.replace('lake', 'sea')),
    '',
    ...TWO.map((line) => line.replace('road', 'way')),
    ...foot(2),
  ],
  ...[
    ...THREE.map((line) => line.replace('ferries', 'boats')),
    '',
    ...ONE.map((line) => line.replace('lake', 'river')),
    ...foot(3),
  ],
];

test.each<[string, (page: number) => string[], number]>([
  ['a number', (page) => ['', `${page}`, ''], 3],
  ['a number between dashes', (page) => [`- ${page + 11} -`], 3],
  ['of so many', (page) => ['', `Page ${page} sur 3`], 3],
  ['with the newspaper’s name', (page) => ['', `The Larger Lake ${page}`, ''], 3],
  ['numbers and a head', (page) => ['', `${page}`, '', 'THE LARGER LAKE', ''], 6],
  ['a form feed and a head', (page) => [`Page ${page}`, '\fThe Larger Lake', ''], 6],
])('of printed pages are left out: %s', (_, foot, count) => {
  const draft = draftOf(pages(foot));
  expect(draft.texts.slice(0, 3)).toEqual([joined(ONE), joined(TWO), joined(THREE)]);
  expect(draft.texts).toHaveLength(7);
  expect(draft.warnings.map(({ message }) => message)).toEqual([
    `Page numbers and running heads of printed pages were left out of the text: ${count}.`,
  ]);
  expect(draft.unclaimed.map(draft.bytesOf).join('\n')).toContain(foot(2).find((line) => line !== ''));
});

// One of them breaks off, and the next begins with a small letter.
const sections = (heading: (number: number) => string): string[] => [
  ...HEAD,
  ...[1, 2, 3, 4].flatMap((number) => [
    ...[
      heading(number),
      '',
      ...(number === 3 ? ['iPhones were all that they had, said one of the villagers.', ...TWO] : ONE),
    ],
    ...['', ...TWO, ...(number === 2 ? ['and this is what the office had to say of it on Monday'] : []), ''],
  ]),
];

test.each<[string, string[], string]>([
  ['numbers that do not count on', pages((page) => ['', `${page * 7} cases`, '']), '14 cases'],
  ['headings', [...HEAD, ...[1, 2, 3, 4].flatMap((number) => [`Article ${number}`, '', ...ONE, '', ...TWO, ''])], ''],
  [
    'chapters on new pages',
    [...HEAD, ...[1, 2, 3].flatMap((number) => [`\fStep ${number}`, '', ...ONE, '', ...TWO, ''])],
    '',
  ],
  ['questions, one of which breaks off', sections((number) => `Question ${number}`), ''],
  ['numbers of sections, one of which breaks off', sections(String), ''],
  ['years', pages((page) => ['', `${2020 + page * 2}`, '']), ''],
])('%s are none', (_, lines) => {
  expect(draftOf(lines).warnings.filter(({ message }) => message.startsWith('Page numbers'))).toEqual([]);
});

test.each<[string, string[]]>([
  ['paragraphs of one line each', [...HEAD, ...[ONE, TWO, THREE].map(joined)]],
  [
    'headlines below each other',
    [
      'Lake rises again',
      ...[
        'Road to the north is closed',
        'Ferries stop in the wind at the harbour of the lake',
        'Villages cut off from the road',
        'Ministry asks for help from its partners',
        'No end of rain in sight',
        'Market hall opens',
      ],
    ],
  ],
  ['verses', [...HEAD, ...VERSES]],
  ['a list', [...HEAD, ...[...ONE, ...TWO, ...THREE].map((line) => line.replace(/[.,]/g, ''))]],
  [
    'short paragraphs that end in full stops',
    [
      ...HEAD,
      'It rained for three days in the north.',
      'The road to the coast was closed.',
      'Nobody was hurt in any of the villages.',
      'The ferries did not cross on Monday.',
      'The market opened late on Tuesday.',
      'It will rain again on Thursday.',
    ],
  ],
])('%s stay apart', (_, lines) => {
  const { texts, title } = draftOf(lines);
  for (const text of [title ?? '', ...texts]) expect(lines).toContain(text);
});
