import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { IdsTest, RowsTest } from './test.js';

/** Writes the rows of a list that are among given ones to `kept`, which may be the list itself, and gives their number. */
export function keepByRow({ rows }: RowsTest, { first }: Segment, list: Uint16Array, count: number, kept: Uint16Array) {
  let next = lowerBound(rows, first, 0, rows.length);
  const end = lowerBound(rows, first + SEGMENT_ROWS, next, rows.length);
  let found = 0;
  for (let i = 0; i < count && next < end; i++) {
    const row = list[i]!;
    while (next < end && rows[next]! - first < row) next++;
    if (next < end && rows[next]! - first === row) kept[found++] = row;
  }
  return found;
}

/** The same for articles with given ids. */
export function keepById(test: IdsTest, segment: Segment, list: Uint16Array, count: number, kept: Uint16Array): number {
  const { ids } = test;
  const { articleBase, articleLast } = segment;
  const start = lowerBound(ids, articleBase, 0, ids.length);
  const end = lowerBound(ids, articleLast + 1, start, ids.length);
  if (start === end) return 0;
  if (segment.ordered) return keepByMerging(ids, start, end, segment, list, count, kept);
  return keepByBit(test.set!, 1, segment, list, count, kept);
}

function keepByMerging(
  ids: Uint32Array,
  start: number,
  end: number,
  { article, articleBase }: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  let found = 0;
  let i = 0;
  for (let next = start; next < end && i < count; next++) {
    const wanted = ids[next]! - articleBase;
    let step = 1;
    while (i + step < count && article[list[i + step]!]! <= wanted) step <<= 1;
    let low = i + (step >> 1);
    let high = Math.min(count, i + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (article[list[middle]!]! < wanted) low = middle + 1;
      else high = middle;
    }
    i = low;
    if (i < count && article[list[i]!] === wanted) kept[found++] = list[i++]!;
  }
  return found;
}

/** The same for articles whose bit is the wanted one. */
export function keepByBit(
  bits: Uint32Array,
  wanted: 0 | 1,
  { article, articleBase }: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  const other = wanted ^ 1;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const id = articleBase + article[row]!;
    kept[found] = row;
    found += ((bits[id >>> 5]! >>> (id & 31)) & 1) ^ other;
  }
  return found;
}

function lowerBound(sorted: Int32Array | Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
