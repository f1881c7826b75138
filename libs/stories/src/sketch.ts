import { createHash, type Hash } from 'node:crypto';
import type { StorySketch } from '@vigie/article';
import { minHash, PERMUTATIONS } from './min-hash.js';
import { quotedPieces } from './quotations.js';
import { countDistinct, shinglesOf } from './shingles.js';
import { FIGURE, KIND, type StoryText } from './story-text.js';

/** Texts of fewer words are joined only with exactly the same words. */
export const FEWEST_WORDS = 20;
/** So many different figures are kept in a sketch; most reports have fewer, and then the sketch knows them all. */
const MOST_FIGURES = 48;
/** Pieces of quotations that are kept: the least ones, which two texts that quote the same have in common. */
const MOST_QUOTES = 16;
/** Changes with the way that texts are read, so that what was read otherwise is read again. */
const VERSION = 1;

/** What tells how much two texts have in common. */
export interface Outline {
  /** Different shingles of the text. */
  size: number;
  /** One byte of each least value; empty for a text that is only compared as a whole. */
  bytes: Uint8Array;
}

/** What a sketch's bytes say. */
export interface Print extends Outline {
  /** 16 bits of each different figure, ascending. */
  figures: Uint16Array;
  /** Whether these are all its figures. */
  isComplete: boolean;
  /** 16 bits of some pieces of what it quotes, ascending. */
  quotes: Uint16Array;
}

const HEAD = 6;

function writePrint({ size, bytes, figures, isComplete, quotes }: Print): Uint8Array {
  const print = new Uint8Array(HEAD + bytes.length + 2 * (quotes.length + figures.length));
  const view = new DataView(print.buffer);
  view.setUint32(0, size, true);
  view.setUint8(4, (isComplete ? 1 : 0) | (bytes.length > 0 ? 2 : 0));
  view.setUint8(5, quotes.length);
  print.set(bytes, HEAD);
  [...quotes, ...figures].forEach((value, i) => {
    view.setUint16(HEAD + bytes.length + 2 * i, value, true);
  });
  return print;
}

/** Reads the first part of what `sketchOf` wrote. */
export function readOutline(print: Uint8Array): Outline {
  const view = new DataView(print.buffer, print.byteOffset, print.byteLength);
  const end = HEAD + ((view.getUint8(4) & 2) === 0 ? 0 : PERMUTATIONS);
  return { size: view.getUint32(0, true), bytes: print.subarray(HEAD, end) };
}

/** Reads what `sketchOf` wrote. */
export function readPrint(print: Uint8Array): Print {
  const view = new DataView(print.buffer, print.byteOffset, print.byteLength);
  const outline = readOutline(print);
  const quotesAt = HEAD + outline.bytes.length;
  const figuresAt = quotesAt + 2 * view.getUint8(5);
  const list = (from: number, to: number) => {
    const values = new Uint16Array((to - from) >> 1);
    for (let i = 0; i < values.length; i += 1) values[i] = view.getUint16(from + 2 * i, true);
    return values;
  };
  return {
    ...outline,
    quotes: list(quotesAt, figuresAt),
    figures: list(figuresAt, print.length),
    isComplete: (view.getUint8(4) & 1) === 1,
  };
}

function figuresOf({ words, parts }: StoryText): Pick<Print, 'figures' | 'isComplete'> {
  const found = new Set<number>();
  for (let i = 0; i < words.length; i += 1) if ((parts[i]! & KIND) === FIGURE) found.add(words[i]! & 0xffff);
  const figures = Uint16Array.from(found).sort();
  return { figures: figures.slice(0, MOST_FIGURES), isComplete: figures.length <= MOST_FIGURES };
}

function quotesOf(text: StoryText): Uint16Array {
  const pieces = Uint32Array.from(quotedPieces(text)).sort().subarray(0, MOST_QUOTES);
  return Uint16Array.from(new Set(pieces.map((piece) => piece >>> 16))).sort();
}

function bytesOf(values: Uint32Array | Uint8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** The sketch by which near-copies of a text are found; null for a text without words. */
export function sketchOf(text: StoryText): StorySketch | null {
  const { words } = text;
  if (words.length === 0) return null;
  const hash = createHash('sha256').update(bytesOf(words));
  const shingles = shinglesOf(words);
  const size = countDistinct(shingles);
  if (words.length < FEWEST_WORDS) {
    const none = new Uint16Array(0);
    const print = writePrint({ size, bytes: new Uint8Array(0), figures: none, isComplete: true, quotes: none });
    return { digest: digestOf(hash), keys: new Uint32Array(0), print };
  }
  // Two texts with the same words can still be read differently: one is written in capitals, say.
  hash.update(bytesOf(text.parts)).update(`${VERSION} ${text.isShort}`);
  const { keys, bytes } = minHash(shingles);
  const print = writePrint({ size, bytes, ...figuresOf(text), quotes: quotesOf(text) });
  return { digest: digestOf(hash), keys, print };
}

function digestOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 32);
}
