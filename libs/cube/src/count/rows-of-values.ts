/** Writes for each value of a list the row that it belongs to. Rows are told apart by sums, not by branches that mispredict. */
export function rowsOfValues(offsets: Uint16Array | Uint32Array, count: number, rows: Uint16Array): void {
  const end = offsets[count]!;
  rows.fill(0, 0, end);
  for (let row = 1; row < count; row++) {
    const at = offsets[row]!;
    if (at < end) rows[at]!++;
  }
  let row = 0;
  for (let at = 0; at < end; at++) {
    row += rows[at]!;
    rows[at] = row;
  }
}
