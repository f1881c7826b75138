/** Bytes of a page of lists, which fills one of the disk. */
export const LIST_PAGE = 8096;
/** Bytes of a page of words, of which four fill one; a word that is longer has one for itself. */
export const WORD_PAGE = 1980;
/** A list of so few bytes stands beside its word. */
export const MOST_BESIDE = 8;

/** Pages that a part may have: those of lists come first, those of words from the middle on. */
const MOST_PAGES = 2 ** 26;

/** The id of a page of lists. */
export const listPage = (part: number, page: number) => part * MOST_PAGES + page;

/** The id of a page of words. */
export const wordPage = (part: number, page: number) => part * MOST_PAGES + MOST_PAGES / 2 + page;

/** Writes a number in seven bits a byte, the lowest first; gives where it ends. */
export function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let [at, rest] = [start, number];
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  return at;
}
