import { isRefilled } from './is-refilled.js';
import { quotedPieces } from './quotations.js';
import { distinct, jaccard, shared } from './resemblance.js';
import { isSerial, type Setting } from './setting.js';
import { shinglesOf } from './shingles.js';
import { FEWEST_WORDS } from './sketch.js';
import type { StoryText } from './story-text.js';

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
const ALIKE = { jaccard: 0.5, contained: 0.6, least: 0.35 };
/** The same for two reports of one source at different times, or of days later, which may share their form alone. */
const ALIKE_SERIAL = { jaccard: 0.55, contained: 0.72, least: 0.35 };
/** A part of a longer text: how much of it is in there, how long it is beside the other, how many shingles at least. */
const PART = { contained: 0.75, ratio: 0.2, shingles: 30 };
const SHORT = { jaccard: 0.6, contained: 0.85, least: 0 };
/** A text under this part of a longer one has to begin where that begins; otherwise the longer one is a collection. */
const SMALL = 0.5;
const BEGINNING = 0.25;
/** Shingles of a text's head, and how many of them at least have to be in the other text: what only comes below is background or small print. */
const HEAD = { shingles: 40, part: 1 / 3, share: 0.3 };
const COPY = 0.95;
const PARTIAL = 0.8;
/** Pieces of quotations in both that make two texts reports of one event: nobody says the same twice. */
const QUOTES_KEPT = 2;

interface Pair {
  a: StoryText;
  b: StoryText;
  inA: Int32Array;
  inB: Int32Array;
  setA: Set<number>;
  setB: Set<number>;
  quotesAlike: boolean;
}

/** What texts are compared by. */
interface Pieces {
  text: StoryText;
  shingles: Int32Array;
  set: Set<number>;
  quotes: Set<number>;
}

function piecesOf(text: StoryText): Pieces {
  const shingles = shinglesOf(text.words);
  return { text, shingles, set: distinct(shingles), quotes: quotedPieces(text) };
}

let latest: Pieces | null = null;

/** The same of the first of two texts, which is compared with many others in turn. */
function piecesOfFirst(text: StoryText): Pieces {
  if (latest?.text !== text) latest = piecesOf(text);
  return latest;
}

/** Whether the longer text begins with what both share. */
function beginsAlike({ inA, inB, setA, setB }: Pair): boolean {
  const [longer, smaller] = inA.length >= inB.length ? [inA, setB] : [inB, setA];
  const first = longer.findIndex((shingle) => smaller.has(shingle));
  return first >= 0 && first <= longer.length * BEGINNING;
}

function headIn(shingles: Int32Array, other: ReadonlySet<number>): number {
  const head = shingles.subarray(0, Math.min(HEAD.shingles, Math.ceil(shingles.length * HEAD.part)));
  return head.reduce((count, shingle) => count + (other.has(shingle) ? 1 : 0), 0) / Math.max(1, head.length);
}

function areAlike(pair: Pair, jaccardShare: number, contained: number, setting: Setting): boolean {
  const smaller = Math.min(pair.setA.size, pair.setB.size);
  const larger = Math.max(pair.setA.size, pair.setB.size);
  if (Math.max(headIn(pair.inA, pair.setB), headIn(pair.inB, pair.setA)) < HEAD.share) return false;
  const areShort = pair.a.isShort && pair.b.isShort;
  const bar = areShort ? SHORT : setting.isFar || (isSerial(setting) && !pair.quotesAlike) ? ALIKE_SERIAL : ALIKE;
  if (jaccardShare >= bar.jaccard) return true;
  if (smaller < larger * SMALL && !beginsAlike(pair)) return false;
  if (jaccardShare >= bar.least && contained >= bar.contained) return true;
  return !areShort && contained >= PART.contained && smaller >= PART.shingles && smaller >= larger * PART.ratio;
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
  const [ofA, ofB] = [piecesOfFirst(a), piecesOf(b)];
  const quotesAlike = shared(ofA.quotes, ofB.quotes) >= QUOTES_KEPT;
  const pair: Pair = { a, b, inA: ofA.shingles, inB: ofB.shingles, setA: ofA.set, setB: ofB.set, quotesAlike };
  const both = shared(pair.setA, pair.setB);
  const share = jaccard(pair.setA, pair.setB);
  const [ofFirst, ofSecond] = [both / Math.max(1, pair.setA.size), both / Math.max(1, pair.setB.size)];
  const shares = { jaccard: share, ofFirst, ofSecond };
  const isTooShort = Math.min(a.words.length, b.words.length) < FEWEST_WORDS;
  if (isTooShort || !areAlike(pair, share, Math.max(ofFirst, ofSecond), setting))
    return { verdict: 'different', relation: 'unrelated', ...shares };
  if (isRefilled(a, b, share, quotesAlike, setting)) return { verdict: 'different', relation: 'serial', ...shares };
  return { verdict: 'same', relation: relationOf(ofFirst, ofSecond), ...shares };
}
