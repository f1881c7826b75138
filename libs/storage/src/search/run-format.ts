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

/** How the distances of a list are written: in bytes or, where it is shorter, in two each. The highest says that as many are left out. */
const [BYTES, PAIRS] = [1, 2];

/** Packs ascending numbers as the distances between them, in as many bytes as `mostOfList` says; gives where they end. */
export function writeList(bytes: Uint8Array, numbers: Uint32Array): number {
  let [inBytes, before] = [0, -1];
  for (let place = 0; place < numbers.length; place++) {
    inBytes += 1 + Math.floor((numbers[place]! - before - 1) / 255);
    before = numbers[place]!;
  }
  let [at, last] = [1, -1];
  const isShort = inBytes <= numbers.length * 2;
  bytes[0] = isShort ? BYTES : PAIRS;
  for (let place = 0; place < numbers.length; place++) {
    let left = numbers[place]! - last - 1;
    last = numbers[place]!;
    if (isShort) {
      for (; left > 254; left -= 255) bytes[at++] = 255;
      bytes[at++] = left;
    } else {
      for (; left > 65_534; left -= 65_535) {
        bytes[at++] = 255;
        bytes[at++] = 255;
      }
      bytes[at++] = left & 255;
      bytes[at++] = left >>> 8;
    }
  }
  return at;
}

/** Bytes that a list of so many numbers, which are below 2 ** 20, takes at most. */
export const mostOfList = (numbers: number) => 64 + numbers * 2;

/** Unpacks such numbers to behind what is there already; gives where they end. Plain loops without branches, for millions. */
export function readList(bytes: Uint8Array, start: number, end: number, numbers: Uint32Array, first: number): number {
  let [number, place] = [-1, first];
  if (bytes[start] === BYTES)
    for (let at = start + 1; at < end; at++) {
      const value = bytes[at]! + 1;
      const isLeftOut = value >>> 8;
      number += value - isLeftOut;
      numbers[place] = number;
      place += 1 - isLeftOut;
    }
  else
    for (let at = start + 1; at < end; at += 2) {
      const value = (bytes[at]! | (bytes[at + 1]! << 8)) + 1;
      const isLeftOut = value >>> 16;
      number += value - isLeftOut;
      numbers[place] = number;
      place += 1 - isLeftOut;
    }
  return place;
}

/** Marks the numbers of such a list as bits. */
export function markList(bytes: Uint8Array, start: number, end: number, bits: Uint32Array): void {
  let bit = -1;
  if (bytes[start] === BYTES)
    for (let at = start + 1; at < end; at++) {
      const value = bytes[at]! + 1;
      const isLeftOut = value >>> 8;
      bit += value - isLeftOut;
      bits[bit >>> 5]! |= (1 - isLeftOut) << (bit & 31);
    }
  else
    for (let at = start + 1; at < end; at += 2) {
      const value = (bytes[at]! | (bytes[at + 1]! << 8)) + 1;
      const isLeftOut = value >>> 16;
      bit += value - isLeftOut;
      bits[bit >>> 5]! |= (1 - isLeftOut) << (bit & 31);
    }
}
