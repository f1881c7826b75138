import { aliveAt } from './alive-bits.js';
import { SEGMENT_ROWS, type Segment } from './segment.js';
import type { SegmentView } from './segment-view.js';

/** The full segments, and where in them an article stands. Ids ascend but for late edits, so no table of all ids is needed. */
export class Sealed {
  readonly #views: SegmentView[] = [];
  /** For segments whose ids do not ascend, their places in the order of ids, made when first needed. */
  readonly #orders = new Map<SegmentView, Uint16Array>();
  #greatest = -1;

  constructor(views: readonly SegmentView[] = []) {
    for (const view of views) this.add(view);
  }

  get views(): readonly SegmentView[] {
    return this.#views;
  }

  add(view: SegmentView): void {
    this.#views.push(view);
    this.#greatest = Math.max(this.#greatest, view.articleLast);
  }

  /** The row of an article that is not removed, -1 if there is none. */
  rowOf(id: number): number {
    if (id > this.#greatest) return -1;
    for (let place = this.#views.length - 1; place >= 0; place -= 1) {
      const view = this.#views[place]!;
      if (id < view.articleBase || id > view.articleLast) continue;
      const row = view.ordered ? placeIn(view, id) : this.#unorderedPlace(view, id);
      if (row >= 0) return place * SEGMENT_ROWS + row;
    }
    return -1;
  }

  #unorderedPlace(view: SegmentView, id: number): number {
    let order = this.#orders.get(view);
    if (order === undefined) {
      order = Uint16Array.from({ length: view.rows }, (_, row) => row);
      order.sort((a, b) => view.article[a]! - view.article[b]! || a - b);
      this.#orders.set(view, order);
    }
    const wanted = id - view.articleBase;
    const end = firstFrom(order.length, (at) => view.article[order[at]!]! > wanted);
    // The same article may stand here several times. Rows before its latest are removed, or will be at the next commit.
    for (let at = end - 1; at >= 0 && view.article[order[at]!] === wanted; at -= 1)
      if (aliveAt(view.alive, order[at]!) === 1) return order[at]!;
    return -1;
  }
}

function placeIn(view: Segment, id: number): number {
  const wanted = id - view.articleBase;
  const place = firstFrom(view.rows, (at) => view.article[at]! >= wanted);
  return view.article[place] === wanted && aliveAt(view.alive, place) === 1 ? place : -1;
}

/** The first place from which on a condition holds. */
function firstFrom(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
