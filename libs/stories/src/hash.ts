/** Bound once: looked up at every step it would cost more than the step. */
export const { imul } = Math;

/** A well mixed 32-bit number from another (the end of MurmurHash3). */
export function mix(value: number): number {
  let h = value | 0;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit number for `text[start, end)`, going on from `seed` (FNV-1a over UTF-16 units, mixed). */
export function hashUnits(text: string, start = 0, end = text.length, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = start; i < end; i += 1) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}
