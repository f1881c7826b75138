import type { StoryCells } from './gather.js';

/** Up to so many bits a story is told apart by bits, above by a table of those that were seen. */
const MOST_BITS = 8192;
const EMPTY = -1;

/** Counts, cell by cell, how often a story comes again. */
export class Repeats {
  private bits = new Int32Array(1024);
  private keys = new Float64Array(0);

  constructor(private readonly cells: Int32Array) {}

  /** Takes stories, numbered from 0, that were not seen before. */
  add(found: StoryCells, stories: number): void {
    const words = (this.cells.length + 31) >>> 5;
    if (this.cells.length > MOST_BITS) this.addByTable(found);
    else {
      if (this.bits.length < words * stories) this.bits = new Int32Array(words * stories * 2);
      else this.bits.fill(0, 0, words * stories);
      addByBits(found.cells, found.stories, found.count, words, this.bits, this.cells);
    }
  }

  private addByTable({ cells, stories, count }: StoryCells): void {
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    if (this.keys.length < size) this.keys = new Float64Array(size);
    const { keys } = this;
    keys.fill(EMPTY, 0, size);
    for (let i = 0; i < count; i++) {
      const cell = cells[i]!;
      const key = stories[i]! * this.cells.length + cell;
      let place = (Math.imul(cell ^ Math.imul(stories[i]!, 0x9e3779b1), 0x85ebca6b) >>> 8) & (size - 1);
      while (keys[place] !== EMPTY && keys[place] !== key) place = (place + 1) & (size - 1);
      if (keys[place] === key) this.cells[cell]!++;
      else keys[place] = key;
    }
  }
}

function addByBits(
  cells: Int32Array,
  stories: Int32Array,
  count: number,
  words: number,
  bits: Int32Array,
  repeats: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    const word = stories[i]! * words + (cell >>> 5);
    const seen = bits[word]!;
    repeats[cell]! += (seen >>> (cell & 31)) & 1;
    bits[word] = seen | (1 << (cell & 31));
  }
}
