import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { eld } from 'eld/small';
import fc from 'fast-check';
import * as frozen from './data/eld-table.js';
import { secondReading } from './second-detector.js';

function eldReading(text: string) {
  const result = eld.detect(text);
  const scores = Object.entries(result.getScores());
  return { best: result.language, scores, reliable: result.isReliable() };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function ownReading(text: string) {
  const reading = secondReading(text);
  return { best: reading.scores[0]?.[0] ?? '', ...reading };
}

test('the frozen table is that of the package', async () => {
  const script = new URL('../../scripts/language/eld-table.mjs', import.meta.url);
  const { eldLanguages, eldTable } = (await import(script.href)) as {
    eldLanguages: () => [string, number][];
    eldTable: () => { table: Buffer };
  };
  expect(frozen.eldLanguages).toEqual(eldLanguages());
  expect(brotliDecompressSync(Buffer.from(frozen.eldTable, 'base64')).equals(eldTable().table)).toBe(true);
});

describe('reads what the package reads', () => {
  test.each(frozen.eldLanguages.map(([language]) => language))('in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const regions = ['FR', 'CI', 'GB', 'ZA', 'KR', 'US', 'CF', 'TL', 'AE', 'SJ', 'UN'];
    for (let i = 0; i < regions.length; i += 1) {
      const text = regions
        .slice(i)
        .map((region) => names.of(region))
        .join(', ');
      expect(ownReading(text)).toEqual(eldReading(text));
    }
  });

  test('in headlines', () => {
    const path = new URL('../../../../gold/language/dev.tsv', import.meta.url);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    for (const line of lines) expect(ownReading(line)).toEqual(eldReading(line));
    for (let i = 0; i < lines.length; i += 20) {
      const text = lines.slice(i).join('\n');
      expect(ownReading(text)).toEqual(eldReading(text));
    }
  });

  test.each([
    ['nothing', ''],
    ['gaps alone', ' .—\n\u00a0'],
    ['apostrophes alone', "' ’` '"],
    ['apostrophes around words', "rock 'n' roll, l’ aube' l'` été’"],
    ['apostrophes that words end or begin with', "’’elle’s — '’ it's.' ‘tis’"],
    ['a last sigma', 'ΟΔΟΣ.ΑΘΗΝΑΣ ΣΟΦΟΣ’ Σ'],
    ['a dotted capital I', 'İSTANBUL İ Iİ'],
    ['capitals that become ASCII', 'ÅNGSTRÖM \u212a\u212b'],
    ['letters beyond the first plane', 'the 𝐡𝐨𝐮𝐬𝐞 of 𠮷野家'],
    ['halves of pairs', 'the \ud835 house\udc00 of \udc00\ud835'],
    ['bytes that are not told apart', 'ǉbcd ʉbcd the old ԀԂ ܐܒܓ ߊߋߌ'],
    ['words of one to nine bytes', 'a ab abc abcd abcde abcdef abcdefg abcdefgh abcdefghi'],
    ['runs that end unlike known ones in their place', 'unic ohnc copj slamo porhe genh genq'],
    ...range(64, 76).map((length) => {
      const word = 'internationalisation'.repeat(4).slice(0, length);
      return [`words of ${length} bytes, alike but for the first`, `${word} ${word.replace('i', 'o')}`] as const;
    }),
    ...range(284, 312).map((length) => {
      const words = 'the éléphants of Ѓorna '.repeat(20).slice(0, length);
      return [
        `a word that ends the text behind ${length} units`,
        `${words} internationalisationinternationalisation`,
      ] as const;
    }),
    ...range(990, 1010).map(
      (length) => [`gaps up to ${length}`, `${'. '.repeat(length).slice(0, length)}the old house`] as const,
    ),
  ])('in %s', (_, text) => {
    expect(ownReading(text)).toEqual(eldReading(text));
  });

  test.each([
    ['any units', fc.array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 300 })],
    [
      'letters and gaps',
      fc.array(fc.constantFrom(...Array.from("aeintß’'` .éÉİΣσЖњǄʒאبक日本한ɐ\ud83d\ude00", (c) => c.charCodeAt(0))), {
        maxLength: 1100,
      }),
    ],
  ])('in %s', (_, units) => {
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(ownReading(text)).toEqual(eldReading(text));
      }),
    );
  });
});
