import type { Budget } from './budget.js';
import { Places } from './places.js';
import { SEGMENT_ROWS } from './segment.js';
import { segmentBytes, WIDEST } from './segment-bytes.js';

/** The values of the rows so far, as in a segment but as wide as can be. */
export class TailList {
  readonly offsets = new Uint32Array(SEGMENT_ROWS + 1);
  values: Uint32Array;

  constructor(values: number) {
    this.values = new Uint32Array(values);
  }
}

/** A first guess of how many values there are a row; more are taken when they come. */
const VALUES = 4 * SEGMENT_ROWS;
/** Article, time, rest, source, uploads and previous take four bytes a row, language two and alive one. */
const ROW_BYTES = 6 * 4 + 2 + 1;

/**
 * The rows after the last full segment, as wide as can be, on the side of the writer alone: they become visible when they are
 * packed into a segment. A row is written at place `rows` first and counts once `rows` is raised.
 */
export class Tail {
  rows = 0;
  readonly article = new Uint32Array(SEGMENT_ROWS);
  readonly time = new Int32Array(SEGMENT_ROWS);
  /** Milliseconds within the quarter of an hour. */
  readonly rest = new Uint32Array(SEGMENT_ROWS);
  readonly source = new Uint32Array(SEGMENT_ROWS);
  readonly language = new Uint16Array(SEGMENT_ROWS);
  readonly previous = new Int32Array(SEGMENT_ROWS);
  readonly alive = new Uint8Array(SEGMENT_ROWS);
  readonly uploads = new Uint32Array(SEGMENT_ROWS);
  readonly topics = new TailList(VALUES);
  readonly countries = new TailList(VALUES);
  readonly tags = new TailList(VALUES);
  readonly places = new Places();
  readonly #budget: Budget;
  #packedBytes = segmentBytes(SEGMENT_ROWS, WIDEST) + 3 * VALUES * 4;

  /** Throws `CubeFullError`. */
  constructor(budget: Budget) {
    this.#budget = budget;
    budget.take(SEGMENT_ROWS * (ROW_BYTES + 3 * 4) + 3 * VALUES * 4 + Places.bytes + this.#packedBytes);
  }

  /** The most that a segment of its rows may take; it is counted from the start, so that making one visible cannot fail. */
  get packedBytes(): number {
    return this.#packedBytes;
  }

  /** Makes room for the values of one more row. Throws `CubeFullError`. */
  reserve(list: TailList, more: number): void {
    const needed = list.offsets[this.rows]! + more;
    if (needed <= list.values.length) return;
    const length = Math.max(needed, list.values.length * 2);
    const added = (length - list.values.length) * 4;
    this.#budget.take(2 * added);
    this.#packedBytes += added;
    const values = new Uint32Array(length);
    values.set(list.values);
    list.values = values;
  }

  /** Remembers where the articles of all rows stand. */
  findAll(): void {
    for (let row = 0; row < this.rows; row += 1) this.places.set(this.article, row);
  }

  clear(): void {
    this.rows = 0;
    this.places.clear();
  }
}
