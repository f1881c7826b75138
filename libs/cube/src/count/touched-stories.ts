import { aliveAt } from '../columns/alive-bits.js';
import type { ChainLists } from '../columns/chain-lists.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { StoryRows } from './chain-rows.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/** Most rows are told not to be among some by their last bits. */
const LAST_BITS = 0xffff;

/** What stories of several rows were and are that have rows which were added or removed. */
export interface TouchedStories {
  before: StoryRows;
  after: StoryRows;
}

/** `rows` were there before, of which those in `removed` are no longer. */
export function touchedStories(
  segments: readonly Segment[],
  chains: ChainLists,
  rows: number,
  removed: readonly number[],
): TouchedStories {
  const gone = new Set(removed);
  const isAlive = (row: number) => aliveAt(segments[row >>> SHIFT]!.alive, row & MASK) === 1;
  const before = new StoryWriter();
  const after = new StoryWriter();
  forEachTouched(chains, rows, removed, (story) => {
    for (const row of story) {
      const alive = isAlive(row);
      if (alive) after.add(row);
      if (row < rows && (alive || gone.has(row))) before.add(row);
    }
    before.end();
    after.end();
  });
  return { before: before.written(), after: after.written() };
}

/** Shows the stories that have a row from `first` on or one of some earlier ones. Their latest row is not before those. */
function forEachTouched(
  { rows, from, to }: ChainLists,
  first: number,
  some: readonly number[],
  visit: (story: number[]) => void,
): void {
  const sought = new Set(some);
  const marks = new Uint8Array(LAST_BITS + 1);
  for (const row of some) marks[row & LAST_BITS] = 1;
  const least = some.reduce((smallest, row) => Math.min(smallest, row), first);
  for (let place = least >>> SHIFT; place < from.length; place++) {
    const end = to[place]!;
    for (let at = from[place]!; at < end; ) {
      const start = at;
      let marked = marks[~rows[at]! & LAST_BITS]!;
      for (at += 1; at < end && rows[at]! >= 0; at++) marked |= marks[rows[at]! & LAST_BITS]!;
      if (marked === 0 && ~rows[start]! < first) continue;
      const story = Array.from(rows.subarray(start, at), (row) => (row < 0 ? ~row : row));
      if (story[0]! >= first || story.some((row) => sought.has(row))) visit(story);
    }
  }
}

/** Writes rows story by story, and leaves out stories of fewer than two. */
class StoryWriter {
  private readonly rows: number[] = [];
  private readonly starts = [0];

  add(row: number): void {
    this.rows.push(row);
  }

  end(): void {
    const start = this.starts.at(-1)!;
    if (this.rows.length - start > 1) this.starts.push(this.rows.length);
    else this.rows.length = start;
  }

  written(): StoryRows {
    const { rows, starts } = this;
    return {
      rows: Int32Array.from(rows),
      starts: Int32Array.from(starts),
      count: rows.length,
      stories: starts.length - 1,
    };
  }
}
