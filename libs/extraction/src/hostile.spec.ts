import { describe, expect, test } from '@jest/globals';
import { howMany } from '../../../test/fixtures/how-many.js';
import { identityKey } from './identity-key.js';
import { readDraft } from './read-draft.js';
import { UnusableRecordError } from './unusable-record-error.js';

const OPTIONS = { timezone: 'Europe/Paris', source: null, language: null };

/** Reads bytes as a page; the name of the refusal, or the number of paragraphs. Any other error fails the test. */
function outcome(bytes: Buffer, encoding = 'utf-8'): string | number {
  try {
    const draft = readDraft(
      { kind: 'scrape', encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
      OPTIONS,
    );
    identityKey(draft);
    for (const span of [...Object.values(draft.provenance).flat(), ...draft.unclaimed]) {
      if (span.start < 0 || span.end > bytes.length || span.start > span.end)
        throw new Error('a span outside the record');
    }
    return draft.paragraphs.length;
  } catch (error) {
    if (error instanceof UnusableRecordError) return error.code;
    throw error;
  }
}

const SHAPES: [string, (size: number) => string][] = [
  ['glued sentences', (size) => 'Une phrase courte.Le mot suit'.repeat(size / 29)],
  ['capitals inside words', (size) => `Titre\n\nTexte.${'aB'.repeat(size / 2)}`],
  ['straight quotes', (size) => '."A'.repeat(size / 3)],
  ['one endless word', (size) => 'x'.repeat(size)],
  ['spaces', (size) => `a${' '.repeat(size)}b.`],
  ['opening brackets', (size) => '<'.repeat(size)],
  ['ampersands', (size) => '&'.repeat(size)],
  ['references', (size) => '&eacute;'.repeat(size / 8)],
  ['blank lines', (size) => `Titre${'\n'.repeat(size)}Texte.`],
  ['commas', (size) => 'a,'.repeat(size / 2)],
  ['combining marks', (size) => `e${'\u0301'.repeat(size / 2)}`],
  ['mis-read letters', (size) => 'Ã©'.repeat(size / 4)],
  ['at signs', (size) => 'a@'.repeat(size / 2)],
  ['paths', (size) => '/a[@b]'.repeat(size / 6)],
  ['dates', (size) => '2024-01-01 '.repeat(size / 11)],
  ['months', (size) => 'May 5, 2019 mar '.repeat(size / 16)],
  ['numeric dates', (size) => '3/5/2019 1.2.19 '.repeat(size / 16)],
  ['bylines', (size) => 'By Ama Nom | May 5, 2019\n'.repeat(size / 25)],
  ['leaves of a calendar', (size) => 'May\n5\n2019\n'.repeat(size / 40)],
  ['names of fields', (size) => '"datePublished"    2019-1'.repeat(size / 24)],
  ['places before dates', (size) => `${'Léré '.repeat(size / 5)}, May 5, 2019 –`],
  ['captions', (size) => 'a - b, '.repeat(size / 7)],
];

/** The paragraphs of a record with this HTML, or the name of the refusal. */
function outcomeOfHtml(html: string): string[] | string {
  const bytes = Buffer.from('{}');
  const fields = { title: 'Titre', html };
  try {
    const record = { kind: 'fields' as const, fields, spans: {}, bytes, byteStart: 0, byteEnd: 2, position: 'line 1' };
    return readDraft(record, OPTIONS).paragraphs.map(({ text }) => text);
  } catch (error) {
    if (error instanceof UnusableRecordError) return error.code;
    throw error;
  }
}

describe('hostile HTML', () => {
  test.each([
    ['blocks', '<div>'],
    ['inline elements', '<b>'],
    ['hidden elements', '<nav>'],
    ['foreign elements', '<svg>'],
    ['lists in lists', '<ul><li>'],
  ])('a megabyte of %s, never closed, is refused at once', (_, tag) => {
    const start = process.cpuUsage();
    expect(outcomeOfHtml(tag.repeat(1_000_000 / tag.length))).toBe('too-deep');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test('a thousand levels are read, one more is not', () => {
    expect(outcomeOfHtml(`${'<div>'.repeat(1000)}Un.`)).toEqual(['Un.']);
    expect(outcomeOfHtml(`${'<div>'.repeat(1001)}Un.`)).toBe('too-deep');
  });

  test('elements side by side, closed or not, are no depth', () => {
    const parts = ['<p>Un.', '<br>', '<img src="a">', '<div>Deux.</div>', '</i></p></br>'];
    expect(outcomeOfHtml(parts.join('').repeat(2000))).toHaveLength(4000);
  });
});

describe('hostile pages', () => {
  test.each(SHAPES)('%s take time in proportion to their length', (_, make) => {
    const small = Buffer.from(make(25_000));
    const large = Buffer.from(make(200_000));
    outcome(small);
    const time = (bytes: Buffer): number => {
      const start = process.cpuUsage();
      outcome(bytes);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    // Eight times the text; quadratic work would take sixty-four times as long. Short times are mostly noise.
    const base = Math.max(20, Math.min(time(small), time(small)));
    const limit = base * 24;
    const first = time(large);
    // A machine that was busy elsewhere is asked once more.
    expect(first < limit ? first : time(large)).toBeLessThan(limit);
  });

  test.each([
    ['too many lines', 'a\n'.repeat(30_000), 'too-many-lines'],
    ['noise only', "/html/head/meta[@name='a']/@content\n\n1920 1080 true\n", 'no-title-no-text'],
    ['an address only', 'https://a.example/1', 'no-title-no-text'],
    ['NUL only', '\u0000\u0000', 'no-title-no-text'],
    ['nothing', '', 'no-title-no-text'],
  ])('%s', (_, text, code) => {
    expect(outcome(Buffer.from(text))).toBe(code);
  });

  test('an unknown encoding is refused', () => {
    expect(outcome(Buffer.from('a'), 'klingon-8')).toBe('unknown-encoding');
  });

  test.each([
    '<img src=x onerror=alert(1)>"\'><script>alert(document.domain)</script>',
    '=HYPERLINK("http://evil.example","x")',
    '__proto__',
    'constructor',
    '{{7*7}} %s %n',
    '\u202Eright to left',
    '../../etc/passwd',
    "'; DROP TABLE articles; --",
    '👩‍👩‍👧 Ｆｕｌｌ',
  ])('the title %j is kept as text', (title) => {
    const bytes = Buffer.from(`${title}\n\n${title}\n\nIl a plu.La route est coupée.`);
    const draft = readDraft(
      { kind: 'scrape', encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
      OPTIONS,
    );
    expect(draft.title).toBe(title);
    expect(draft.paragraphs.length).toBe(2);
  });

  test('lone surrogates become well-formed', () => {
    const bytes = Buffer.from([0x41, 0x00, 0x00, 0xd8, 0x42, 0x00, 0x20, 0x00, 0x43, 0x00, 0x2e, 0x00]);
    const draft = readDraft(
      { kind: 'scrape', encoding: 'utf-16le', bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
      OPTIONS,
    );
    expect(draft.paragraphs[0]?.text).toBe('A\uFFFDB C.');
  });

  test('random pages raise nothing but the typed error', () => {
    const pieces = [
      '.',
      '"',
      '«',
      '»',
      '\n',
      '\n\n',
      ' ',
      'A',
      'a',
      'é',
      '2024-01-19',
      ' date 2024-01 ',
      'https://a.example/',
      '.jpg',
      '@',
      ',',
      '&#0;',
      '&amp;',
      'Ã©',
      '\u0301',
      '\u0000',
      '19.01.2024, A',
      '(',
      ')',
      '|',
      '©',
      '+33 1 00 00 00 00',
    ];
    let state = 42;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let page = 0; page < howMany(200, 2000); page++) {
      const text = Array.from({ length: random(60) }, () => pieces[random(pieces.length)]).join('');
      const bytes = Buffer.from(text);
      for (let flips = random(4); flips > 0 && bytes.length > 0; flips--) bytes[random(bytes.length)] = random(256);
      outcome(bytes, page % 10 === 0 ? 'utf-16le' : 'utf-8');
    }
  });
});
