import { idsOfBits } from '@vigie/article';
import type { LookedUp } from './find-lists.js';
import { markChosen, mostInList, readList } from './list-format.js';
import type { PlacedRun } from './placed-state.js';
import { SEGMENT, SPAN } from './segment.js';
import { BITS } from './word-bits.js';

/** Lists of a part say texts by their number in it, so that they are short; which articles these are says the list of the empty word. */
export const ALL_TEXTS: LookedUp = { word: '', isBeginning: false };

/** A bit for each of so many texts. */
export const bitsFor = (texts: number) => new Uint32Array(Math.ceil(texts / 32));

/** From so many texts on bits for all articles of a span are gone through in less time than the list of those of the texts. */
const MANY = 1 << 15;

/** The ids of texts of a part that are marked, ascending, so far as the run still knows their segments. */
export function idsOfTexts(run: PlacedRun, found: Uint32Array, articles: Uint8Array): Uint32Array {
  if (found.length * 32 >= MANY) return idsOfBits(articleBits(run, found, articles), run.base * SEGMENT);
  const ids = new Uint32Array(mostInList(articles, 0, articles.length));
  const texts = readList(articles, 0, articles.length, ids, 0);
  const known = run.isPartial ? new Set(run.segments) : null;
  let length = 0;
  for (let text = 0; text < texts; text++) {
    if ((found[text >>> 5]! & (1 << (text & 31))) === 0) continue;
    const id = ids[text]! + run.base * SEGMENT;
    if (known === null || known.has(Math.floor(id / SEGMENT))) ids[length++] = id;
  }
  return ids.slice(0, length);
}

/** Marks the articles of such texts. */
export function markArticles(run: PlacedRun, found: Uint32Array, articles: Uint8Array, bits: Uint32Array): void {
  const own = articleBits(run, found, articles);
  const first = run.base * BITS;
  const count = Math.min(own.length, bits.length - first);
  for (let at = 0; at < count; at++) bits[first + at]! |= own[at]!;
}

/** These articles as bits, from the base of the run on. */
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
