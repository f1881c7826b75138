/** The hash of nothing; n-grams are hashed unit by unit from it. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of an n-gram and one more UTF-16 unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
