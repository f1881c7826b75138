import { idsOfBits } from '@vigie/article';
import type { LookedUp } from './find-lists.js';
import { markChosen } from './list-format.js';
import type { PlacedRun } from './placed-state.js';
import { SEGMENT, SPAN } from './segment.js';
import { BITS } from './word-bits.js';

/** Lists of a part say texts by their number in it, so that they are short; which articles these are says the list of the empty word. */
export const ALL_TEXTS: LookedUp = { word: '', isBeginning: false };

/** A bit for each of so many texts. */
export const bitsFor = (texts: number) => new Uint32Array(Math.ceil(texts / 32));

/** The ids of texts of a part that are marked, ascending, so far as the run still knows their segments. */
export function idsOfTexts(run: PlacedRun, found: Uint32Array, articles: Uint8Array): Uint32Array {
  return idsOfBits(articleBits(run, found, articles), run.base * SEGMENT);
}

/** Marks the same articles. */
export function markArticles(run: PlacedRun, found: Uint32Array, articles: Uint8Array, bits: Uint32Array): void {
  const own = articleBits(run, found, articles);
  const first = run.base * BITS;
  const count = Math.min(own.length, bits.length - first);
  for (let at = 0; at < count; at++) bits[first + at]! |= own[at]!;
}

/** The same as bits, from the base of the run on. */
function articleBits({ base, segments, isPartial }: PlacedRun, found: Uint32Array, articles: Uint8Array): Uint32Array {
  const bits = new Uint32Array(SPAN * BITS);
  markChosen(articles, found, bits);
  if (!isPartial) return bits;
  const known = new Uint32Array(bits.length);
  for (const segment of segments) {
    const at = (segment - base) * BITS;
    known.set(bits.subarray(at, at + BITS), at);
  }
  return known;
}
