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
    this.gather(first, previous, list, count, mask);
    if (this.spare.rows.length < this.gathered.rows.length) this.spare = pairsFor(this.gathered.rows.length);
    this.sorted = sortByRow(this.gathered, this.spare, this.count);
  }

  /** Goes back through each story, in one loop of plain variables: this is done for every article of every story. */
  private gather(first: number, own: Int32Array, list: Uint16Array, count: number, mask: Uint8Array): void {
    const { previous } = this;
    let { rows, stories } = this.gathered;
    let end = 0;
    let story = 0;
    for (let i = 0; i < count; i++) {
      const at = list[i]!;
      let row = own[at]!;
      if (row < 0 || mask[first + at] !== 1) continue;
      const start = end;
      rows[end] = first + at;
      stories[end++] = story;
      for (; row >= 0; row = previous[row >>> SHIFT]![row & PLACE]!) {
        // One place is left over, for the latest row of the next story; that one may take it.
        if (end + 1 >= rows.length) ({ rows, stories } = this.enlarged());
        rows[end] = row;
        stories[end] = story;
        end += mask[row] === 0 ? 0 : 1;
      }
      if (end - start > 1) story++;
      else end = start;
    }
    this.count = end;
    this.stories = story;
  }

  private enlarged(): Pairs {
    const { rows, stories } = this.gathered;
    this.gathered = pairsFor(rows.length * 2);
    this.gathered.rows.set(rows);
    this.gathered.stories.set(stories);
    return this.gathered;
  }
}

function pairsFor(length: number): Pairs {
  return { rows: new Int32Array(length), stories: new Int32Array(length) };
}
