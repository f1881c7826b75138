import type { LookedUp } from './find-lists.js';
import { mostInList, readList } from './list-format.js';
import type { PlacedRun } from './placed-state.js';
import { SEGMENT } from './segment.js';

/** Lists of a part say texts by their number in it, so that they are short; which articles these are says the list of the empty word. */
export const ALL_TEXTS: LookedUp = { word: '', isBeginning: false };

/** A bit for each of so many texts. */
export const bitsFor = (texts: number) => new Uint32Array(Math.ceil(texts / 32));

/** The ids of texts of a part that are marked, ascending, so far as the run still knows their segments. */
export function idsOfTexts(
  { base, segments, isPartial }: PlacedRun,
  found: Uint32Array,
  articles: Uint8Array,
): Uint32Array {
  const ids = new Uint32Array(mostInList(articles, 0, articles.length));
  const texts = readList(articles, 0, articles.length, ids, 0);
  const known = isPartial ? new Set(segments) : null;
  let length = 0;
  for (let text = 0; text < texts; text++) {
    if ((found[text >>> 5]! & (1 << (text & 31))) === 0) continue;
    const id = ids[text]! + base * SEGMENT;
    if (known === null || known.has(Math.floor(id / SEGMENT))) ids[length++] = id;
  }
  return ids.slice(0, length);
}
