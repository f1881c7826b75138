/** Reads numbers as `writeNumber` writes them, one after the other. */
export class NumbersOfPage {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let value = this.bytes[this.at++]!;
    for (let bits = 7; value >>> bits !== 0; bits += 7) value += (this.bytes[this.at++]! << bits) - (1 << bits);
    return value;
  }
}
