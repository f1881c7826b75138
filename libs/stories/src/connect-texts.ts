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

/** Of each group that a text may belong to, the first candidate whose words are worth reading. */
function firstChoices(text: number, candidates: readonly number[], groups: Groups, judge: TextJudge): number[] {
  const met = new Set([groups.find(text)]);
  const choices: number[] = [];
  for (const candidate of candidates) {
    const group = groups.find(candidate);
    if (met.has(group) || !judge.mayBeSame(text, candidate)) continue;
    met.add(group);
    choices.push(candidate);
  }
  return choices;
}

async function connectOne(
  text: number,
  candidates: readonly number[],
  groups: Groups,
  judge: TextJudge,
): Promise<void> {
  let compared = 0;
  for (const [place, candidate] of candidates.entries()) {
    if (groups.find(candidate) === groups.find(text) || !judge.mayBeSame(text, candidate)) continue;
    // The first ones are read with those of other texts.
    if (compared > 0 && compared % AT_ONCE === 0)
      await judge.expect([text, ...firstChoices(text, candidates.slice(place), groups, judge).slice(0, AT_ONCE)]);
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
    let end = start;
    for (; end < order.length && wanted.size < AT_ONCE; end += 1) {
      const [text, candidates] = order[end]!;
      const choices = firstChoices(text, candidates, groups, judge);
      if (choices.length > 0) wanted.add(text);
      for (const choice of choices.slice(0, AT_ONCE)) wanted.add(choice);
    }
    await judge.expect([...wanted]);
    for (const [text, candidates] of order.slice(start, end)) await connectOne(text, candidates, groups, judge);
    start = end;
  }
}
