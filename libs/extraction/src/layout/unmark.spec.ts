import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readDraft } from '../read-draft.js';

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';
const MORE = 'The road to the north is closed until further notice, officials told reporters.';

function draftOf(lines: readonly string[], encoding = 'utf-8') {
  const bytes = iconv.encode(lines.join('\n'), encoding);
  const record = { kind: 'scrape' as const, encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' };
  const now = new Date('2026-01-01T00:00:00Z');
  const draft = readDraft(record, { timezone: 'UTC', source: null, language: null, now });
  const bytesOf = ({ start, end }: { start: number; end: number }) =>
    iconv.decode(bytes.subarray(start, end), encoding);
  return { ...draft, texts: draft.paragraphs.map(({ text }) => text), bytesOf };
}

const FRONT = [
  ...['---', 'layout: post', 'title: "Lake rises: again"', 'date: 2024-03-05T10:00:00Z', 'author: Mara Oduya'],
  ...[
    'canonical_url: https://lake.example/1',
    'permalink: /1/',
    'tags:',
    '  - lakes',
    '  - "roads"',
    'draft: false',
    '---',
  ],
];

test.each([
  ['title above', FRONT, ['# Lake rises: again']],
  ['with a rule in the text', FRONT, ['***']],
  ['without the first rule', FRONT.slice(1), []],
  [
    'title below, tags on a line',
    [...FRONT.slice(0, 2), ...FRONT.slice(3, 6), "tags: [lakes, 'roads']", '---'],
    ['# Lake rises: again'],
  ],
])('front matter is read as fields: %s', (_, front, heading) => {
  for (const encoding of ['utf-8', 'utf-16le']) {
    const draft = draftOf([...front, '', ...heading, '', TEXT, '', MORE], encoding);
    expect(draft).toMatchObject({ title: 'Lake rises: again', author: 'Mara Oduya', url: 'https://lake.example/1' });
    expect([draft.published.day, draft.tags, draft.texts]).toEqual(['2024-03-05', ['lakes', 'roads'], [TEXT, MORE]]);
  }
});

test('a description of several lines and an unsigned title', () => {
  const draft = draftOf(['---', 'title: Lake rises', 'layout: post', '---', '', TEXT, MORE]);
  expect([draft.title, draft.texts]).toEqual(['Lake rises', [TEXT, MORE]]);
  const folded = [
    '---',
    'title: Lake rises',
    'date: 2024-03-05',
    'description: >-',
    '  It rose',
    '  again.',
    '---',
    TEXT,
  ];
  expect(draftOf(folded)).toMatchObject({ title: 'Lake rises', lead: 'It rose again.' });
});

const SIGNED = ['title: Lake rises', 'date: 2024-03-05'];

test.each<[string, string[], object]>([
  [
    'dashes in a block are those of a dialogue',
    [...SIGNED, 'description: |', '  - What was seen?', '  - Nothing, he said.'],
    { lead: '- What was seen? - Nothing, he said.' },
  ],
  [
    'a value begins with a dash',
    [...SIGNED, 'subtitle: - Nobody saw it, he said.'],
    { lead: '- Nobody saw it, he said.' },
  ],
  [
    'a comment stands behind a value',
    ['title: "Lake # rises" # draft', 'date: 2024-03-05 10:00 # local', 'intro: It rose.'],
    { title: 'Lake # rises', lead: 'It rose.', published: { at: '2024-03-05T10:00:00Z' } },
  ],
  ['quotes over two lines', [...SIGNED, 'description: "It rose', '  again."'], { lead: 'It rose again.' }],
  [
    'a person is a map',
    [...SIGNED, 'author:', '  name: Mara Oduya', '  url: https://lake.example/mara'],
    { author: 'Mara Oduya', url: null },
  ],
  [
    'persons are maps',
    [...SIGNED, 'authors:', '  - name: Mara Oduya', '    email: m@lake.example', '  - name: "Ali Ba"'],
    { author: 'Mara Oduya, Ali Ba' },
  ],
  ['a field has two names', [...SIGNED, 'summary: It rose.', 'description: It rose.'], { lead: 'It rose.' }],
  [
    'dates are a map',
    ['title: Lake rises', 'date:', '  modified: 2024-05-02', "  published: '2024-05-01'", 'author: Mara Oduya'],
    { author: 'Mara Oduya', tags: [], published: { day: '2024-05-01' } },
  ],
  ['a date is a map of what is not known', [...SIGNED, 'updated:', '  by: Mara Oduya', '  at: x'], { tags: [] }],
  [
    'nothing in a map is a name',
    [...SIGNED, 'source:', '  href: https://a.example/1', 'author:', '  first: Mara', '  last: Oduya', 'tags:'],
    { author: null, tags: [], url: null },
  ],
  ['tags are maps', [...SIGNED, 'tags:', '  - id: 3', '  - id: 4'], { tags: [] }],
  [
    'a tag has a colon',
    [...SIGNED, 'tags:', '  - Covid: la suite', '  - Lakes'],
    { tags: ['Covid: la suite', 'Lakes'] },
  ],
  ['the only tag has a colon', [...SIGNED, 'tags:', '  - Covid: la suite'], { tags: ['Covid: la suite'] }],
  [
    'the better name of a field stands below another',
    ['created: 2025-02-01', 'title: Lake rises', 'published: 2024-05-01'],
    { published: { day: '2024-05-01' } },
  ],
  [
    'the better name of a field says nothing',
    ['created: 2025-02-01', 'title: Lake rises', 'published: # later', 'date:', '  zone: x'],
    { published: { day: '2025-02-01' } },
  ],
])('front matter is read as YAML is: %s', (_, front, expected) => {
  const draft = draftOf(['---', ...front, '---', '', TEXT, '', MORE]);
  expect(draft).toMatchObject({ title: 'Lake rises', ...expected, texts: [TEXT, MORE], warnings: [] });
});

test.each<[string, string[]]>([
  ['as a block', ['body: |', `  - ${TEXT}`, '', `  ${MORE}`]],
  ['behind its name', [`text: - ${TEXT}`, '---', MORE]],
])('the text may stand among the fields: %s', (_, lines) => {
  const draft = draftOf(['---', ...SIGNED, ...lines, ...(lines.includes('---') ? [] : ['---'])]);
  expect([draft.title, draft.texts]).toEqual(['Lake rises', [`- ${TEXT}`, MORE]]);
});

test.each<[string, string[], string[]]>([
  [
    'its lines as they are, but for what opens it',
    ['body: |', '  The mayor resigns', `  ${TEXT}`, `  ${MORE}`],
    [`The mayor resigns ${TEXT}`, MORE],
  ],
  [
    'its lines joined',
    ['content: >', '  The lake rose by a metre', `  in three days. ${TEXT}`, '', `  ${MORE}`],
    [`The lake rose by a metre in three days. ${TEXT}`, MORE],
  ],
  ['fields behind it', ['content: >', `  ${TEXT}`, '', `  ${MORE}`, 'author: Mara Oduya'], [TEXT, MORE]],
])('the text among the fields is a block, %s', (_, lines, texts) => {
  const draft = draftOf(['---', ...SIGNED, ...lines, '---']);
  expect([draft.title, draft.texts, draft.warnings]).toEqual(['Lake rises', texts, []]);
});

test('sentences in a field that is not known are told of', () => {
  const draft = draftOf(['---', ...SIGNED, 'transcript: >', `  ${TEXT}`, `  ${MORE}`, 'weight: 10', '---', TEXT, MORE]);
  expect(draft.texts).toEqual([TEXT, MORE]);
  expect(draft.warnings).toEqual([
    {
      code: 'text-left-out',
      message: 'The field "transcript" above the article is not known here; what it says was left out of the text.',
    },
  ]);
});

test('front matter in TOML', () => {
  const fields = ['title = "Lake rises"', 'date = 2024-03-05T10:00:00Z', 'tags = ["lakes", "roads"]', '[params]'];
  const draft = draftOf(['+++', ...fields, "author = 'Mara Oduya'", 'weight = 10', '+++', '', TEXT, '', MORE]);
  expect(draft).toMatchObject({ title: 'Lake rises', author: 'Mara Oduya', tags: ['lakes', 'roads'] });
  expect([draft.published.at, draft.texts]).toEqual(['2024-03-05T10:00:00Z', [TEXT, MORE]]);
});

test.each([
  ['**Bold** words and __more__ of it, the office said.', 'Bold words and more of it, the office said.'],
  ['The *slanted* and _other_ words, ***both***, he said.', 'The slanted and other words, both, he said.'],
  ['A [link](https://a.example/x_y_(z) "Title") and [one](/more).', 'A link and one.'],
  ['A **[bold link](https://a.example)** and another one.', 'A bold link and another one.'],
  ['See <https://a.example/x> and `code` of it, he said.', 'See https://a.example/x and code of it, he said.'],
  ['A \\*star\\* and ~~struck~~ words that the office said.', 'A *star* and struck words that the office said.'],
  [
    'The file_name_here and 2 * 3 * 4 stay, the office said.',
    'The file_name_here and 2 * 3 * 4 stay, the office said.',
  ],
  ['> Nobody saw this coming, the mayor said on Tuesday.', 'Nobody saw this coming, the mayor said on Tuesday.'],
  ['- Three villages are cut off, the harbour office said.', '- Three villages are cut off, the harbour office said.'],
  ['[Update]: the road is closed, the office said.', '[Update]: the road is closed, the office said.'],
  ['Words ![picture](https://a.example/x.jpg)and more of them.', 'Words and more of them.'],
])('%s', (written, read) => {
  const draft = draftOf(['# Lake rises again', '', TEXT, '', written, '', `**${MORE}**`]);
  expect([draft.title, draft.texts]).toEqual(['Lake rises again', [TEXT, read, MORE]]);
  // The bytes are those of the line, marks between the first and the last letter among them.
  expect(written).toContain(draft.provenance.paragraphs?.map(draft.bytesOf)[1]?.trim());
});

test('headings, pictures, rules and notes of addresses', () => {
  const lines = [
    'Lake rises again',
    '======',
    '',
    TEXT,
    '',
    '## What comes next ##',
    '',
    MORE,
    '![x](https://a.example/x.jpg)',
  ];
  const draft = draftOf([...lines, '', '[1]: https://b.example', '', `**${TEXT}** [${MORE}][1]`]);
  expect(draft.texts.at(-1)).toBe(`${TEXT} ${MORE}`);
  expect(draft.paragraphs.filter(({ heading }) => heading)).toEqual([{ text: 'What comes next', heading: true }]);
  expect([draft.title, draft.image]).toEqual(['Lake rises again', 'https://a.example/x.jpg']);
  expect(draft.unclaimed.map(draft.bytesOf)).toEqual(['======', '[1]: https://b.example']);
});

test('a forum’s marks', () => {
  const draft = draftOf([
    'Lake rises again',
    '5 March 2024',
    `[b]The[/b] ${TEXT}`,
    `[url=https://a.example]${MORE}[/url]`,
    '[/quote]',
  ]);
  expect(draft.texts).toEqual([`The ${TEXT}`, MORE]);
});

test.each([
  ['hashtags', ['Lake rises again', `#lake ${TEXT}`, MORE], '#lake The'],
  ['stars of a note', ['Lake rises again', `${TEXT} * See below`, `* ${MORE}`], '*'],
  ['brackets', ['Lake rises again', `${TEXT} [sic] (see above)`, MORE], '[sic] (see'],
  [
    'fields above a rule without a title',
    ['Author: Mara Oduya', 'Place: Lome', 'Date: 4 March 2025', '---', TEXT, `*${MORE}*`],
    '*The road',
  ],
  ['a list that a program made', ['# one', '# two', '# three', TEXT], '# one'],
])('%s that are no Markdown stay', (_, lines, sign) => {
  const { texts, tags, title } = draftOf(lines);
  expect([title, ...tags, ...texts].join('\n')).toContain(sign);
});

test.each([
  'In 1960[12][13] and [1][2] the lake rose, the office said.',
  'Said [le ministre](sic) of the north, and [nobody](x) else.',
  'The file __init__.py and the call __init__() are its own, he said.',
  'A method named __init__ and a file named __main__ are its own, he said.',
  'See https://lake.example/__data__/a and https://lake.example/_next_/a of it.',
  'In C:\\_data\\*.txt and C:\\_x the office keeps what it said.',
  'The lake [I] and the sea [s] and x[i] = y[b] were asked about.',
])('beside marks, this stays as it is: %s', (written) => {
  const lines = ['# Lake rises again', '', TEXT, '', written, '', `**Bold** [b]${MORE}[/b]`];
  expect(draftOf(lines).texts).toEqual([TEXT, written, `Bold ${MORE}`]);
});
