/** How many bytes say of each of so many rows whether it is alive. */
export function aliveBytes(rows: number): number {
  return Math.ceil(rows / 8);
}

/** 1, or 0 for a row that was removed. */
export function aliveAt(alive: Uint8Array, place: number): number {
  return (alive[place >>> 3]! >>> (place & 7)) & 1;
}

/** Notes that a row is removed. */
export function buryAt(alive: Uint8Array, place: number): void {
  alive[place >>> 3]! &= ~(1 << (place & 7));
}

/** Fills the bits of the first rows from a byte each. */
export function fillAlive(alive: Uint8Array, each: Uint8Array, rows: number): void {
  alive.fill(0);
  for (let row = 0; row < rows; row += 1) alive[row >>> 3]! |= each[row]! << (row & 7);
}
