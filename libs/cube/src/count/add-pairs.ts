/** Values of rows, with the cell that each stands for: the first of a line, or the place in a line. */
interface Side {
  offsets: Uint16Array | Uint32Array;
  values: Uint16Array | Uint32Array;
  slots: Int32Array;
}

/** So many values of the other list are taken at once; rows may have more. */
const TOGETHER = 4;
const targets = new Int32Array(32_768);

/**
 * Adds one for each pair of a value of one list and a value of another, of the same row. Cells are written down first and then
 * raised: a processor that knows which comes next need not wait for the one before.
 */
export function addPairs(list: Uint16Array, count: number, down: Side, across: Side, cells: Int32Array): void {
  const { offsets, values, slots } = down;
  const { offsets: otherOffsets, values: otherValues, slots: otherSlots } = across;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    const stop = otherOffsets[row + 1]!;
    for (let from = otherOffsets[row]!; from < stop; from += TOGETHER) {
      const others = Math.min(TOGETHER, stop - from);
      const a = otherSlots[otherValues[from]!]!;
      // What is not there is written over.
      const b = others > 1 ? otherSlots[otherValues[from + 1]!]! : 0;
      const c = others > 2 ? otherSlots[otherValues[from + 2]!]! : 0;
      const d = others > 3 ? otherSlots[otherValues[from + 3]!]! : 0;
      for (let at = start; at < end; at++) {
        if (next > targets.length - TOGETHER) next = raise(next, cells);
        const line = slots[values[at]!]!;
        targets[next] = line + a;
        targets[next + 1] = line + b;
        targets[next + 2] = line + c;
        targets[next + 3] = line + d;
        next += others;
      }
    }
  }
  raise(next, cells);
}

/** Adds one to each of the first `count` targets; none is left. */
function raise(count: number, cells: Int32Array): number {
  const fours = count & ~3;
  for (let i = 0; i < fours; i += 4) {
    const a = targets[i]!;
    const b = targets[i + 1]!;
    const c = targets[i + 2]!;
    const d = targets[i + 3]!;
    cells[a]!++;
    cells[b]!++;
    cells[c]!++;
    cells[d]!++;
  }
  for (let i = fours; i < count; i++) cells[targets[i]!]!++;
  return 0;
}
