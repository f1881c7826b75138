import type { Budget } from './budget.js';
import { measure, type Parcel, pack } from './pack.js';
import { relink } from './relink.js';
import { Sealed } from './sealed.js';
import { type List, SEGMENT_ROWS, type Segment } from './segment.js';
import type { SegmentView } from './segment-bytes.js';
import type { Stories } from './stories.js';
import type { Tail, TailList } from './tail.js';

/** A block that is so much larger than needed is not used again. */
const LOOSE = 1.25;

/**
 * Leaves out all removed rows: gives the new full segments and leaves the rest in the tail. `packed` is what the tail held, as a
 * segment whose block stays its own. Blocks of segments that were read are written again, because memory that threads share is
 * only given back when every one of them has forgotten it.
 */
export function compact(
  sealed: Sealed,
  packed: SegmentView | null,
  tail: Tail,
  stories: Stories,
  budget: Budget,
): Sealed {
  const views = packed === null ? sealed.views : [...sealed.views, packed];
  relink(views, stories);
  const free: SharedArrayBuffer[] = [];
  const compacted = new Sealed();
  tail.clear();
  for (const view of views) {
    for (let row = 0; row < view.rows; row += 1) {
      if (view.alive[row] === 0) continue;
      if (tail.rows === SEGMENT_ROWS) {
        compacted.add(sealInto(free, tail, compacted.views.length * SEGMENT_ROWS, budget));
        tail.clear();
      }
      copyRow(view, row, tail);
    }
    if (view !== packed) free.push(view.block);
  }
  for (const block of free) budget.giveBack(block.byteLength);
  return compacted;
}

function sealInto(free: SharedArrayBuffer[], tail: Tail, first: number, budget: Budget): SegmentView {
  const parcel = measure(tail, tail.rows);
  return pack(tail, parcel, first, fittingBlock(free, parcel) ?? newBlock(parcel, budget));
}

function fittingBlock(free: SharedArrayBuffer[], { bytes }: Parcel): SharedArrayBuffer | undefined {
  const place = free.findIndex(({ byteLength }) => byteLength >= bytes && byteLength <= bytes * LOOSE);
  return place < 0 ? undefined : free.splice(place, 1)[0];
}

/** At most a block more than before is held for a moment, and much less in the end; a commit must not fail for it. */
function newBlock({ bytes }: Parcel, budget: Budget): SharedArrayBuffer {
  budget.takeAnyway(bytes);
  return new SharedArrayBuffer(bytes);
}

function copyRow(from: Segment, row: number, tail: Tail): void {
  const place = tail.rows;
  tail.article[place] = from.articleBase + from.article[row]!;
  tail.time[place] = from.time[row]!;
  tail.rest[place] = from.rest[row]! * from.restUnit;
  tail.source[place] = from.source[row]!;
  tail.language[place] = from.language[row]!;
  tail.uploads[place] = from.uploads[row]!;
  tail.previous[place] = from.previous[row]!;
  tail.alive[place] = 1;
  copyList(from.topics, row, tail, tail.topics);
  copyList(from.countries, row, tail, tail.countries);
  copyList(from.tags, row, tail, tail.tags);
  tail.places.set(tail.article, place);
  tail.rows += 1;
}

function copyList({ offsets, values }: List, row: number, tail: Tail, to: TailList): void {
  const start = offsets[row]!;
  const length = offsets[row + 1]! - start;
  const end = to.offsets[tail.rows]!;
  tail.reserve(to, length);
  for (let place = 0; place < length; place += 1) to.values[end + place] = values[start + place]!;
  to.offsets[tail.rows + 1] = end + length;
}
