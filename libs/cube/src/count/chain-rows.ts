import type { ChainLists } from '../columns/chain-lists.js';

/** Stands after the last story; the row that it names is of no account. */
const END = ~0;

/** The chosen rows of stories that have several of them, story by story; of each at least two. */
export interface StoryRows {
  /** By number; what comes after `count` is of no account. */
  readonly rows: Int32Array;
  readonly count: number;
  /** Where the rows of each story begin, and in the end `count`. */
  readonly starts: Int32Array;
  /** How many stories there are. */
  readonly stories: number;
}

/** Finds them in the lists of all stories. */
export class ChainRows implements StoryRows {
  rows = new Int32Array(1024);
  count = 0;
  starts = new Int32Array(1024);
  stories = 0;

  constructor(
    private readonly lists: ChainLists,
    /** By row number, 1 if it is chosen. */
    private readonly mask: Uint8Array,
  ) {}

  /** Takes the stories that are listed with a segment. */
  take(place: number): void {
    const from = this.lists.from[place]!;
    const to = this.lists.to[place]!;
    if (this.rows.length <= to - from) {
      this.rows = new Int32Array((to - from) * 2);
      this.starts = new Int32Array((to - from) * 2);
    }
    const { rows, starts, mask } = this;
    const listed = this.lists.rows;
    let stories = 0;
    let start = 0;
    let end = 0;
    for (let at = from; at <= to; at++) {
      const entry = at < to ? listed[at]! : END;
      if (entry < 0) {
        // The story before is kept if it has several rows, else its place is taken.
        const several = end - start > 1 ? 1 : 0;
        stories += several;
        start = several === 1 ? end : start;
        end = start;
        starts[stories] = start;
      }
      const row = entry ^ (entry >> 31);
      rows[end] = row;
      end += mask[row]!;
    }
    this.count = start;
    this.stories = stories;
  }
}
