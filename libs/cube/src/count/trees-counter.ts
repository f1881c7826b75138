import type { SegmentRows } from './segment-rows.js';
import type { TreesWish } from './wish.js';

/** Counts articles by topic with all below it, each article once. */
export class TreesCounter {
  readonly cells: Int32Array;
  /** By line, the last article that counted in it. */
  private readonly last: Int32Array;
  private article = 0;

  constructor(private readonly wish: TreesWish) {
    this.cells = new Int32Array(wish.lines);
    this.last = new Int32Array(wish.lines);
  }

  take({ list, count, segment }: SegmentRows): void {
    const { offsets, values } = segment.topics;
    const { offsets: lineOffsets, values: lines } = this.wish;
    const { cells, last } = this;
    for (let i = 0; i < count; i++) {
      const row = list[i]!;
      const article = ++this.article;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const topic = values[at]!;
        for (let place = lineOffsets[topic]!; place < lineOffsets[topic + 1]!; place++) {
          const line = lines[place]!;
          if (last[line] === article) continue;
          last[line] = article;
          cells[line]!++;
        }
      }
    }
  }
}
