import type { Groups } from './groups.js';

/** How two texts are compared, first by what is at hand and then by their words. */
export interface TextJudge {
  /** Whether the words are worth reading. */
  mayBeSame(a: number, b: number): boolean;
  /** Whether the words say that they are one story; asked only where `mayBeSame` said yes. */
  isSame(a: number, b: number): Promise<boolean>;
  /** Told which texts will probably be asked for next. */
  expect(texts: readonly number[]): Promise<void>;
}

/** Texts whose words are read together. */
const AT_ONCE = 200;

/** The candidates of a text that it is not joined to yet and whose words are worth reading. */
function worthReading(text: number, candidates: readonly number[], groups: Groups, judge: TextJudge): number[] {
  const own = groups.find(text);
  return candidates.filter((candidate) => groups.find(candidate) !== own && judge.mayBeSame(text, candidate));
}

/** The first of each group, so many at most. */
function firstOfGroups(candidates: readonly number[], from: number, groups: Groups): number[] {
  const met = new Set<number>();
  const found: number[] = [];
  for (let place = from; place < candidates.length && found.length < AT_ONCE; place += 1) {
    const group = groups.find(candidates[place]!);
    if (met.has(group)) continue;
    met.add(group);
    found.push(candidates[place]!);
  }
  return found;
}

async function connectOne(
  text: number,
  candidates: readonly number[],
  groups: Groups,
  judge: TextJudge,
): Promise<void> {
  let compared = 0;
  for (const [place, candidate] of candidates.entries()) {
    if (groups.find(candidate) === groups.find(text)) continue;
    // The first ones are read with those of other texts.
    if (compared > 0 && compared % AT_ONCE === 0)
      await judge.expect([text, ...firstOfGroups(candidates, place, groups)]);
    compared += 1;
    if (await judge.isSame(text, candidate)) groups.unite(candidate, text);
  }
}

/**
 * Joins texts with those of their candidates that are one story with them. Of a group that is joined already no second member
 * is compared, which changes nothing: the groups are the connected parts of all pairs, in whatever order these are found.
 */
export async function connectTexts(
  texts: ReadonlyMap<number, readonly number[]>,
  groups: Groups,
  judge: TextJudge,
): Promise<void> {
  const order = [...texts].filter(([, candidates]) => candidates.length > 0).sort(([a], [b]) => a - b);
  for (let start = 0; start < order.length; ) {
    const wanted = new Set<number>();
    const some: [number, number[]][] = [];
    for (; start < order.length && wanted.size < AT_ONCE; start += 1) {
      const [text, candidates] = order[start]!;
      const worth = worthReading(text, candidates, groups, judge);
      if (worth.length === 0) continue;
      some.push([text, worth]);
      wanted.add(text);
      for (const choice of firstOfGroups(worth, 0, groups)) wanted.add(choice);
    }
    await judge.expect([...wanted]);
    for (const [text, worth] of some) await connectOne(text, worth, groups, judge);
  }
}
