import { doubled } from './doubled.js';
import { hashSlots } from './hash-slots.js';

/** Numbers pieces of text by their letters, without making a string of each. */
export class PieceNumbers {
  /** Pieces by their hashes, as `hashSlots` gives them. */
  private slots: Int32Array = new Int32Array(1 << 13);
  private hashes: Int32Array = new Int32Array(1 << 12);
  /** Where the letters of each piece start, one piece behind the other. */
  private starts: Int32Array = new Int32Array(1 << 13);
  private letters: Uint16Array = new Uint16Array(1 << 16);
  count = 0;

  /** The number of the units from `start` to `end`: its own from the first time on, ascending from 0. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5 ^ (end - start);
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < 0) return this.add(units, start, end, hash, slot);
      if (this.hashes[number] === hash && this.isAt(number, units, start, end)) return number;
    }
  }

  /** The letters of a piece. */
  textOf(number: number): string {
    return String.fromCharCode(...this.unitsOf(number));
  }

  /** The units of a piece. */
  unitsOf(number: number): Uint16Array {
    return this.letters.subarray(this.starts[number], this.starts[number + 1]);
  }

  private isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let from = this.starts[number]!;
    if (this.starts[number + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at += 1, from += 1) if (letters[from] !== units[at]) return false;
    return true;
  }

  private add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.count;
    const from = this.starts[number]!;
    const to = from + end - start;
    if (to > this.letters.length) this.letters = doubled(this.letters, Uint16Array);
    for (let at = start; at < end; at += 1) this.letters[from + at - start] = units[at]!;
    this.starts[number + 1] = to;
    this.hashes[number] = hash;
    this.slots[slot] = number + 1;
    this.count += 1;
    if (this.count === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    this.hashes = doubled(this.hashes, Int32Array);
    this.starts = doubled(this.starts, Int32Array);
    this.slots = hashSlots(this.hashes, this.count);
  }
}
