/** The best of some keys by total, ties in the order of `compare`; `totals` is by key, keys are those from 1 that `isKey` accepts. */
export function bestKeys(
  totals: Int32Array,
  most: number,
  isKey: (key: number) => boolean,
  compare: (a: number, b: number) => number,
): number[] {
  const best: number[] = [];
  const before = (a: number, b: number) => {
    const difference = totals[b]! - totals[a]!;
    return difference !== 0 ? difference < 0 : compare(a, b) < 0;
  };
  let least = -Infinity;
  for (let key = 1; key < totals.length; key++) {
    if (totals[key]! < least) continue;
    const last = best[most - 1];
    if ((last !== undefined && !before(key, last)) || !isKey(key)) continue;
    best.splice(placeFor(best, key, before), 0, key);
    if (best.length > most) best.pop();
    if (best.length === most) least = totals[best[most - 1]!]!;
  }
  return best;
}

function placeFor(best: readonly number[], key: number, before: (a: number, b: number) => boolean): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(key, best[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
