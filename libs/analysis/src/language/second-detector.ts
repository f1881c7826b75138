import { type ByteRunTable, byteRunTable } from './byte-run-table.js';
import { ByteWords } from './byte-words.js';
import { SeenRuns } from './seen-runs.js';

const SPACE = 0x20;
const RUN = 4;
const STRIDE = 3;
/** What a word has beyond so many bytes goes with its last run. */
const LONGEST_WORD = 70;
/** An average weight is worth half of the best score at this. */
const CURVE = 25;
/** Fewer runs than these are not relied on ... */
const FEWEST_RUNS = 3;
/** ... nor is a best score below this share of what is usual for its language. */
const RELIABLE = 0.75;

/** What the second detector says of a text. */
export interface SecondReading {
  /** From 0 to 1, the highest first; without languages that nothing speaks for. */
  scores: readonly (readonly [language: string, score: number])[];
  /** Whether the first score is as high as is usual for its language. */
  reliable: boolean;
}

/** Scores texts as ELD does (npm package eld, its small form), with its table, and with the same results to the last bit. */
class SecondDetector {
  private readonly words: ByteWords;
  private readonly seen = new SeenRuns();
  /** Last runs of endless words, of five bytes or more before a space: none of them is any other run, nor in the table. */
  private readonly long = new Set<string>();
  private readonly sums: Int32Array;
  private readonly usual: ReadonlyMap<string, number>;
  private runs = 0;

  constructor(private readonly table: ByteRunTable) {
    this.words = new ByteWords(table);
    this.sums = new Int32Array(table.languages.length);
    this.usual = new Map(table.languages);
  }

  read(text: string): SecondReading {
    this.seen.clear();
    this.sums.fill(0);
    this.runs = 0;
    if (this.long.size > 0) this.long.clear();
    this.words.take(text);
    let start = 0;
    for (let word = 0; word < this.words.count; word += 1) {
      const end = this.words.ends[word]!;
      this.readWord(start, end);
      start = end;
    }
    return this.reading();
  }

  private readWord(start: number, end: number): void {
    const cut = Math.min(end, start + LONGEST_WORD);
    let at = start;
    for (; at + RUN < cut; at += STRIDE) {
      const run = this.bytesAt(at, RUN);
      if (at === start) this.add((run << 8) | SPACE, run >>> 24);
      else this.add(run, 0);
    }
    // The last run ends with the word, where it may overlap with the one before.
    if (at === start) this.addWhole(start, end);
    else this.addLast(cut - RUN, end);
  }

  /** A word of at most four bytes, between two spaces. */
  private addWhole(start: number, end: number): void {
    const length = end - start;
    const run = this.bytesAt(start, length);
    const low = (run << 8) | SPACE;
    const high = run >>> 24;
    if (length < 3) this.add(low | (SPACE << (8 * (length + 1))), high);
    else this.add(low, high | (SPACE << (8 * (length - 3))));
  }

  private addLast(start: number, end: number): void {
    if (end - start === RUN) {
      this.add(this.bytesAt(start, RUN), SPACE);
      return;
    }
    const bytes = String.fromCharCode(...this.words.bytes.subarray(start, end));
    if (!this.long.has(bytes)) this.runs += 1;
    this.long.add(bytes);
  }

  /** At most four bytes as one number. */
  private bytesAt(at: number, length: number): number {
    const { bytes } = this.words;
    let run = 0;
    for (let i = length - 1; i >= 0; i -= 1) run = (run << 8) | bytes[at + i]!;
    return run;
  }

  private add(low: number, high: number): void {
    if (!this.seen.add(low, high)) return;
    this.runs += 1;
    this.table.add(low, high, this.sums);
  }

  private reading(): SecondReading {
    const scores: [string, number][] = [];
    for (const [i, [language]] of this.table.languages.entries()) {
      const average = this.sums[i]! / this.runs;
      if (average > 0) scores.push([language, average / (average + CURVE)]);
    }
    scores.sort(([, one], [, other]) => other - one);
    const [best] = scores;
    if (best === undefined || this.runs < FEWEST_RUNS) return { scores, reliable: false };
    return { scores, reliable: best[1] >= RELIABLE * this.usual.get(best[0])! };
  }
}

let detector: SecondDetector | null = null;

/** What the second detector says of a text; its table is unpacked for the first one. */
export function secondReading(text: string): SecondReading {
  detector ??= new SecondDetector(byteRunTable());
  return detector.read(text);
}
