import { HASH_START, hashUnit } from './gram-hash.js';
import type { GramTable } from './gram-table.js';
import { scriptOfUnit } from './scripts.js';
import { Seen } from './seen.js';

const EDGE = '_'.charCodeAt(0);
const WORD_MARK = '='.charCodeAt(0);
const RUN = 4;
const WORD_LENGTH = 8;
const SHORTEST_WORD = 3;
/** More runs than these say nothing new. */
const MOST_RUNS = 1_000;
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

const seen = new Seen();

/** Reads one word; gives how many new runs it has. */
function scoreWord(table: GramTable, text: string, start: number, end: number, scores: Float64Array): number {
  let runs = 0;
  for (let at = start; at === start || at + RUN <= end; at += 1) {
    const hash = runHash(text, at, start, end);
    if (!seen.add(hash)) continue;
    runs += 1;
    table.add(hash, scores);
  }
  if (end - start < SHORTEST_WORD) return runs;
  const hash = wordHash(text, start, end);
  if (seen.add(hash)) table.add(hash, scores);
  return runs;
}

/** Adds up what each different run of four letters and each different beginning of a word speaks for. */
export function scoreGrams(table: GramTable, text: string): GramScores {
  const scores = new Float64Array(table.languages.length);
  seen.clear();
  let runs = 0;
  let start = -1;
  for (let i = 0; i <= text.length && runs < MOST_RUNS; i += 1) {
    const letter = i < text.length && scriptOfUnit[text.charCodeAt(i)] !== 0;
    if (letter && start < 0) start = i;
    if (start < 0 || (letter && i - start < LONGEST_WORD)) continue;
    runs += scoreWord(table, text, start, i, scores);
    start = letter ? i : -1;
  }
  return { scores, runs };
}
