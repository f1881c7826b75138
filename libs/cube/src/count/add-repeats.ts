import { SEGMENT_ROWS } from '../columns/segment.js';
import type { Lists } from './chain-columns.js';
import type { StoryRows } from './chain-rows.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

/** What rows of stories are counted in. */
export interface RepeatsTable {
  /** How often a story comes again, by cell. */
  cells: Int32Array;
  slots: Int32Array;
  outside: Uint8Array | null;
  other: number;
  /** Cells in a line; with 1 there are only lines. */
  width: number;
}

/** Counts by cell, story by story, the rows that are not the first of their story in it; in cell 0 of a line, in any cell of it. */
export class Repeats {
  /** By cell the last story that was seen in it; stories are numbered from 1 on as they come. */
  private readonly seen: Int32Array;
  private last = 0;

  constructor(private readonly table: RepeatsTable) {
    this.seen = new Int32Array(table.cells.length);
  }

  /** Takes rows of one value each; those of column 0 are of no account. */
  addOne({ starts, stories }: StoryRows, columns: Int32Array, values: Int32Array): void {
    const { cells, slots, width } = this.table;
    const { seen, last } = this;
    for (let story = 0; story < stories; story++)
      for (let i = starts[story]!, end = starts[story + 1]!; i < end; i++) {
        const column = columns[i]!;
        if (column === 0) continue;
        const line = slots[values[i]!]!;
        see(line, last + 1 + story, seen, cells);
        if (width > 1) see(line + column, last + 1 + story, seen, cells);
      }
    this.last += stories;
  }

  /** Takes rows with lists of values. */
  addLists({ rows, starts, stories }: StoryRows, columns: Int32Array, lists: Lists): void {
    const { cells, slots, width, outside, other } = this.table;
    const { seen, last } = this;
    // Rows of a story mostly stand in one segment, and so do those of the next one.
    let known = 0;
    let offsets = lists.offsets[known]!;
    let values = lists.values[known]!;
    for (let story = 0; story < stories; story++)
      for (let i = starts[story]!, end = starts[story + 1]!; i < end; i++) {
        const column = columns[i]!;
        if (column === 0) continue;
        const segment = rows[i]! >>> SHIFT;
        const place = rows[i]! & PLACE;
        if (segment !== known) {
          known = segment;
          offsets = lists.offsets[segment]!;
          values = lists.values[segment]!;
        }
        const to = offsets[place + 1]!;
        let flagged = 0;
        for (let at = offsets[place]!; at < to; at++) {
          const value = values[at]!;
          const line = slots[value]!;
          see(line, last + 1 + story, seen, cells);
          if (width > 1) see(line + column, last + 1 + story, seen, cells);
          if (outside !== null) flagged |= outside[value]!;
        }
        if (flagged === 0) continue;
        see(other, last + 1 + story, seen, cells);
        if (width > 1) see(other + column, last + 1 + story, seen, cells);
      }
    this.last += stories;
  }

  /** Takes rows with the lists of values of their sources. */
  addBySource(
    { starts, stories }: StoryRows,
    columns: Int32Array,
    sources: Int32Array,
    { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  ): void {
    const { cells, slots, width, outside, other } = this.table;
    const { seen, last } = this;
    for (let story = 0; story < stories; story++)
      for (let i = starts[story]!, end = starts[story + 1]!; i < end; i++) {
        const column = columns[i]!;
        if (column === 0) continue;
        const to = offsets[sources[i]! + 1]!;
        let flagged = 0;
        for (let at = offsets[sources[i]!]!; at < to; at++) {
          const value = values[at]!;
          const line = slots[value]!;
          see(line, last + 1 + story, seen, cells);
          if (width > 1) see(line + column, last + 1 + story, seen, cells);
          if (outside !== null) flagged |= outside[value]!;
        }
        if (flagged === 0) continue;
        see(other, last + 1 + story, seen, cells);
        if (width > 1) see(other + column, last + 1 + story, seen, cells);
      }
    this.last += stories;
  }
}

/** Counts a cell if it was this story that was seen in it last, without a branch, because nothing tells which it will be. */
function see(cell: number, story: number, seen: Int32Array, cells: Int32Array): void {
  const other = seen[cell]! ^ story;
  cells[cell]! += ((other | -other) >>> 31) ^ 1;
  seen[cell] = story;
}
