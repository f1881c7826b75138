import type { Budget } from './budget.js';
import { SEGMENT_ROWS, type Segment } from './segment.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/** Lists are written anew when a quarter of what they take is no longer used. */
const WASTE = 1 / 4;
/** What is taken beyond what is needed, so that not every commit takes memory. */
const SLACK = 1 / 8;

/** The rows of all stories of several rows, story by story, removed rows included; each story with the segment of its latest row. */
export interface ChainLists {
  /** Row numbers in shared memory, latest first; that of the latest row of each story as its complement (`~`). */
  readonly rows: Int32Array;
  /** By segment, where the rows of its stories begin in `rows` and where they end. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Keeps the chains of stories as lists, because following links from row to row through all memory takes ten times as long as
 * reading on. What is listed of full segments stays, but for stories that have got a later row since.
 */
export class Chains {
  readonly #budget: Budget;
  #rows: Int32Array = new Int32Array(0);
  #end = 0;
  #from: number[] = [];
  #to: number[] = [];
  /** Full segments that are listed. */
  #full = 0;
  #compactions = 0;
  #waste = 0;
  /** Rows that were the latest of their story and are listed with a later one. */
  #passed = new Set<number>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The lists of these segments, of which the first so many will not get any more rows. */
  update(segments: readonly Segment[], full: number, compactions: number): ChainLists {
    if (compactions !== this.#compactions || full < this.#full) this.#clear();
    this.#compactions = compactions;
    this.#forgetLast();
    const passed = this.#list(segments);
    this.#removePassed(passed);
    if (full > this.#full) this.#passed.clear();
    this.#full = full;
    if (this.#waste > this.#end * WASTE) this.#close();
    return { rows: this.#rows, from: Int32Array.from(this.#from), to: Int32Array.from(this.#to) };
  }

  #clear(): void {
    this.#end = 0;
    this.#from = [];
    this.#to = [];
    this.#full = 0;
    this.#waste = 0;
    this.#passed.clear();
  }

  /** The last segment has other rows by now. */
  #forgetLast(): void {
    this.#end = this.#from[this.#full] ?? this.#end;
    this.#from.length = this.#full;
    this.#to.length = this.#full;
  }

  /** Lists the stories that have rows in segments which are not listed, and gives the last rows that those had before. */
  #list(segments: readonly Segment[]): number[] {
    const first = this.#full * SEGMENT_ROWS;
    const followed = followedRows(segments, this.#full);
    const passed: number[] = [];
    const writer = new Writer(this.#rows, this.#end);
    const places = new Uint16Array(SEGMENT_ROWS);
    for (let place = this.#full; place < segments.length; place += 1) {
      const { links } = segments[place]!;
      links.writePlaces(places);
      this.#from.push(writer.end);
      for (let at = 0; at < links.rows.length; at += 1) {
        const row = place * SEGMENT_ROWS + places[at]!;
        if (links.rows[at]! < 0 || followed[row - first] === 1) continue;
        const before = writer.story(segments, row, links.rows[at]!, first);
        if (before >= 0) passed.push(before);
      }
      this.#to.push(writer.end);
    }
    this.#take(writer);
    return passed;
  }

  /** Leaves out of the lists of full segments the stories whose last rows are given. */
  #removePassed(passed: readonly number[]): void {
    const places = new Set<number>();
    for (const row of passed) {
      if (this.#passed.has(row)) continue;
      this.#passed.add(row);
      places.add(row >>> SHIFT);
    }
    for (const place of places) {
      const end = leaveOut(this.#rows, this.#from[place]!, this.#to[place]!, this.#passed);
      this.#waste += this.#to[place]! - end;
      this.#to[place] = end;
    }
  }

  /** Moves the lists together. */
  #close(): void {
    let end = 0;
    this.#from.forEach((from, place) => {
      const to = this.#to[place]!;
      this.#rows.copyWithin(end, from, to);
      this.#from[place] = end;
      end += to - from;
      this.#to[place] = end;
    });
    this.#end = end;
    this.#waste = 0;
  }

  /** Takes over what was written, in shared memory; that the bytes are within the bound is not asked, for a question waits. */
  #take(writer: Writer): void {
    if (writer.rows !== this.#rows) {
      const shared = new Int32Array(new SharedArrayBuffer(Math.ceil(writer.end * (1 + SLACK)) * 4));
      shared.set(writer.rows.subarray(0, writer.end));
      this.#budget.giveBack(this.#rows.byteLength);
      this.#budget.relaxed(() => this.#budget.take(shared.byteLength));
      this.#rows = shared;
    }
    this.#end = writer.end;
  }
}

/** By row from the first one that is not listed, 1 where a later row of its story follows. */
function followedRows(segments: readonly Segment[], full: number): Uint8Array {
  const first = full * SEGMENT_ROWS;
  const followed = new Uint8Array((segments.length - full) * SEGMENT_ROWS);
  for (let place = full; place < segments.length; place += 1) {
    for (const row of segments[place]!.links.rows) if (row >= first) followed[row - first] = 1;
  }
  return followed;
}

function leaveOut(rows: Int32Array, from: number, to: number, latest: ReadonlySet<number>): number {
  let end = from;
  let left = false;
  for (let at = from; at < to; at += 1) {
    const row = rows[at]!;
    if (row < 0) left = latest.has(~row);
    if (left) continue;
    rows[end] = row;
    end += 1;
  }
  return end;
}

/** Writes on where there is room, and into memory of its own once there is none. */
class Writer {
  constructor(
    public rows: Int32Array,
    public end: number,
  ) {}

  /** Writes the rows of a story; gives the latest that comes before a row, -1 if none does. */
  story(segments: readonly Segment[], latest: number, before: number, first: number): number {
    let passed = -1;
    this.#write(~latest);
    for (let row = before; row >= 0; row = segments[row >>> SHIFT]!.links.of(row & MASK)) {
      if (passed < 0 && row < first) passed = row;
      this.#write(row);
    }
    return passed;
  }

  #write(row: number): void {
    if (this.end === this.rows.length) {
      const larger = new Int32Array(Math.max(4096, this.end * 2));
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.end] = row;
    this.end += 1;
  }
}
