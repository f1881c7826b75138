import { createHash } from 'node:crypto';
import type { StorySketch } from '@vigie/article';
import { minHash, PERMUTATIONS } from './min-hash.js';
import { countDistinct, shinglesOf } from './shingles.js';
import { FIGURE, type StoryText } from './story-text.js';

/** Texts of fewer words are joined only with exactly the same words. */
export const FEWEST_WORDS = 20;
/** So many different figures are kept in a sketch; most reports have fewer, and then the sketch knows them all. */
const MOST_FIGURES = 48;

/** What a sketch's bytes say. */
export interface Print {
  /** Different shingles of the text. */
  size: number;
  /** One byte of each least value; empty for a text that is only compared as a whole. */
  bytes: Uint8Array;
  /** 16 bits of each different figure, ascending. */
  figures: Uint16Array;
  /** Whether these are all its figures. */
  isComplete: boolean;
}

const HEAD = 5;

function writePrint({ size, bytes, figures, isComplete }: Print): Uint8Array {
  const print = new Uint8Array(HEAD + bytes.length + 2 * figures.length);
  const view = new DataView(print.buffer);
  view.setUint32(0, size, true);
  view.setUint8(4, (isComplete ? 1 : 0) | (bytes.length > 0 ? 2 : 0));
  print.set(bytes, HEAD);
  figures.forEach((figure, i) => {
    view.setUint16(HEAD + bytes.length + 2 * i, figure, true);
  });
  return print;
}

/** Reads what `sketchOf` wrote. */
export function readPrint(print: Uint8Array): Print {
  const view = new DataView(print.buffer, print.byteOffset, print.byteLength);
  const flags = view.getUint8(4);
  const figuresAt = HEAD + ((flags & 2) === 0 ? 0 : PERMUTATIONS);
  const figures = new Uint16Array((print.length - figuresAt) >> 1);
  for (let i = 0; i < figures.length; i += 1) figures[i] = view.getUint16(figuresAt + 2 * i, true);
  return {
    size: view.getUint32(0, true),
    bytes: print.subarray(HEAD, figuresAt),
    figures,
    isComplete: (flags & 1) === 1,
  };
}

function figuresOf({ words, parts }: StoryText): Pick<Print, 'figures' | 'isComplete'> {
  const found = new Set<number>();
  for (let i = 0; i < words.length; i += 1) if (parts[i] === FIGURE) found.add(words[i]! & 0xffff);
  const figures = Uint16Array.from(found).sort();
  return { figures: figures.slice(0, MOST_FIGURES), isComplete: figures.length <= MOST_FIGURES };
}

/** The sketch by which near-copies of a text are found; null for a text without words. */
export function sketchOf(text: StoryText): StorySketch | null {
  const { words } = text;
  if (words.length === 0) return null;
  const octets = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const digest = createHash('sha256').update(octets).digest('hex').slice(0, 32);
  const shingles = shinglesOf(words);
  const size = countDistinct(shingles);
  if (words.length < FEWEST_WORDS) {
    const print = writePrint({ size, bytes: new Uint8Array(0), figures: new Uint16Array(0), isComplete: true });
    return { digest, keys: new Uint32Array(0), print };
  }
  const { keys, bytes } = minHash(shingles);
  return { digest, keys, print: writePrint({ size, bytes, ...figuresOf(text) }) };
}
