/** One colour of the map and the counts it stands for, both ends included. */
export type MapClass = { from: number; to: number };

const steps = [1, 2, 5];

/**
 * Classes for counts that differ by orders of magnitude: bounds are round numbers (1, 2, 5, 10, 20 …) on a logarithmic
 * scale, at most `most` of them, from 1 to the largest count. Small counts share a class before large ones do.
 */
export function mapClasses(counts: number[], most: number): MapClass[] {
  const largest = counts.reduce((found, count) => Math.max(found, count), 0);
  if (largest < 1) return [];
  const round: number[] = [];
  for (let power = 1; power <= largest; power *= 10)
    round.push(...steps.map((step) => step * power).filter((value) => value <= largest));
  const every = Math.max(1, Math.ceil((round.length - 3) / most));
  const spaced = round.filter((_, index) => (round.length - 1 - index) % every === 0);
  const starts = spaced.length <= most ? spaced : spaced.slice(-most);
  return starts.map((from, index) => ({ from: index === 0 ? 1 : from, to: (starts[index + 1] ?? largest + 1) - 1 }));
}

/** Which class a count falls into; -1 for none. */
export function classOf(count: number, classes: MapClass[]): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to);
}
