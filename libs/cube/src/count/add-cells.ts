/** Numbers as the columns hold them. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Adds one for each row. */
export function addRows(columns: Int32Array, count: number, line: number, cells: Int32Array): void {
  for (let i = 0; i < count; i++) cells[line + columns[i]!]!++;
}

/** Adds one for each row in the line of its value. */
export function addByValue(
  list: Uint16Array,
  count: number,
  values: Numbers,
  slots: Int32Array,
  columns: Int32Array,
  cells: Int32Array,
): void {
  for (let i = 0; i < count; i++) cells[slots[values[list[i]!]!]! + columns[i]!]!++;
}

/** Adds one for each value, in the order of the values of a whole segment; `columns` is by row. */
export function addValues(
  rows: Uint16Array,
  count: number,
  values: Numbers,
  slots: Int32Array,
  columns: Int32Array,
  cells: Int32Array,
): void {
  for (let at = 0; at < count; at++) cells[slots[values[at]!]! + columns[rows[at]!]!]!++;
}

/** Adds one for each value of some rows; `columns` is in the order of the list. */
export function addByList(
  list: Uint16Array,
  count: number,
  offsets: Numbers,
  values: Numbers,
  slots: Int32Array,
  columns: Int32Array,
  cells: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const column = columns[i]!;
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) cells[slots[values[at]!]! + column]!++;
  }
}

/** The same, and notes in `marks`, by row, whether it has a flagged value. */
export function addValuesAndMark(
  rows: Uint16Array,
  count: number,
  values: Numbers,
  slots: Int32Array,
  columns: Int32Array,
  cells: Int32Array,
  flags: Uint8Array,
  marks: Uint8Array,
): void {
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    const row = rows[at]!;
    cells[slots[value]! + columns[row]!]!++;
    marks[row]! |= flags[value]!;
  }
}

/** Adds the marks of rows in a line, and takes them away. */
export function addMarked(
  marks: Uint8Array,
  count: number,
  columns: Int32Array,
  line: number,
  cells: Int32Array,
): void {
  for (let row = 0; row < count; row++) {
    cells[line + columns[row]!]! += marks[row]!;
    marks[row] = 0;
  }
}

/** Adds one in line `other` for each of some rows that has a flagged value; `columns` is in the order of the list. */
export function addFlaggedByList(
  list: Uint16Array,
  count: number,
  offsets: Numbers,
  values: Numbers,
  flags: Uint8Array,
  columns: Int32Array,
  other: number,
  cells: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const end = offsets[row + 1]!;
    let flagged = 0;
    for (let at = offsets[row]!; at < end; at++) flagged |= flags[values[at]!]!;
    cells[other + columns[i]!]! += flagged;
  }
}

/** Adds one for each pair of a value of one list and a value of another, of the same row. */
export function addPairs(
  list: Uint16Array,
  count: number,
  down: { offsets: Numbers; values: Numbers; slots: Int32Array },
  across: { offsets: Numbers; values: Numbers; slots: Int32Array },
  cells: Int32Array,
): void {
  const { offsets, values, slots } = down;
  const { offsets: otherOffsets, values: otherValues, slots: otherSlots } = across;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const end = offsets[row + 1]!;
    const from = otherOffsets[row]!;
    const to = otherOffsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) {
      const line = slots[values[at]!]!;
      for (let other = from; other < to; other++) cells[line + otherSlots[otherValues[other]!]!]!++;
    }
  }
}
