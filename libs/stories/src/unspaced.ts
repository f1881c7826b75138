import { hashUnits } from './hash.js';

/** Where scripts without spaces begin: below, every word stands between spaces. */
const FIRST_UNSPACED = 0x0e00;

function isUnspacedUnit(unit: number): boolean {
  if (unit < FIRST_UNSPACED) return false;
  if (unit <= 0x0eff) return true;
  return (
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff)
  );
}

/** Whether a run of letters is written in a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return isUnspacedUnit(word.charCodeAt(0)) || (word.length > 1 && isUnspacedUnit(word.charCodeAt(word.length - 1)));
}

/** The pairs of neighbouring characters of an unspaced run, which stand for its words. */
export function pairHashes(word: string): number[] {
  if (word.length < 2) return [hashUnits(word)];
  const pairs: number[] = [];
  for (let i = 0; i + 1 < word.length; i += 1) pairs.push(hashUnits(word, i, i + 2));
  return pairs;
}
