import { aliveAt } from './alive-bits.js';
import { appendRows } from './append-rows.js';
import { Budget } from './budget.js';
import { measure, pack } from './pack.js';
import { SEGMENT_ROWS, type Segment } from './segment.js';
import type { SegmentView } from './segment-view.js';
import type { StoryLinks } from './story-links.js';
import { Tail } from './tail.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;

/** The places of some rows, those of the nth segment from `starts[n]` up to, without, `starts[n + 1]`. */
export interface Listing {
  readonly rows: Uint16Array;
  readonly starts: Int32Array;
}

/**
 * Some rows of full segments, and of the last one, copied into segments of their own: to read them on takes a fraction of the
 * time that it takes to pick them out of all memory. They know their removals and stories as the rows that they were copied from.
 */
export class Extract {
  readonly #full: number;
  readonly #listing: Listing;
  readonly #views: SegmentView[] = [];
  /** By new number, the row that it was. */
  readonly #numbers: Int32Array;
  /** How many rows of each segment were removed when it was looked at. */
  readonly #dead: Int32Array;
  #last: { of: Segment; view: SegmentView | null } | null = null;

  constructor(segments: readonly Segment[], listing: Listing) {
    this.#listing = listing;
    this.#full = listing.starts.length - 1;
    this.#numbers = numbersOf(listing);
    this.#dead = Int32Array.from(segments.slice(0, this.#full), ({ dead }) => dead);
    const tail = newTail();
    for (let place = 0; place < this.#full; place += 1) {
      const end = listing.starts[place + 1]!;
      for (let from = listing.starts[place]!; from < end; ) {
        if (tail.rows === SEGMENT_ROWS) this.#views.push(this.#seal(tail));
        const to = Math.min(end, from + SEGMENT_ROWS - tail.rows);
        appendRows(segments[place]!, { places: listing.rows, from, to }, tail);
        from = to;
      }
    }
    if (tail.rows > 0) this.#views.push(this.#seal(tail));
    for (const { links } of this.#views) this.#renumber(links, (row) => this.#numberOf(segments, row, [], 0));
  }

  /** How many full segments were read. */
  get full(): number {
    return this.#full;
  }

  get bytes(): number {
    const all = this.#last?.view == null ? this.#views : [...this.#views, this.#last.view];
    return all.reduce((sum, { block }) => sum + block.byteLength, this.#numbers.byteLength);
  }

  /** The segments as they are now; `find` writes the wanted rows of the one that is not full and gives their number. */
  segments(now: readonly Segment[], find: (segment: Segment, rows: Uint16Array) => number): readonly Segment[] {
    this.#bury(now);
    const last = now[this.#full];
    if (last === undefined) return this.#views;
    if (this.#last?.of !== last) this.#last = { of: last, view: this.#copyLast(now, last, find) };
    return this.#last.view === null ? this.#views : [...this.#views, this.#last.view];
  }

  #bury(now: readonly Segment[]): void {
    const { rows, starts } = this.#listing;
    for (let place = 0; place < this.#full; place += 1) {
      const { alive, dead } = now[place]!;
      if (dead === this.#dead[place]) continue;
      for (let at = starts[place]!; at < starts[place + 1]!; at += 1)
        if (aliveAt(alive, rows[at]!) === 0) this.#views[at >>> SHIFT]!.bury(at & MASK);
      this.#dead[place] = dead;
    }
  }

  #copyLast(
    now: readonly Segment[],
    last: Segment,
    find: (segment: Segment, rows: Uint16Array) => number,
  ): SegmentView | null {
    const places = new Uint16Array(SEGMENT_ROWS);
    const to = find(last, places);
    if (to === 0) return null;
    const tail = newTail();
    appendRows(last, { places, from: 0, to }, tail);
    const first = this.#views.length * SEGMENT_ROWS;
    const numbers = Array.from(places.subarray(0, to), (place) => last.first + place);
    const view = sealed(tail, first);
    this.#renumber(view.links, (row) => this.#numberOf(now, row, numbers, first));
    return view;
  }

  #renumber({ rows }: StoryLinks, numberOf: (row: number) => number): void {
    for (let at = 0; at < rows.length; at += 1) rows[at] = numberOf(rows[at]!);
  }

  #seal(tail: Tail): SegmentView {
    return sealed(tail, this.#views.length * SEGMENT_ROWS);
  }

  /** The number of the first row here, from a row on and back through its story; -1 if none is. */
  #numberOf(segments: readonly Segment[], from: number, last: readonly number[], first: number): number {
    for (let row = from; row >= 0; row = segments[row >>> SHIFT]!.links.of(row & MASK)) {
      const place = placeOf(this.#numbers, row);
      if (place >= 0) return place;
      const ofLast = placeOf(last, row);
      if (ofLast >= 0) return first + ofLast;
    }
    return -1;
  }
}

function newTail(): Tail {
  return new Tail(new Budget(Number.POSITIVE_INFINITY));
}

function sealed(tail: Tail, first: number): SegmentView {
  const parcel = measure(tail, tail.rows);
  const view = pack(tail, parcel, first, new SharedArrayBuffer(parcel.bytes));
  tail.clear();
  return view;
}

function numbersOf({ rows, starts }: Listing): Int32Array {
  const numbers = new Int32Array(starts.at(-1)!);
  for (let place = 0; place < starts.length - 1; place += 1)
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) numbers[at] = place * SEGMENT_ROWS + rows[at]!;
  return numbers;
}

/** The place of a row among ascending ones; -1 if it is not there. */
function placeOf(rows: ArrayLike<number>, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
