import type { Segment } from '../columns/segment.js';

/** Ids as bits, where some segment is not in order of them and cannot be merged with the list; else null. */
export function idSet(ids: Uint32Array, segments: readonly Segment[]): Uint32Array | null {
  if (segments.every(({ ordered }) => ordered)) return null;
  let greatest = ids.at(-1) ?? 0;
  for (const { articleLast } of segments) if (articleLast > greatest) greatest = articleLast;
  const words = (greatest >>> 5) + 1;
  const set = new Uint32Array(new SharedArrayBuffer(words * 4));
  for (const id of ids) set[id >>> 5]! |= 1 << (id & 31);
  return set;
}
