import { Repeats } from './add-repeats.js';
import type { ChainColumns } from './chain-columns.js';
import type { StoryRows } from './chain-rows.js';
import type { RepeatsWish } from './wish.js';

/** Counts, story by story, the articles that are not the first of their story in a cell. */
export class RepeatsCounter {
  readonly cells: Int32Array;
  private readonly repeats: Repeats;

  constructor(readonly wish: RepeatsWish) {
    const { reader, width, lines, outside, other } = wish;
    this.cells = new Int32Array(width * lines);
    const slots = reader.kind === 'none' ? Int32Array.of(width) : wish.slots;
    this.repeats = new Repeats({ cells: this.cells, slots, outside, other, width });
  }

  take(chains: StoryRows, from: ChainColumns): void {
    const { reader, across } = this.wish;
    if (reader.kind === 'none' && across.kind === 'every') {
      this.cells[this.wish.width]! += chains.count - chains.stories;
      return;
    }
    const columns = from.across(across);
    if (reader.kind === 'none') this.repeats.addOne(chains, columns, from.filled(0));
    else if (reader.kind === 'one') this.repeats.addOne(chains, columns, from.one(reader.column));
    else if (reader.kind === 'list') this.repeats.addLists(chains, columns, from.list(reader.column));
    else this.repeats.addBySource(chains, columns, from.one('source'), reader);
  }
}
