import { aliveAt } from './alive-bits.js';
import { SEGMENT_ROWS, type Segment } from './segment.js';
import type { Stories } from './stories.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/** Living rows are counted up to each stretch of so many rows, and from there one by one. */
const STRETCH = 16;

/**
 * Makes the chains of stories pass by removed rows, and renumbers them as if the removed rows were not there; all segments but
 * the last are full.
 */
export function relink(segments: readonly Segment[], stories: Stories): void {
  passDeadRows(segments);
  const before = livingBefore(segments);
  const numberOf = (row: number) => (row < 0 ? -1 : newNumber(segments, before, row));
  for (const [, leaf] of stories.table.leaves())
    for (let place = 0; place < leaf.length; place += 1) {
      const row = leaf[place]! - 1;
      if (row >= 0) leaf[place] = numberOf(isAlive(segments, row) ? row : previousOf(segments, row)) + 1;
    }
  forEachLink(segments, ({ alive }, place, linked) => (aliveAt(alive, place) === 1 ? numberOf(linked) : linked));
}

/** Rows come after those of their chain, so a removed one already leads past those that were removed before it. */
function passDeadRows(segments: readonly Segment[]): void {
  forEachLink(segments, (_, __, linked) => (isAlive(segments, linked) ? linked : previousOf(segments, linked)));
}

/** Puts what `changed` says of it in the place of each link that leads to a row. */
function forEachLink(
  segments: readonly Segment[],
  changed: (segment: Segment, place: number, linked: number) => number,
): void {
  const places = new Uint16Array(SEGMENT_ROWS);
  for (const segment of segments) {
    const { rows } = segment.links;
    segment.links.writePlaces(places);
    for (let at = 0; at < rows.length; at += 1) if (rows[at]! >= 0) rows[at] = changed(segment, places[at]!, rows[at]!);
  }
}

function livingBefore(segments: readonly Segment[]): Int32Array {
  const before = new Int32Array((segments.length * SEGMENT_ROWS) / STRETCH + 1);
  let living = 0;
  segments.forEach(({ rows, alive }, place) => {
    for (let row = 0; row < rows; row += 1) {
      if (row % STRETCH === 0) before[(place * SEGMENT_ROWS + row) / STRETCH] = living;
      living += aliveAt(alive, row);
    }
  });
  return before;
}

function newNumber(segments: readonly Segment[], before: Int32Array, row: number): number {
  const { alive } = segments[row >>> SHIFT]!;
  const place = row & MASK;
  let number = before[Math.floor(row / STRETCH)]!;
  for (let at = place - (place % STRETCH); at < place; at += 1) number += aliveAt(alive, at);
  return number;
}

function isAlive(segments: readonly Segment[], row: number): boolean {
  return aliveAt(segments[row >>> SHIFT]!.alive, row & MASK) === 1;
}

function previousOf(segments: readonly Segment[], row: number): number {
  return segments[row >>> SHIFT]!.links.of(row & MASK);
}
