import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { Clock } from '../time/clock.js';
import { columnOf } from '../time/columns-of.js';
import { type Chosen, chosenIn } from './chosen.js';
import type { RepeatsCounter } from './repeats-counter.js';
import type { Across } from './wish.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

/** The chosen rows of one story, latest first: segment and place of each. */
export interface Chain {
  length: number;
  segments: Segment[];
  places: number[];
}

/** Walks through the stories that have several chosen rows, each once, and shows them to counters. */
export class Chains {
  private readonly chain: Chain = { length: 0, segments: [], places: [] };
  private readonly columns: { across: Across; values: number[]; counters: RepeatsCounter[] }[] = [];

  constructor(
    private readonly segments: readonly Segment[],
    private readonly chosen: Chosen,
    counters: RepeatsCounter[],
  ) {
    for (const counter of counters) {
      const { across } = counter.wish;
      const key = keyOf(across);
      const group = this.columns.find((one) => keyOf(one.across) === key);
      if (group === undefined) this.columns.push({ across, values: [], counters: [counter] });
      else group.counters.push(counter);
    }
  }

  /** Shows the stories whose latest chosen row lies in a segment. */
  take(place: number): void {
    const { chosen, segments } = this;
    const mask = chosen.mask!;
    const segment = segments[place]!;
    const first = place * SEGMENT_ROWS;
    const { previous } = segment;
    const { list, count } = chosenIn(chosen, place, segment);
    for (let i = 0; i < count; i++) {
      const at = list[i]!;
      const before = previous[at]!;
      if (before < 0 || mask[first + at] === 2) continue;
      this.gather(segment, at, before, mask);
      if (this.chain.length > 1) this.show();
    }
  }

  private gather(segment: Segment, place: number, before: number, mask: Uint8Array): void {
    const { chain, segments } = this;
    chain.segments[0] = segment;
    chain.places[0] = place;
    let length = 1;
    for (let row = before; row >= 0; ) {
      const holder = segments[row >>> SHIFT]!;
      if (mask[row] !== 0) {
        chain.segments[length] = holder;
        chain.places[length] = row & PLACE;
        length++;
      }
      row = holder.previous[row & PLACE]!;
    }
    chain.length = length;
  }

  private show(): void {
    const { chain } = this;
    for (const { across, values, counters } of this.columns) {
      fillColumns(across, chain, values);
      for (const counter of counters) counter.take(chain, values);
    }
  }
}

function keyOf(across: Across): object {
  return across.kind === 'clock' ? across.clock : across.columns;
}

function fillColumns(across: Across, chain: Chain, values: number[]): void {
  for (let i = 0; i < chain.length; i++) {
    const segment = chain.segments[i]!;
    const place = chain.places[i]!;
    values[i] =
      across.kind === 'clock'
        ? columnOf(across.clock as Clock, segment, place)
        : across.columns[segment[across.column][place]!]!;
  }
}
