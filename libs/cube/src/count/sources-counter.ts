import { NumberSet } from './number-set.js';
import type { SegmentRows } from './segment-rows.js';
import type { SourcesWish } from './wish.js';

/** Above this many bytes for one bit a cell and source, pairs of them are kept instead. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Which sources were seen in which cells: bits, `words` 32-bit words a cell, or numbers `cell * (sources + 1) + source`. */
export type SeenSources = { kind: 'bits'; words: number; bits: Uint32Array } | { kind: 'pairs'; pairs: Float64Array };

/** Notes the sources of each cell. */
export class SourcesCounter {
  private readonly words: number;
  private readonly bits: Uint32Array | null;
  private readonly pairs = new NumberSet();

  constructor(private readonly wish: SourcesWish) {
    this.words = (wish.sources >>> 5) + 1;
    const bytes = this.words * wish.width * wish.lines * 4;
    this.bits = bytes <= MOST_BYTES ? new Uint32Array(bytes / 4) : null;
  }

  take(rows: SegmentRows): void {
    const { reader, across, slots } = this.wish;
    const columns = rows.columnsByPlace(across);
    const { source } = rows.segment;
    if (reader.kind === 'list' || reader.kind === 'by-source') this.takeLists(rows, columns);
    else
      for (let i = 0; i < rows.count; i++) {
        const row = rows.list[i]!;
        if (source[row] === 0 || columns[i] === 0) continue;
        const line = reader.kind === 'none' ? this.wish.width : slots[rows.segment[reader.column][row]!]!;
        this.add(line, columns[i]!, source[row]!);
      }
  }

  seen(): SeenSources {
    return this.bits === null
      ? { kind: 'pairs', pairs: this.pairs.values() }
      : { kind: 'bits', words: this.words, bits: this.bits };
  }

  private takeLists(rows: SegmentRows, columns: Int32Array): void {
    const { slots, outside, other, reader } = this.wish;
    const { source } = rows.segment;
    const { offsets, values } = rows.valuesOf(reader as Parameters<SegmentRows['valuesOf']>[0]);
    for (let i = 0; i < rows.count; i++) {
      const row = rows.list[i]!;
      if (source[row] === 0 || columns[i] === 0) continue;
      let flagged = 0;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const value = values[at]!;
        this.add(slots[value]!, columns[i]!, source[row]!);
        if (outside !== null) flagged |= outside[value]!;
      }
      if (flagged !== 0) this.add(other, columns[i]!, source[row]!);
    }
  }

  private add(line: number, column: number, source: number): void {
    const { bits } = this;
    const cell = this.wish.width === 1 ? line : line + column;
    if (bits === null) this.pairs.add(cell * (this.wish.sources + 1) + source);
    else bits[cell * this.words + (source >>> 5)]! |= 1 << (source & 31);
  }
}

/** Puts together what threads have seen: distinct sources by cell, and in cell 0 of a line those of its other cells. */
export function countSources(wish: SourcesWish, parts: SeenSources[]): Int32Array {
  const cells = new Int32Array(wish.width * wish.lines);
  const [first] = parts;
  if (first?.kind === 'bits') countBits(wish, first, parts, cells);
  else countPairs(wish, parts, cells);
  return cells;
}

function countBits(
  { width, lines }: SourcesWish,
  first: SeenSources & { kind: 'bits' },
  parts: SeenSources[],
  cells: Int32Array,
): void {
  const { words, bits } = first;
  for (const part of parts)
    if (part !== first && part.kind === 'bits') for (let at = 0; at < bits.length; at++) bits[at]! |= part.bits[at]!;
  for (let line = 0; line < lines; line++)
    for (let word = 0; word < words; word++) {
      let all = 0;
      for (let column = width === 1 ? 0 : 1; column < width; column++) {
        const cell = line * width + column;
        const seen = bits[cell * words + word]!;
        all |= seen;
        if (width > 1) cells[cell]! += ones(seen);
      }
      cells[line * width]! += ones(all);
    }
}

function countPairs({ width, sources }: SourcesWish, parts: SeenSources[], cells: Int32Array): void {
  const pairs = new NumberSet();
  const ofLines = new NumberSet();
  for (const part of parts) if (part.kind === 'pairs') for (const pair of part.pairs) pairs.add(pair);
  for (const pair of pairs.values()) {
    const cell = Math.floor(pair / (sources + 1));
    if (width > 1) cells[cell]!++;
    ofLines.add(Math.floor(cell / width) * (sources + 1) + (pair % (sources + 1)));
  }
  for (const pair of ofLines.values()) cells[Math.floor(pair / (sources + 1)) * width]!++;
}

/** How many bits of a word are 1. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
