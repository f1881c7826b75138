/** Numbers of a part of a list, which are gone through in less than a millisecond. */
const PART = 1 << 16;

/** Numbers of four bytes, of which nobody knows how many there will be. */
export class GrowingList {
  private readonly full: Uint32Array[] = [];
  private last = new Uint32Array(PART);
  private used = 0;

  get length(): number {
    return this.full.length * PART + this.used;
  }

  /** All numbers, in parts of which lists of the same length have the same. */
  get parts(): Uint32Array[] {
    return [...this.full, this.last.subarray(0, this.used)];
  }

  at(place: number): number {
    return (this.full[Math.floor(place / PART)] ?? this.last)[place % PART]!;
  }

  add(number: number): void {
    if (this.used === PART) {
      this.full.push(this.last);
      this.last = new Uint32Array(PART);
      this.used = 0;
    }
    this.last[this.used++] = number;
  }
}
