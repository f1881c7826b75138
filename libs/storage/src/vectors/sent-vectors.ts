/** Reads vectors that Postgres sent, one after the other. */
export class SentVectors {
  /** Where the bytes of the lexeme stand that was read last, and how many places it has. */
  start = 0;
  end = 0;
  places = 0;
  private at = 0;

  constructor(readonly bytes: Buffer) {}

  /** Begins the next vector; gives the number of its lexemes. */
  begin(): number {
    this.at += 4;
    return this.bytes.readInt32BE(this.at - 4);
  }

  /** Reads the next lexeme, whose places have to be read then. */
  lexeme(): void {
    this.start = this.at;
    while (this.bytes[this.at] !== 0) this.at += 1;
    this.end = this.at;
    this.places = this.bytes.readUInt16BE(this.at + 1);
    this.at += 3;
  }

  /** Reads the next place. The two highest bits are a weight. */
  place(): number {
    this.at += 2;
    return this.bytes.readUInt16BE(this.at - 2) & 0x3fff;
  }

  skipPlaces(): void {
    this.at += 2 * this.places;
  }
}
