/** How a list is written: as distances in bytes or, where it is shorter, in two each; or as bits. Of distances the highest says that as many are left out. */
const [BYTES, PAIRS, BITS] = [1, 2, 3];

/** One text of so many is enough for bits: they take up to twice the bytes of distances then, and a thirtieth of the time. */
const DENSE = 16;

/** Packs ascending numbers, of which there is one at least, in as many bytes as `mostOfList` says; gives where they end. */
export function writeList(bytes: Uint8Array, numbers: Uint32Array): number {
  if (numbers.length * DENSE > numbers.at(-1)!) return writeBits(bytes, numbers);
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

function writeBits(bytes: Uint8Array, numbers: Uint32Array): number {
  const end = 2 + (numbers.at(-1)! >>> 3);
  bytes.fill(0, 1, end);
  bytes[0] = BITS;
  for (let place = 0; place < numbers.length; place++)
    bytes[1 + (numbers[place]! >>> 3)]! |= 1 << (numbers[place]! & 7);
  return end;
}

/** Bytes that a list of so many numbers, which are below 2 ** 20, takes at most. */
export const mostOfList = (numbers: number) => 64 + numbers * 2;

/** So many numbers such a list has at most. */
export function mostInList(bytes: Uint8Array, start: number, end: number): number {
  return bytes[start] === BITS ? (end - start - 1) * 8 : end - start - 1;
}

/** Unpacks such numbers to behind what is there already; gives where they end. Plain loops, most without branches, for millions. */
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
  else if (bytes[start] === PAIRS)
    for (let at = start + 1; at < end; at += 2) {
      const value = (bytes[at]! | (bytes[at + 1]! << 8)) + 1;
      const isLeftOut = value >>> 16;
      number += value - isLeftOut;
      numbers[place] = number;
      place += 1 - isLeftOut;
    }
  else
    for (let at = start + 1; at < end; at++) {
      const from = (at - start - 1) * 8 + 31;
      for (let left = bytes[at]!; left !== 0; left &= left - 1) numbers[place++] = from - Math.clz32(left & -left);
    }
  return place;
}

/** Marks the numbers of such a list as bits. */
export function markList(bytes: Uint8Array, start: number, end: number, bits: Uint32Array): void {
  if (bytes[start] === BITS) markBits(bytes, start + 1, end, bits);
  else markDistances(bytes, start, end, bits);
}

function markDistances(bytes: Uint8Array, start: number, end: number, bits: Uint32Array): void {
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

function markBits(bytes: Uint8Array, start: number, end: number, bits: Uint32Array): void {
  const whole = (end - start) >>> 2;
  let at = start;
  for (let word = 0; word < whole; word++, at += 4)
    bits[word]! |= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  for (let shift = 0; at < end; at++, shift += 8) bits[whole]! |= bytes[at]! << shift;
}

/** Marks those numbers of a list whose places in it are marked. */
export function markChosen(bytes: Uint8Array, chosen: Uint32Array, bits: Uint32Array): void {
  let place = 0;
  if (bytes[0] === BITS)
    for (let at = 1; at < bytes.length; at++) {
      const shift = ((at - 1) & 3) * 8;
      let marks = 0;
      for (let left = bytes[at]!; left !== 0; left &= left - 1, place++)
        marks |= -((chosen[place >>> 5]! >>> (place & 31)) & 1) & left & -left;
      bits[(at - 1) >>> 2]! |= marks << shift;
    }
  else {
    const numbers = new Uint32Array(mostInList(bytes, 0, bytes.length));
    const count = readList(bytes, 0, bytes.length, numbers, 0);
    for (; place < count; place++)
      bits[numbers[place]! >>> 5]! |= ((chosen[place >>> 5]! >>> (place & 31)) & 1) << (numbers[place]! & 31);
  }
}
