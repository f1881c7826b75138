import { describe, expect, test } from '@jest/globals';
import { decodeBytes } from './decode-bytes.js';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const text = 'Niamey – é قافلة 🚛 fin';

/** The bytes of a word, and what is shown for them. */
function shown(bytes: Uint8Array, word: Uint8Array): string {
  const start = Buffer.from(bytes).indexOf(Buffer.from(word));
  const decoded = decodeBytes(bytes, null);
  return decoded.text.slice(decoded.at(start), decoded.at(start + word.length));
}

describe('raw bytes as text', () => {
  test.each([
    ['plain UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(text)), 'utf-8'],
    ['UTF-16, little end first', utf16(text, false), 'utf-16le'],
    ['UTF-16, big end first', utf16(text, true), 'utf-16be'],
  ])('%s', (_name, bytes, encoding) => {
    const decoded = decodeBytes(bytes, null);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(text);
    expect(decoded.at(bytes.length)).toBe(text.length);
  });

  test.each(['Niamey', '–', 'é', 'قافلة', '🚛', 'fin'])('the bytes of %s are shown as %s', (word) => {
    expect(shown(utf8(text), utf8(word))).toBe(word);
    expect(shown(utf16(text, false), new Uint8Array(Buffer.from(word, 'utf16le')))).toBe(word);
  });

  test('what is not UTF-8 is read as Western', () => {
    const bytes = new Uint8Array([0x63, 0xe9, 0xab, 0x21]);
    const decoded = decodeBytes(bytes, null);
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.text).toBe('cé«!');
    expect(decoded.at(2)).toBe(2);
  });

  test.each([
    ['ru', [0xd1, 0xe0], 'Са'],
    ['ar', [0xe3, 0xc7], 'ما'],
    ['pl-PL', [0xb9, 0xea], 'ąę'],
    ['fr', [0xe9, 0xe8], 'éè'],
  ])('in %s the eight-bit encoding of its pages', (language, bytes, expected) => {
    expect(decodeBytes(new Uint8Array(bytes), language).text).toBe(expected);
  });

  test('a place inside a character is the next one', () => {
    expect(decodeBytes(utf8('aéb'), null).at(2)).toBe(2);
  });

  test('nothing is nothing', () => {
    expect(decodeBytes(new Uint8Array(), null).text).toBe('');
  });
});
