import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { type Chosen, chosenIn } from './chosen.js';
import { type Pairs, sortByRow } from './sort-rows.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

/**
 * The chosen rows of the stories that have several of them, with the story of each, from 0 on. Each story is shown by the
 * segment of its latest row. Rows come in order, because the columns that they are looked up in are larger than the caches.
 */
export class ChainRows {
  count = 0;
  /** How many stories there are. */
  stories = 0;
  /** In order of the rows. */
  sorted: Pairs = pairsFor(1024);
  private gathered = pairsFor(1024);
  private spare = pairsFor(1024);
  private readonly previous: Int32Array[];

  constructor(
    readonly segments: readonly Segment[],
    private readonly chosen: Chosen,
  ) {
    this.previous = segments.map(({ previous }) => previous);
  }

  /** Gathers the stories whose latest chosen row lies in a segment. */
  take(place: number): void {
    const { chosen, segments } = this;
    const mask = chosen.mask!;
    const segment = segments[place]!;
    const first = place * SEGMENT_ROWS;
    const { previous } = segment;
    const { list, count } = chosenIn(chosen, place, segment);
    this.count = 0;
    this.stories = 0;
    for (let i = 0; i < count; i++) {
      const at = list[i]!;
      const before = previous[at]!;
      if (before >= 0 && mask[first + at] === 1) this.walk(first + at, before, mask);
    }
    if (this.spare.rows.length < this.gathered.rows.length) this.spare = pairsFor(this.gathered.rows.length);
    this.sorted = sortByRow(this.gathered, this.spare, this.count);
  }

  /** Goes back through one story. */
  private walk(latest: number, before: number, mask: Uint8Array): void {
    const { previous, count, stories } = this;
    let end = this.put(count, latest, stories);
    for (let row = before; row >= 0; row = previous[row >>> SHIFT]![row & PLACE]!)
      if (mask[row] !== 0) end = this.put(end, row, stories);
    if (end - count < 2) return;
    this.count = end;
    this.stories = stories + 1;
  }

  private put(at: number, row: number, story: number): number {
    if (at === this.gathered.rows.length) {
      const { rows, stories } = this.gathered;
      this.gathered = pairsFor(at * 2);
      this.gathered.rows.set(rows);
      this.gathered.stories.set(stories);
    }
    this.gathered.rows[at] = row;
    this.gathered.stories[at] = story;
    return at + 1;
  }
}

function pairsFor(length: number): Pairs {
  return { rows: new Int32Array(length), stories: new Int32Array(length) };
}
