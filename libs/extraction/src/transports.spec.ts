import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import iconv from 'iconv-lite';
import { INVENTED } from '../fixtures/articles.js';
import { LAYOUTS } from '../fixtures/layouts.js';
import { readDraft } from './read-draft.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
const NAMED: ReadonlyMap<string, string> = new Map([
  ['é', '&eacute;'],
  ['ü', '&uuml;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['’', '&rsquo;'],
  ['&', '&amp;'],
  ['я', '&#1103;'],
]);

function draftOf(bytes: Buffer, encoding: string): ArticleDraft {
  return readDraft(
    { kind: 'scrape', encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    OPTIONS,
  );
}

const utf8 = (text: string): Buffer => Buffer.from(text);
const references = (text: string): string => text.replace(/[éü"'’&я]/gu, (letter) => NAMED.get(letter) ?? letter);

// How the same page may be written down: name, bytes, encoding.
const TRANSPORTS: [string, (text: string) => Buffer, string][] = [
  ['byte-order mark and CRLF', (text) => utf8(`\uFEFF${text.replaceAll('\n', '\r\n')}`), 'utf-8'],
  ['CR', (text) => utf8(text.replaceAll('\n', '\r')), 'utf-8'],
  [
    'mixed line ends',
    (text) => utf8(text.replace(/\n/g, (_, at: number) => ['\n', '\r\n', '\r'][at % 3] ?? '')),
    'utf-8',
  ],
  ['UTF-16LE', (text) => iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
  ['UTF-16BE', (text) => iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ['decomposed letters', (text) => utf8(text.normalize('NFD')), 'utf-8'],
  ['character references', (text) => utf8(references(text)), 'utf-8'],
  [
    'references escaped twice',
    (text) => utf8(references(text).replaceAll('&', '&amp;').replaceAll('&amp;amp;', '&amp;')),
    'utf-8',
  ],
  ['UTF-8 read as Latin-1', (text) => utf8(utf8(text).toString('latin1')), 'utf-8'],
  ['no blank lines', (text) => utf8(text.replaceAll('\n\n', '\n')), 'utf-8'],
  ['spaces around lines', (text) => utf8(text.replaceAll('\n', '  \n\t')), 'utf-8'],
  ['no-break spaces at line ends', (text) => utf8(text.replaceAll('\n', '\u00a0\n')), 'utf-8'],
  ['paragraph separators', (text) => utf8(text.replaceAll('\n', '\u2029')), 'utf-8'],
  ['line separators in UTF-16', (text) => iconv.encode(text.replaceAll('\n', '\u2028'), 'utf-16le'), 'utf-16le'],
  ['blank lines with zero-width spaces', (text) => utf8(text.replaceAll('\n\n', '\n\u200b\n')), 'utf-8'],
  ['direction marks', (text) => utf8(text.replaceAll('\n', '\u200f\n\u200e')), 'utf-8'],
  ['soft hyphens', (text) => utf8(text.replaceAll('io', 'i\u00ado')), 'utf-8'],
  ['NUL bytes', (text) => utf8(text.replaceAll('io', 'i\u0000o')), 'utf-8'],
];

const LEGACY: [string, string[]][] = [
  ['windows-1252', ['pt', 'de', 'en', 'fr']],
  ['windows-1251', ['ru']],
  ['koi8-r', ['ru']],
  ['windows-1256', ['ar']],
];

function meaning(draft: ArticleDraft): unknown {
  const { provenance: _, unclaimed: __, ...rest } = draft;
  return rest;
}

const pages = INVENTED.flatMap((article) =>
  LAYOUTS.map((layout) => {
    const text = layout.write(article);
    return { id: article.id, text, wanted: meaning(draftOf(utf8(text), 'utf-8')) };
  }),
);

describe('the same page written differently', () => {
  test.each(TRANSPORTS)('%s', (_, write, encoding) => {
    for (const { text, wanted } of pages) expect(meaning(draftOf(write(text), encoding))).toEqual(wanted);
  });

  test.each(LEGACY)('%s', (encoding, ids) => {
    const told = pages.filter(
      ({ id, text }) => ids.includes(id) && iconv.decode(iconv.encode(text, encoding), encoding) === text,
    );
    expect(told.length).toBeGreaterThan(LAYOUTS.length / 2);
    for (const { text, wanted } of told)
      expect(meaning(draftOf(iconv.encode(text, encoding), encoding))).toEqual(wanted);
  });
});

describe('provenance', () => {
  const exact: [string, (text: string) => Buffer, string][] = [
    ['UTF-8', utf8, 'utf-8'],
    ...TRANSPORTS.filter(([name]) => /UTF-16|CR$|no blank lines|spaces (?:around|at)|separators/.test(name)),
    ['windows-1251', (text) => iconv.encode(text, 'windows-1251'), 'windows-1251'],
  ];
  test.each(exact)('points at the very bytes in %s', (_, write, encoding) => {
    for (const { id, text } of pages) {
      if (encoding === 'windows-1251' && id !== 'ru') continue;
      const bytes = write(text);
      const draft = draftOf(bytes, encoding);
      const at = (span: { start: number; end: number } | undefined): string =>
        span === undefined ? '' : iconv.decode(bytes.subarray(span.start, span.end), encoding);
      const { provenance } = draft;
      if (draft.title !== null) expect(at(provenance.title?.[0])).toBe(draft.title);
      if (draft.lead !== null) expect(at(provenance.lead?.[0])).toBe(draft.lead);
      if (draft.section !== null) expect(at(provenance.section?.[0])).toBe(draft.section);
      if (draft.image !== null) expect(at(provenance.image?.[0])).toBe(draft.image);
      if (draft.publisher?.name) expect(provenance.publisher?.map(at)).toContain(draft.publisher.name);
      expect(draft.paragraphs.map((_, index) => at(provenance.paragraphs?.[index]))).toEqual(
        draft.paragraphs.map((part) => part.text),
      );
      for (const tag of draft.tags) expect(provenance.tags?.map(at)).toContain(tag);
    }
  });

  test('follows composed letters, references and removed bytes', () => {
    const raw =
      'Le lac de\u0301borde &agrave; L\u0000&eacute;r&eacute;: 3 &lt; 4\n\nIl a plu de\u0301j\u0000a\u0300.La route est coup&eacute;e.';
    const bytes = utf8(raw);
    const draft = draftOf(bytes, 'utf-8');
    expect(draft.title).toBe('Le lac déborde à Léré: 3 < 4');
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Il a plu déjà.', 'La route est coupée.']);
    const slices = draft.provenance.paragraphs?.map(({ start, end }) => bytes.subarray(start, end).toString());
    expect(slices).toEqual(['Il a plu de\u0301j\u0000a\u0300.', 'La route est coup&eacute;e.']);
  });

  test('lists what no field claimed', () => {
    const text = `Le lac déborde\n\n/html/head/meta[@name='a']/@content\n\nIl a plu.La route est coupée.\n\n1920 1080 true`;
    const draft = draftOf(utf8(text), 'utf-8');
    const shown = draft.unclaimed.map(({ start, end }) => utf8(text).subarray(start, end).toString());
    expect(shown).toEqual(["/html/head/meta[@name='a']/@content", '1920 1080 true']);
  });
});
