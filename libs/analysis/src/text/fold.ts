/** Folded value of code units that separate tokens. */
const SEPARATOR = 0;
/** Folded value of marks that belong to a token and do not count, such as Arabic vowels and soft hyphens. */
export const IGNORABLE = '\u0001';

const IGNORABLE_UNITS = /^[\u0300-\u036F\u064B-\u065F\u0670\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]$/;
const TOKEN_UNIT = /^[\p{L}\p{N}]$/u;
/** Letters that writers exchange freely and that no Unicode decomposition joins. */
const SAME_LETTER = new Map([
  ['ё', 'е'],
  ['й', 'й'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (IGNORABLE_UNITS.test(char)) return IGNORABLE.charCodeAt(0);
  if (!TOKEN_UNIT.test(char)) return SEPARATOR;
  const lower = char.toLowerCase();
  const base = SAME_LETTER.get(lower) ?? lower.normalize('NFD').charAt(0);
  return (SAME_LETTER.get(base) ?? base).charCodeAt(0);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0x30; unit < 0xd800; unit += 1) table[unit] = foldUnit(unit);
  for (let unit = 0xf900; unit < 0x10000; unit += 1) table[unit] = foldUnit(unit);
  // Decomposed Hangul would lose vowels; those syllables stay themselves.
  for (let unit = 0xac00; unit < 0xd7a4; unit += 1) table[unit] = unit;
  return table;
}

/**
 * Every code unit folded: lower case without accents. Everything that is neither letter nor digit is U+0000; marks that
 * belong to a word and do not count are U+0001.
 */
export const foldedUnits = buildTable();
const decoder = new TextDecoder('utf-16le');

/** A string of folded units. */
export function foldedString(units: Uint16Array): string {
  return decoder.decode(units);
}

/** Lower case without accents, one unit for one unit, so that offsets stay true. */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = foldedUnits[text.charCodeAt(i)] ?? SEPARATOR;
  return foldedString(units);
}
