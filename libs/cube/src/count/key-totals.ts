import type { Narrow, Segment } from '../columns/segment.js';
import type { KeyColumn } from '../columns/whole-totals.js';
import type { Listed } from './chosen.js';
import { rowsOfValues } from './rows-of-values.js';

const marks = new Uint8Array(16_384);
const owners = { rows: new Uint16Array(65_536) };
const froms = new Uint32Array(16_384);
const tos = new Uint32Array(16_384);
const firsts = new Uint32Array(16_384);

/** The values of more rows lie so close that memory is read on and on. */
const SPARSE = 512;

/** Adds one for each chosen row and each of its values. */
export function addKeyTotals(column: KeyColumn, segment: Segment, { list, count }: Listed, totals: Int32Array): void {
  if (column === 'source' || column === 'language') addOne(segment[column], list, count, totals);
  else {
    const { offsets, values } = segment[column];
    const all = offsets[segment.rows]!;
    if (count === segment.rows) addAll(values, all, totals);
    else if (count * 3 > segment.rows) {
      if (owners.rows.length < all) owners.rows = new Uint16Array(all);
      rowsOfValues(offsets, segment.rows, owners.rows);
      for (let i = 0; i < count; i++) marks[list[i]!] = 1;
      addMarked(values, all, owners.rows, marks, totals);
      marks.fill(0);
    } else addListed(offsets, values, list, count, totals);
  }
}

function addOne(values: Narrow, list: Uint16Array, count: number, totals: Int32Array): void {
  for (let i = 0; i < count; i++) totals[values[list[i]!]!]!++;
}

function addAll(values: Narrow, count: number, totals: Int32Array): void {
  for (let at = 0; at < count; at++) totals[values[at]!]!++;
}

function addMarked(values: Narrow, count: number, rows: Uint16Array, marked: Uint8Array, totals: Int32Array): void {
  for (let at = 0; at < count; at++) totals[values[at]!]! += marked[rows[at]!]!;
}

/**
 * Where the lists begin and end is read before them, and of few the first value of each: memory is waited for less when what is
 * read next does not hang on it.
 */
function addListed(
  offsets: Uint16Array | Uint32Array,
  values: Narrow,
  list: Uint16Array,
  count: number,
  totals: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    froms[i] = offsets[row]!;
    tos[i] = offsets[row + 1]!;
  }
  const last = values.length - 1;
  if (count < SPARSE) for (let i = 0; i < count; i++) firsts[i] = values[Math.min(froms[i]!, last)]!;
  for (let i = 0; i < count; i++) {
    const to = tos[i]!;
    for (let at = froms[i]!; at < to; at++) totals[values[at]!]!++;
  }
}
