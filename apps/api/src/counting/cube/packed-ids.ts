import { type ArticleIds, countIds, type IdBits, isIdList, listIds, markIds } from '@vigie/article';

/** Ids as a bit each where that takes less than the distances between them, else as those: one or two bytes instead of four. */
export type PackedIds = IdBits | IdDistances;

/** Ascending ids as the distances between them. */
export interface IdDistances {
  length: number;
  /** Seven bits each, the lowest first; all but the last byte of a distance have the eighth. */
  bytes: Uint8Array;
}

/** Packs ids, or keeps the bits that are given. */
export function packIds(found: ArticleIds): PackedIds {
  const number = countIds(found);
  if (isIdList(found)) {
    const words = ((found.at(-1) ?? 0) >>> 5) + 1;
    if (words * Uint32Array.BYTES_PER_ELEMENT > number) return packDistances(found);
    const bits = new Uint32Array(words);
    markIds(found, bits);
    return { bits };
  }
  return found.bits.byteLength > number ? packDistances(listIds(found)) : found;
}

/** The ids that were packed. */
export const unpackIds = (packed: PackedIds): ArticleIds => ('bits' in packed ? packed : unpackDistances(packed));

/** How many bytes packed ids take. */
export const bytesOfIds = (packed: PackedIds): number => ('bits' in packed ? packed.bits : packed.bytes).byteLength;

/** Plain loops, as a long list of words finds hundreds of thousands. */
function packDistances(ids: Uint32Array): IdDistances {
  let size = 0;
  for (let at = 0, before = 0; at < ids.length; at++) {
    for (let rest = (ids[at]! - before) >>> 7; rest > 0; rest >>>= 7) size++;
    size++;
    before = ids[at]!;
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (let at = 0, before = 0; at < ids.length; at++) {
    let rest = (ids[at]! - before) >>> 0;
    for (; rest > 127; rest >>>= 7) bytes[end++] = (rest & 127) | 128;
    bytes[end++] = rest;
    before = ids[at]!;
  }
  return { length: ids.length, bytes };
}

function unpackDistances({ length, bytes }: IdDistances): Uint32Array {
  const ids = new Uint32Array(length);
  let id = 0;
  for (let at = 0, next = 0; at < length; at++) {
    let byte = bytes[next++]!;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[next++]!;
      distance |= (byte & 127) << shift;
    }
    id += distance >>> 0;
    ids[at] = id;
  }
  return ids;
}
