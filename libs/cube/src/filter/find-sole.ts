import type { SoleValue } from './sole-value.js';

const BYTE = 0x01010101;
const BYTE_TOP = 0x80808080;
const PAIR = 0x00010001;
const PAIR_TOP = 0x80008000;

/**
 * Writes the places of one value among values of a byte each, in words of four, and gives their number. In `(w - 1) & ~w` of a
 * word's bytes a highest bit is set where any byte was 0, so that four values are told apart at a time, and sixteen without a branch.
 */
export function findSoleByte(words: Uint32Array, { value, mask }: SoleValue, found: Uint16Array): number {
  const every = Math.imul(value & 0xff, BYTE);
  const kept = Math.imul(mask & 0xff, BYTE);
  if (value > 0xff) return 0;
  let next = 0;
  for (let i = 0; i < words.length; i += 4) {
    const a = (words[i]! & kept) ^ every;
    const b = (words[i + 1]! & kept) ^ every;
    const c = (words[i + 2]! & kept) ^ every;
    const d = (words[i + 3]! & kept) ^ every;
    const some = ((a - BYTE) & ~a) | ((b - BYTE) & ~b) | ((c - BYTE) & ~c) | ((d - BYTE) & ~d);
    if ((some & BYTE_TOP) === 0) continue;
    next = noteBytes(found, next, i * 4, a);
    next = noteBytes(found, next, i * 4 + 4, b);
    next = noteBytes(found, next, i * 4 + 8, c);
    next = noteBytes(found, next, i * 4 + 12, d);
  }
  return next;
}

/** The same among values of two bytes each. */
export function findSolePair(words: Uint32Array, { value, mask }: SoleValue, found: Uint16Array): number {
  const every = Math.imul(value & 0xffff, PAIR);
  const kept = Math.imul(mask & 0xffff, PAIR);
  if (value > 0xffff) return 0;
  let next = 0;
  for (let i = 0; i < words.length; i += 4) {
    const a = (words[i]! & kept) ^ every;
    const b = (words[i + 1]! & kept) ^ every;
    const c = (words[i + 2]! & kept) ^ every;
    const d = (words[i + 3]! & kept) ^ every;
    const some = ((a - PAIR) & ~a) | ((b - PAIR) & ~b) | ((c - PAIR) & ~c) | ((d - PAIR) & ~d);
    if ((some & PAIR_TOP) === 0) continue;
    next = notePair(found, next, i * 2, a);
    next = notePair(found, next, i * 2 + 2, b);
    next = notePair(found, next, i * 2 + 4, c);
    next = notePair(found, next, i * 2 + 6, d);
  }
  return next;
}

/** Writes which of four bytes are 0, without branches: each place is written over unless its byte is. */
function noteBytes(found: Uint16Array, next: number, at: number, word: number): number {
  const second = (next + isZero(word & 0xff)) | 0;
  const third = (second + isZero((word >>> 8) & 0xff)) | 0;
  const fourth = (third + isZero((word >>> 16) & 0xff)) | 0;
  found[next] = at;
  found[second] = at + 1;
  found[third] = at + 2;
  found[fourth] = at + 3;
  return (fourth + isZero(word >>> 24)) | 0;
}

function notePair(found: Uint16Array, next: number, at: number, word: number): number {
  const second = (next + isZero(word & 0xffff)) | 0;
  found[next] = at;
  found[second] = at + 1;
  return (second + isZero(word >>> 16)) | 0;
}

/** 1 for 0, 0 for numbers from 1 on. */
function isZero(number: number): number {
  return (number - 1) >>> 31;
}
