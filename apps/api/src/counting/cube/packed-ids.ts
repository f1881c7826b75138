/** Ascending ids as the distances between them: one or two bytes for what is frequent, instead of four. */
export interface PackedIds {
  length: number;
  /** Seven bits each, the lowest first; all but the last byte of a distance have the eighth. */
  bytes: Uint8Array;
}

/** Packs ascending ids. Plain loops, as a long list of words finds a million of them. */
export function packIds(ids: Uint32Array): PackedIds {
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

/** The ids that were packed. */
export function unpackIds({ length, bytes }: PackedIds): Uint32Array {
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
