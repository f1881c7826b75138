import { buildFseTable, type FseTable } from './fse.js';

/** How the codes of one of the three numbers of a sequence are read. */
export interface CodeKind {
  mostAccuracy: number;
  symbols: number;
  standard: FseTable;
}

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

/** How many literals stand before a repeat. */
export const LITERAL_LENGTHS: CodeKind = {
  mostAccuracy: 9,
  symbols: 36,
  standard: buildFseTable(
    [4, 3, ...repeat(2, 11), 1, 1, 1, ...repeat(2, 9), 3, 2, ...repeat(1, 5), ...repeat(-1, 4)],
    6,
  ),
};

/** How long a repeat is. */
export const MATCH_LENGTHS: CodeKind = {
  mostAccuracy: 9,
  symbols: 53,
  standard: buildFseTable([1, 4, 3, ...repeat(2, 6), ...repeat(1, 37), ...repeat(-1, 7)], 6),
};

/** How far back it lies. */
export const OFFSETS: CodeKind = {
  mostAccuracy: 8,
  symbols: 32,
  standard: buildFseTable([...repeat(1, 6), 2, 2, 2, ...repeat(1, 15), ...repeat(-1, 5)], 5),
};

// From these codes on, a code stands for several values, and so many bits say which.
const LITERAL_BITS = [1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const MATCH_BITS = [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

function values(plain: number, first: number, bits: readonly number[]): { bits: Uint8Array; bases: Uint32Array } {
  const all = [...repeat(0, plain), ...bits];
  const bases: number[] = [];
  for (let code = 0; code < all.length; code++) bases.push(code === 0 ? first : bases[code - 1]! + 2 ** all[code - 1]!);
  return { bits: Uint8Array.from(all), bases: Uint32Array.from(bases) };
}

/** What the codes of literal lengths stand for. */
export const LITERAL_VALUES = values(16, 0, LITERAL_BITS);

/** What the codes of match lengths stand for. */
export const MATCH_VALUES = values(32, 3, MATCH_BITS);
