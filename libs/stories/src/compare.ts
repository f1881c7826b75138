import { dataOf, distinct, frameOf, jaccard, shared } from './resemblance.js';
import { changedTooMuch, type Setting } from './setting.js';
import { shinglesOf } from './shingles.js';
import { FEWEST_WORDS } from './sketch.js';
import { FIGURE, NAME, type StoryText } from './story-text.js';

/** How the second of two texts stands to the first. */
export type Relation = 'copy' | 'abridged' | 'extended' | 'edited' | 'serial' | 'unrelated';

/** Two texts compared. Shares are of different 3-word shingles. */
export interface Comparison {
  verdict: 'same' | 'different';
  /** `abridged`: the second has less of the same. `serial`: the same form filled with other facts. */
  relation: Relation;
  jaccard: number;
  /** The share of the first text that is in the second. */
  ofFirst: number;
  /** The share of the second text that is in the first. */
  ofSecond: number;
}

/** From here two texts are alike, unless what fills them is different. */
const ALIKE = 0.5;
const EDITED = { jaccard: 0.35, contained: 0.6 };
/** A part of a longer text: how much of it is in there, how long it is beside the other, how many shingles at least. */
const PART = { contained: 0.75, ratio: 0.2, shingles: 30 };
const SHORT = { jaccard: 0.6, contained: 0.85 };
/** A part has to begin where the longer text begins; otherwise the longer one is a collection. */
const BEGINNING = 0.25;
const COPY = 0.95;
const PARTIAL = 0.8;
/** Names that must be in both. */
const NAMES_KEPT = 0.5;
/** In a series, kept figures below which nothing but the figures differs. */
const SERIES_KEPT = 0.75;
/** How much of the difference figures and names make up where a form was filled anew. */
const EXPLAINED = 0.5;

interface Pair {
  a: StoryText;
  b: StoryText;
  inA: Int32Array;
  inB: Int32Array;
  setA: Set<number>;
  setB: Set<number>;
}

/** Whether the longer text begins with what both share. */
function beginsAlike({ inA, inB, setA, setB }: Pair): boolean {
  const [longer, smaller] = inA.length >= inB.length ? [inA, setB] : [inB, setA];
  const first = longer.findIndex((shingle) => smaller.has(shingle));
  return first >= 0 && first <= longer.length * BEGINNING;
}

function areAlike(pair: Pair, jaccardShare: number, contained: number): boolean {
  const smaller = Math.min(pair.setA.size, pair.setB.size);
  const larger = Math.max(pair.setA.size, pair.setB.size);
  if (pair.a.isShort && pair.b.isShort) return jaccardShare >= SHORT.jaccard || contained >= SHORT.contained;
  if (jaccardShare >= ALIKE) return true;
  if (jaccardShare >= EDITED.jaccard && contained >= EDITED.contained) return true;
  if (contained < PART.contained || smaller < PART.shingles || smaller < larger * PART.ratio) return false;
  return beginsAlike(pair);
}

/**
 * Whether the same form was filled with other facts. A corrected, updated or abridged report keeps most of the figures and
 * names of the one before; the next report of a series keeps its sentences and changes them.
 */
function isRefilled({ a, b }: Pair, jaccardShare: number, setting: Setting): boolean {
  const [namesA, namesB] = [dataOf(a, NAME), dataOf(b, NAME)];
  const names = Math.min(namesA.size, namesB.size);
  const namesKept = shared(namesA, namesB);
  if (names - namesKept >= 2 && namesKept < names * NAMES_KEPT) return true;
  const [figuresA, figuresB] = [dataOf(a, FIGURE), dataOf(b, FIGURE)];
  const figures = Math.min(figuresA.size, figuresB.size);
  const figuresKept = shared(figuresA, figuresB);
  if (changedTooMuch(figures, figuresKept, setting)) return true;
  if (!setting.isSerial || figuresKept >= figures * SERIES_KEPT) return false;
  const explained = (jaccard(frameOf(a), frameOf(b)) - jaccardShare) / (1 - jaccardShare);
  return explained >= EXPLAINED;
}

/** How the second text stands to the first within one story, told from what each has of the other. */
export function relationOf(ofFirst: number, ofSecond: number): Exclude<Relation, 'serial' | 'unrelated'> {
  if (ofFirst >= COPY && ofSecond >= COPY) return 'copy';
  if (ofSecond >= PARTIAL && ofFirst < PARTIAL) return 'abridged';
  if (ofFirst >= PARTIAL && ofSecond < PARTIAL) return 'extended';
  return 'edited';
}

function isEqual(a: StoryText, b: StoryText): boolean {
  return a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
}

/** Compares two texts word by word: are they one story, and how does the second stand to the first? */
export function compare(a: StoryText, b: StoryText, setting: Setting): Comparison {
  if (isEqual(a, b)) return { verdict: 'same', relation: 'copy', jaccard: 1, ofFirst: 1, ofSecond: 1 };
  const [inA, inB] = [shinglesOf(a.words), shinglesOf(b.words)];
  const pair: Pair = { a, b, inA, inB, setA: distinct(inA), setB: distinct(inB) };
  const both = shared(pair.setA, pair.setB);
  const share = jaccard(pair.setA, pair.setB);
  const [ofFirst, ofSecond] = [both / Math.max(1, pair.setA.size), both / Math.max(1, pair.setB.size)];
  const shares = { jaccard: share, ofFirst, ofSecond };
  const isTooShort = Math.min(a.words.length, b.words.length) < FEWEST_WORDS;
  if (isTooShort || !areAlike(pair, share, Math.max(ofFirst, ofSecond)))
    return { verdict: 'different', relation: 'unrelated', ...shares };
  if (isRefilled(pair, share, setting)) return { verdict: 'different', relation: 'serial', ...shares };
  return { verdict: 'same', relation: relationOf(ofFirst, ofSecond), ...shares };
}
