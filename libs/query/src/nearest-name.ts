/** Longer names are never compared: nobody mistypes one into a field or a country. */
const LONGEST = 40;

/** Lower case without accents, by which names are compared. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name that a mistyped one was meant to be: at most a third of its letters differ, three at most; null if none is so near. */
export function nearestName(mistyped: string, names: Iterable<string>): string | null {
  if (mistyped.length > LONGEST) return null;
  const written = foldName(mistyped);
  let best: string | null = null;
  let least = Math.min(3, Math.floor(Math.max(written.length, 3) / 3)) + 1;
  for (const name of names) {
    const folded = foldName(name);
    if (Math.abs(folded.length - written.length) >= least) continue;
    const distance = editDistance(written, folded);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters inserted, left out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
