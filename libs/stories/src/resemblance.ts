import { hashUnits } from './hash.js';
import { shinglesOf } from './shingles.js';
import { FIGURE, FRAME, KIND, type NAME, type StoryText, TITLE } from './story-text.js';

const ANY_FIGURE = hashUnits('0');
const ANY_NAME = hashUnits('A');

/** The different values of a list. */
export function distinct(values: Iterable<number>): Set<number> {
  return new Set(values);
}

/** How many members of `a` are in `b`. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count += 1;
  return count;
}

/** The share of two sets that is in both. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The different figures or names of a text. */
export function dataOf({ words, parts }: StoryText, part: typeof FIGURE | typeof NAME): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < words.length; i += 1) if ((parts[i]! & KIND) === part) found.add(words[i]!);
  return found;
}

/** The words of a title that was read with its short body. */
export function titleOf({ words, parts }: StoryText): Set<number> {
  return new Set(words.filter((_, i) => (parts[i]! & TITLE) !== 0));
}

/** The shingles of a text in which each run of figures is one and the same word, and each run of names is another. */
export function frameOf({ words, parts }: StoryText): Set<number> {
  const frame = new Uint32Array(words.length);
  let length = 0;
  let before: number = FRAME;
  for (let i = 0; i < words.length; i += 1) {
    const part = parts[i]! & KIND;
    if (part === FRAME || part !== before) {
      frame[length] = part === FRAME ? words[i]! : part === FIGURE ? ANY_FIGURE : ANY_NAME;
      length += 1;
    }
    before = part;
  }
  return distinct(shinglesOf(frame.subarray(0, length)));
}
