import { changedTooMuch, type Setting } from './setting.js';
import type { Outline, Print } from './sketch.js';

/** By chance one byte in so many agrees. */
const BYTE_VALUES = 256;
/** Well below what `compare` asks for, as an estimate from 126 values is off by up to .1. */
const LEAST_CONTAINED = 0.4;

/** The estimated share of shingles that two texts have in common. */
export function estimateJaccard(a: Outline, b: Outline): number {
  const count = a.bytes.length;
  if (count === 0 || count !== b.bytes.length) return 0;
  let equal = 0;
  for (let i = 0; i < count; i += 1) if (a.bytes[i] === b.bytes[i]) equal += 1;
  return Math.max(0, (equal / count - 1 / BYTE_VALUES) / (1 - 1 / BYTE_VALUES));
}

function countShared(a: Uint16Array, b: Uint16Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return shared;
}

/** Whether the figures of two texts, all of which are known, say that they are about two events. */
function areOfTwoEvents(a: Print, b: Print, settingOf: () => Setting): boolean {
  if (!a.isComplete || !b.isComplete || countShared(a.quotes, b.quotes) > 0) return false;
  const figures = Math.min(a.figures.length, b.figures.length);
  return changedTooMuch(figures, countShared(a.figures, b.figures), settingOf);
}

/** Whether so much of the smaller of two texts is in the other one that they may be one story at all. */
export function mayContain(a: Outline, b: Outline): boolean {
  const jaccard = estimateJaccard(a, b);
  const smaller = Math.min(a.size, b.size);
  const contained = ((jaccard / (1 + jaccard)) * (a.size + b.size)) / Math.max(1, smaller);
  return contained >= LEAST_CONTAINED;
}

/**
 * Whether two texts are worth comparing word by word, told from their sketches alone in less than a microsecond.
 * Part of what makes two texts one story: a pair that fails here is none, whatever the words say. `settingOf` says how they
 * stand to each other, where that decides.
 */
export function mayBeSame(a: Print, b: Print, settingOf: () => Setting): boolean {
  // First what takes least, and tells the reports of a series apart.
  return !areOfTwoEvents(a, b, settingOf) && mayContain(a, b);
}
