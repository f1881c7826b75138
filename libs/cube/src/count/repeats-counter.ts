import type { ListColumn } from '../filter/test.js';
import { Repeats } from './add-repeats.js';
import type { ChainColumns } from './chain-columns.js';
import type { ChainRows } from './chain-rows.js';
import {
  gatherCells,
  gatherFlags,
  gatherListCells,
  gatherSourceCells,
  gatherSourceFlags,
  type RowColumns,
  StoryCells,
} from './gather.js';
import type { RepeatsWish } from './wish.js';

/** Counts, story by story, the articles that are not the first of their story in a cell. */
export class RepeatsCounter {
  readonly cells: Int32Array;
  private readonly repeats: Repeats;
  private readonly found = new StoryCells();
  private readonly lines = new Int32Array(2);

  constructor(readonly wish: RepeatsWish) {
    this.cells = new Int32Array(wish.width * wish.lines);
    this.repeats = new Repeats(this.cells);
  }

  take(chains: ChainRows, from: ChainColumns): void {
    const { wish, found } = this;
    const { reader, slots, width, across } = wish;
    const { count, sorted } = chains;
    const rows: RowColumns = { rows: sorted.rows, stories: sorted.stories, count, columns: from.across(across), width };
    found.count = 0;
    if (reader.kind === 'none') gatherCells(rows, from.zeros(), this.lines.fill(width), found);
    else if (reader.kind === 'one') gatherCells(rows, from.one(reader.column), slots, found);
    else if (reader.kind === 'list') this.takeList(rows, from, reader.column);
    else this.takeBySource(rows, from, reader);
    this.repeats.add(found, chains.stories);
  }

  private takeList(rows: RowColumns, from: ChainColumns, column: ListColumn): void {
    const { slots, outside, other } = this.wish;
    const { offsets, values } = from.list(column);
    gatherListCells(rows, offsets, values, slots, this.found);
    if (outside === null) return;
    const flagged = from.spare();
    gatherFlags(rows, offsets, values, outside, flagged);
    this.takeFlagged(rows, flagged, other);
  }

  private takeBySource(
    rows: RowColumns,
    from: ChainColumns,
    lists: { offsets: Uint32Array; values: Uint32Array },
  ): void {
    const { slots, outside, other } = this.wish;
    const sources = from.one('source');
    gatherSourceCells(rows, sources, lists, slots, this.found);
    if (outside === null) return;
    const flagged = from.spare();
    gatherSourceFlags(rows, sources, lists, outside, flagged);
    this.takeFlagged(rows, flagged, other);
  }

  /** Adds the cells of one line for the rows that are flagged: those that are not look themselves up as of no account. */
  private takeFlagged(rows: RowColumns, flagged: Int32Array, line: number): void {
    this.lines[0] = 0;
    this.lines[1] = line;
    gatherCells(rows, flagged, this.lines, this.found);
  }
}
