// What the small form of ELD (npm package eld) knows, read from its own modules, as columns of bytes; for their order see
// src/language/byte-run-table.ts.
const fromPackage = (path) => import(new URL(path, import.meta.resolve('eld/small')).href);
const { ngramsData } = await fromPackage('../ngrams/small.js');
const { avgScore } = await fromPackage('../avgScore.js');
const { dictionary } = await fromPackage('../dictionary.js');
const { separators } = await fromPackage('../regexPatterns.js');

const SPACE = 0x20;
/** Characters of its longest n-gram: four bytes of a word between two spaces. */
const LONGEST = 6;
const apostrophes = "'`\u2019";

/** A bit for each UTF-16 unit: whether it is a letter. */
function letterBits() {
  const bits = Buffer.alloc(0x10000 / 8);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const char = String.fromCharCode(unit);
    // Apostrophes are no letters, but alone they are no gap either.
    if (char.replace(separators, '') !== '' && !apostrophes.includes(char)) bits[unit >> 3] |= 1 << (unit & 7);
  }
  return bits;
}

/** The character of its dictionary that each byte is written as, by the first byte of that character; most are their own. */
const readAs = dictionary.map((char, byte) => (char === ' ' ? SPACE : byte));
const byteOf = new Map(dictionary.map((char, byte) => [char, readAs[byte]]));

/** The n-grams in order, each with the places of its languages and their weights. */
function rows() {
  const named = Object.entries(ngramsData.ngrams).map(([gram, weights]) => {
    const bytes = Buffer.alloc(LONGEST);
    for (const [i, char] of [...gram].entries()) bytes[i] = byteOf.get(char);
    return { bytes, weights: Object.entries(weights) };
  });
  return named.sort((one, other) => Buffer.compare(one.bytes, other.bytes));
}

/** Its languages in order, and the score that is usual for a text of each. */
export function eldLanguages() {
  return Object.values(ngramsData.languages).map((code) => [code, avgScore[code]]);
}

/** The table, and how many n-grams it holds. */
export function eldTable() {
  const grams = rows();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(grams.length);
  const column = (value) => Buffer.from(grams.flatMap(value));
  const table = Buffer.concat([
    ...[size, letterBits(), Buffer.from(readAs)],
    ...Array.from({ length: LONGEST }, (_, i) => column(({ bytes }) => bytes[i])),
    column(({ weights }) => weights.length),
    column(({ weights }) => weights.map(([language]) => Number(language))),
    column(({ weights }) => weights.map(([, weight]) => weight)),
  ]);
  return { table, grams: grams.length };
}
