import { PLACE_BITS } from './packed-words.js';
import type { PlacedNeighbours } from './placed-term.js';

/**
 * The articles of a segment in which words stand as they have to, ascending; of each word the ascending places, in the order
 * of the term's words. Takes time linear in the places.
 */
export function neighbours(term: PlacedNeighbours, places: readonly Uint32Array[]): Uint32Array {
  const codes = term.kind === 'near' ? near(places, term.distance) : phrase(places, term.offsets);
  let length = 0;
  for (const code of codes) {
    const article = code >>> PLACE_BITS;
    if (length === 0 || codes[length - 1] !== article) codes[length++] = article;
  }
  return codes.subarray(0, length);
}

/** Where the first word stands with all others behind it. */
function phrase(places: readonly Uint32Array[], offsets: readonly number[]): Uint32Array {
  let starts: Uint32Array = Uint32Array.from(places[0]!);
  places.forEach((list, word) => {
    if (word > 0) starts = followed(starts, list, offsets[word]!);
  });
  return starts;
}

function followed(starts: Uint32Array, list: Uint32Array, offset: number): Uint32Array {
  let length = 0;
  let next = 0;
  for (const start of starts) {
    const wanted = start + offset;
    while (next < list.length && list[next]! < wanted) next++;
    if (list[next] === wanted && wanted >>> PLACE_BITS === start >>> PLACE_BITS) starts[length++] = start;
  }
  return starts.subarray(0, length);
}

/** Where the last of all words stands that are within a distance. */
function near(places: readonly Uint32Array[], distance: number): Uint32Array {
  const found: number[] = [];
  const next = places.map(() => 0);
  const last = places.map(() => -1);
  for (;;) {
    let word = -1;
    let code = Number.POSITIVE_INFINITY;
    for (let each = 0; each < places.length; each++) {
      const place = places[each]![next[each]!];
      if (place !== undefined && place < code) {
        word = each;
        code = place;
      }
    }
    if (word < 0) return Uint32Array.from(found);
    next[word]!++;
    last[word] = code;
    const first = Math.min(...last);
    if (first >= 0 && code - first <= distance && code >>> PLACE_BITS === first >>> PLACE_BITS) found.push(code);
  }
}
