import { doubled } from './doubled.js';
import { hashSlots } from './hash-slots.js';

/** The lexemes of a configuration by number, with their bytes one behind the other. */
export class Lexemes {
  /** Lexemes by their hashes, as `hashSlots` gives them. */
  private slots: Int32Array = new Int32Array(1 << 13);
  private hashes: Int32Array = new Int32Array(1 << 12);
  private starts: Int32Array = new Int32Array(1 << 13);
  private bytes: Uint8Array = new Uint8Array(1 << 16);
  count = 0;

  /** The number of the lexeme that these bytes are, with `first` before them where that is not zero. */
  numberOf(read: Uint8Array, start: number, end: number, first = 0): number {
    let hash = 0x811c9dc5;
    if (first !== 0) hash = Math.imul(hash ^ first, 0x01000193);
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ read[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < 0) return this.add(read, start, end, first, hash, slot);
      if (this.hashes[number] === hash && this.isAt(number, read, start, end, first)) return number;
    }
  }

  /** Bytes that a lexeme takes. */
  lengthOf(number: number): number {
    return this.starts[number + 1]! - this.starts[number]!;
  }

  /** Writes the bytes of a lexeme at a place; gives the place behind them. */
  write(number: number, target: Uint8Array, at: number): number {
    const end = this.starts[number + 1]!;
    let place = at;
    for (let from = this.starts[number]!; from < end; from += 1, place += 1) target[place] = this.bytes[from]!;
    return place;
  }

  /** The number that a lexeme has among others. */
  among(others: Lexemes, number: number): number {
    return others.numberOf(this.bytes, this.starts[number]!, this.starts[number + 1]!);
  }

  private isAt(number: number, read: Uint8Array, start: number, end: number, first: number): boolean {
    let from = this.starts[number]!;
    if (this.starts[number + 1]! - from !== end - start + (first === 0 ? 0 : 1)) return false;
    if (first !== 0 && this.bytes[from++] !== first) return false;
    for (let at = start; at < end; at += 1, from += 1) if (this.bytes[from] !== read[at]) return false;
    return true;
  }

  private add(read: Uint8Array, start: number, end: number, first: number, hash: number, slot: number): number {
    const number = this.count;
    let to = this.starts[number]!;
    while (to + end - start + 1 > this.bytes.length) this.bytes = doubled(this.bytes, Uint8Array);
    if (first !== 0) this.bytes[to++] = first;
    for (let at = start; at < end; at += 1, to += 1) this.bytes[to] = read[at]!;
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
