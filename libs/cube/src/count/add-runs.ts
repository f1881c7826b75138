/** Numbers as the columns hold them. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Rows of a whole segment as stretches of the same column. */
export interface Runs {
  /** The first row of each, and in the end the number of all rows. */
  starts: Uint16Array;
  count: number;
}

/**
 * What the rows of a segment are counted from, and in; `columns` is by row. Every other value is counted in `odd`, which is added
 * to `cells` in the end: values that follow each other are often of one cell, and each would wait until the one before is written.
 */
export interface RunsTable {
  runs: Runs;
  columns: Int32Array;
  offsets: Numbers;
  values: Numbers;
  slots: Int32Array;
  cells: Int32Array;
  odd: Int32Array;
}

/** Writes the runs of `rows` rows, without branches, because nothing tells where the next one begins. */
export function findRuns(columns: Int32Array, rows: number, runs: Runs): void {
  const { starts } = runs;
  let count = 0;
  let before = -1;
  for (let row = 0; row < rows; row++) {
    const column = columns[row]!;
    starts[count] = row;
    const other = column ^ before;
    count += (other | -other) >>> 31;
    before = column;
  }
  starts[count] = rows;
  runs.count = count;
}

/** Adds one for each value in the line of its slot; rows of column 0 are of no account. */
export function addRuns({ runs, columns, offsets, values, slots, cells, odd }: RunsTable): void {
  const { starts, count } = runs;
  for (let run = 0; run < count; run++) {
    const column = columns[starts[run]!]!;
    if (column === 0) continue;
    const end = offsets[starts[run + 1]!]!;
    let at = offsets[starts[run]!]!;
    for (; at + 1 < end; at += 2) {
      cells[slots[values[at]!]! + column]!++;
      odd[slots[values[at + 1]!]! + column]!++;
    }
    if (at < end) cells[slots[values[at]!]! + column]!++;
  }
}

/** The same, and one in line `other` for each row that has a flagged value. `sums` has room for one more than all values. */
export function addRunsAndOthers(table: RunsTable, flags: Uint8Array, other: number, sums: Uint32Array): void {
  const { runs, columns, offsets, values, slots, cells, odd } = table;
  const { starts, count } = runs;
  let flagged = 0;
  for (let run = 0; run < count; run++) {
    const column = columns[starts[run]!]!;
    if (column === 0) continue;
    const end = offsets[starts[run + 1]!]!;
    let at = offsets[starts[run]!]!;
    sums[at] = flagged;
    for (; at + 1 < end; at += 2) {
      const value = values[at]!;
      const next = values[at + 1]!;
      cells[slots[value]! + column]!++;
      odd[slots[next]! + column]!++;
      flagged += flags[value]!;
      sums[at + 1] = flagged;
      flagged += flags[next]!;
      sums[at + 2] = flagged;
    }
    if (at < end) {
      const value = values[at]!;
      cells[slots[value]! + column]!++;
      flagged += flags[value]!;
      sums[at + 1] = flagged;
    }
    let rows = 0;
    for (let row = starts[run]!, last = starts[run + 1]!; row < last; row++)
      rows += (sums[offsets[row]!]! - sums[offsets[row + 1]!]!) >>> 31;
    cells[other + column]! += rows;
  }
}
