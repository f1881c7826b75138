import { aliveAt } from './alive-bits.js';
import { appendRows } from './append-rows.js';
import type { Blocks } from './blocks.js';
import { measure, pack } from './pack.js';
import { relink } from './relink.js';
import { Sealed } from './sealed.js';
import { SEGMENT_ROWS, type Segment } from './segment.js';
import type { SegmentView } from './segment-view.js';
import type { Stories } from './stories.js';
import type { Tail } from './tail.js';

/** Below this a cube is so small that removed rows may stay. */
const WORTH_COMPACTING = SEGMENT_ROWS;
/** Which part of all rows may be removed ones, and which when memory gets tight. */
const DEAD = 1 / 4;
const DEAD_WHEN_TIGHT = 1 / 20;

/** Whether so many rows are removed ones that it pays to leave them out; `isTight` says that memory is. */
export function isWorthCompacting(rows: number, articles: number, isTight: boolean): boolean {
  return rows > WORTH_COMPACTING && rows - articles > rows * (isTight ? DEAD_WHEN_TIGHT : DEAD);
}

/**
 * Leaves out all removed rows: gives the new full segments and leaves the rest in the tail. `packed` is what the tail held, as a
 * segment whose block stays its own.
 */
export function compact(
  sealed: Sealed,
  packed: SegmentView | null,
  tail: Tail,
  stories: Stories,
  blocks: Blocks,
): Sealed {
  const views = packed === null ? sealed.views : [...sealed.views, packed];
  relink(views, stories);
  const compacted = new Sealed();
  const places = new Uint16Array(SEGMENT_ROWS);
  tail.clear();
  for (const view of views) {
    const living = livingRows(view, places);
    for (let from = 0; from < living; ) {
      if (tail.rows === SEGMENT_ROWS) {
        compacted.add(seal(tail, compacted.views.length * SEGMENT_ROWS, blocks));
        tail.clear();
      }
      const to = Math.min(living, from + SEGMENT_ROWS - tail.rows);
      appendRows(view, { places, from, to }, tail);
      from = to;
    }
    if (view !== packed) blocks.free(view.block);
  }
  tail.findAll();
  return compacted;
}

/** Writes the places of the rows that are not removed, and says how many there are. */
function livingRows({ rows, alive }: Segment, places: Uint16Array): number {
  let living = 0;
  for (let row = 0; row < rows; row += 1) {
    places[living] = row;
    living += aliveAt(alive, row);
  }
  return living;
}

/** As many rows were read by now as are written, so that a block is free for them unless they are packed less well. */
function seal(tail: Tail, first: number, blocks: Blocks): SegmentView {
  const parcel = measure(tail, tail.rows, true);
  return pack(tail, parcel, first, blocks.take(parcel.bytes));
}
