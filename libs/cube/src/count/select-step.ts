import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { KeyColumn } from '../columns/whole-totals.js';
import { Sieve } from '../filter/sieve.js';
import type { Test } from '../filter/test.js';
import type { Step } from '../threads/runner.js';
import type { Clock } from '../time/clock.js';
import { instantOf } from '../time/columns-of.js';
import { exactColumn } from '../time/exact-column.js';
import type { Chosen } from './chosen.js';
import { addKeyTotals } from './key-totals.js';

/** A selection to be made, and what is to be counted of it on the way. */
export interface Choice {
  tests: Test[];
  /** Null when nobody comes back to the rows. */
  chosen: Chosen | null;
  /** Null when nobody asks for days: then all articles count in column 0. */
  clock: Clock | null;
  keys: KeyColumn[];
  /** Where each thread counts, in shared memory. */
  counts: ChoiceCounts[];
  /** How many of those are taken. */
  claimed: Int32Array;
}

/** How many articles there are by column of the clock, and by value of each of the columns of keys, in their order. */
export interface ChoiceCounts {
  times: Int32Array;
  keys: Int32Array[];
}

/** Makes selections, segment by segment. */
export const selectStep: Step<Choice[], null> = (segments, take, choices) => {
  const spare = new Uint16Array(SEGMENT_ROWS);
  const makers = choices.map((choice) => new Maker(choice, spare));
  for (let place = take(); place >= 0; place = take()) for (const maker of makers) maker.take(segments[place]!, place);
  return null;
};

class Maker {
  private readonly counts: ChoiceCounts;
  private readonly sieve: Sieve;

  constructor(
    private readonly choice: Choice,
    private readonly spare: Uint16Array,
  ) {
    this.sieve = new Sieve(choice.tests);
    this.counts = choice.counts[Atomics.add(choice.claimed, 0, 1)]!;
  }

  take(segment: Segment, place: number): void {
    const { chosen, clock, keys } = this.choice;
    const kept = chosen?.rows.subarray(place * SEGMENT_ROWS, (place + 1) * SEGMENT_ROWS) ?? this.spare;
    const listed = this.sieve.sift(segment, kept);
    if (chosen !== null) note(chosen, place, segment, listed.list, listed.count);
    if (listed.count === 0) return;
    if (clock === null) this.counts.times[0]! += listed.count;
    else addTimes(clock, segment, listed.list, listed.count, this.counts.times);
    for (const [at, column] of keys.entries()) addKeyTotals(column, segment, listed, this.counts.keys[at]!);
  }
}

/** Adds one in the column of each row. */
function addTimes(clock: Clock, segment: Segment, list: Uint16Array, count: number, times: Int32Array): void {
  const { time } = segment;
  const { cells, coarse, base, shift } = clock;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const code = time[row]!;
    const column = code >= 0 ? cells[(code >> shift) - base]! : coarse[-1 - code]!;
    times[column >= 0 ? column : exactColumn(clock, instantOf(segment, row))]!++;
  }
}

function note({ counts, mask }: Chosen, place: number, segment: Segment, list: Uint16Array, count: number): void {
  counts[place] = count;
  if (mask === null) return;
  const first = place * SEGMENT_ROWS;
  // Shared memory is filled number by number, so that of four bytes each it takes a quarter of the time.
  const words = new Uint32Array(mask.buffer, mask.byteOffset + first, SEGMENT_ROWS / 4);
  words.fill(count === segment.rows ? 0x01010101 : 0);
  if (count === segment.rows) return;
  for (let i = 0; i < count; i++) mask[first + list[i]!] = 1;
}
