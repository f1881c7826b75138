/** One colour of the map and the counts it stands for, both ends included. */
export type MapClass = { from: number; to: number };

const steps = [1, 2, 5];

/**
 * Classes for counts that differ by orders of magnitude: bounds are round numbers (1, 2, 5, 10, 20 …), spaced evenly on
 * a logarithmic scale, at most `most` of them, from 1 to the largest count.
 */
export function mapClasses(counts: number[], most: number): MapClass[] {
  const largest = counts.reduce((found, count) => Math.max(found, count), 0);
  if (largest < 1) return [];
  const round: number[] = [];
  for (let power = 1; power <= largest; power *= 10)
    round.push(...steps.map((step) => step * power).filter((value) => value <= largest));
  const every = Math.ceil(round.length / most);
  const starts = round.filter((_, index) => index % every === 0);
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? largest + 1) - 1 }));
}

/** Which class a count falls into; -1 for none. */
export function classOf(count: number, classes: MapClass[]): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to);
}
