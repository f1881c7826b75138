import type { Blocks } from './blocks.js';
import { copyRow } from './copy-row.js';
import { measure, pack } from './pack.js';
import { relink } from './relink.js';
import { Sealed } from './sealed.js';
import { SEGMENT_ROWS } from './segment.js';
import type { SegmentView } from './segment-bytes.js';
import type { Stories } from './stories.js';
import type { Tail } from './tail.js';

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
  tail.clear();
  for (const view of views) {
    for (let row = 0; row < view.rows; row += 1) {
      if (view.alive[row] === 0) continue;
      if (tail.rows === SEGMENT_ROWS) {
        compacted.add(seal(tail, compacted.views.length * SEGMENT_ROWS, blocks));
        tail.clear();
      }
      copyRow(view, row, tail);
    }
    if (view !== packed) blocks.free(view.block);
  }
  return compacted;
}

/** As many rows were read by now as are written, so that a block is free for them unless they are packed less well. */
function seal(tail: Tail, first: number, blocks: Blocks): SegmentView {
  const parcel = measure(tail, tail.rows);
  return pack(tail, parcel, first, blocks.take(parcel.bytes));
}
