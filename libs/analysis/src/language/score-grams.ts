import { HASH_START, hashUnit } from './gram-hash.js';
import type { GramTable } from './gram-table.js';
import { scriptOfUnit } from './scripts.js';

const EDGE = '_'.charCodeAt(0);
const WORD_MARK = '='.charCodeAt(0);
const RUN = 4;
const WORD_LENGTH = 8;
const SHORTEST_WORD = 3;
/** Of an endless word no more is read. */
const LONGEST_WORD = 40;

/** What the n-grams of a text say: a score for each language of the table, and how many different runs were read. */
export interface GramScores {
  scores: Float64Array;
  runs: number;
}

function runHash(text: string, at: number, start: number, end: number): number {
  const last = Math.min(at + RUN, end);
  let hash = at === start ? hashUnit(HASH_START, EDGE) : HASH_START;
  for (let i = at; i < last; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
  return last === end ? hashUnit(hash, EDGE) : hash;
}

function wordHash(text: string, start: number, end: number): number {
  const last = Math.min(start + WORD_LENGTH, end);
  let hash = hashUnit(HASH_START, WORD_MARK);
  for (let i = start; i < last; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
  return last === end ? hashUnit(hash, EDGE) : hash;
}

/** Adds up what each different run of four letters and each different beginning of a word speaks for. */
export function scoreGrams(table: GramTable, text: string): GramScores {
  const scores = new Float64Array(table.languages.length);
  const seen = new Set<number>();
  let runs = 0;
  const readWord = (start: number, end: number) => {
    for (let at = start; at === start || at + RUN <= end; at += 1) {
      const hash = runHash(text, at, start, end);
      if (seen.has(hash)) continue;
      seen.add(hash);
      runs += 1;
      table.add(hash, scores);
    }
    if (end - start < SHORTEST_WORD) return;
    const hash = wordHash(text, start, end);
    if (seen.has(hash)) return;
    seen.add(hash);
    table.add(hash, scores);
  };
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const letter = i < text.length && scriptOfUnit[text.charCodeAt(i)] !== 0;
    if (letter && start < 0) start = i;
    if (start < 0 || (letter && i - start < LONGEST_WORD)) continue;
    readWord(start, i);
    start = letter ? i : -1;
  }
  return { scores, runs };
}
