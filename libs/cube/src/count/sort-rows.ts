const BITS = 11;
const DIGITS = 1 << BITS;

/** Row numbers, and what belongs to each. */
export interface Pairs {
  rows: Int32Array;
  stories: Int32Array;
}

const starts = new Int32Array(DIGITS);

/** Puts the first `count` of some pairs in order of their rows; gives the pairs in order, which are one of the two. */
export function sortByRow(pairs: Pairs, spare: Pairs, count: number): Pairs {
  if (count === 0) return pairs;
  let least = pairs.rows[0]!;
  let greatest = least;
  for (let i = 0; i < count; i++) {
    const row = pairs.rows[i]!;
    if (row < least) least = row;
    if (row > greatest) greatest = row;
  }
  let [from, to] = [pairs, spare];
  // A shift by 32 is none.
  for (let shift = 0; shift < 32 && count > 0 && (greatest - least) >>> shift > 0; shift += BITS) {
    pass(from, to, count, least, shift);
    [from, to] = [to, from];
  }
  return from;
}

function pass(from: Pairs, to: Pairs, count: number, least: number, shift: number): void {
  const { rows, stories } = from;
  const sortedRows = to.rows;
  const sortedStories = to.stories;
  starts.fill(0);
  for (let i = 0; i < count; i++) starts[((rows[i]! - least) >>> shift) & (DIGITS - 1)]!++;
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const size = starts[digit]!;
    starts[digit] = sum;
    sum += size;
  }
  for (let i = 0; i < count; i++) {
    const at = starts[((rows[i]! - least) >>> shift) & (DIGITS - 1)]!++;
    sortedRows[at] = rows[i]!;
    sortedStories[at] = stories[i]!;
  }
}
