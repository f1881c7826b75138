/** The frequent words of a configuration and what share of its texts has each, by their bytes, which stand one behind the other. */
export class WordShares {
  /** Where each word begins, and in the end how many bytes there are; one more stands between words. */
  private readonly starts: Uint32Array;
  private readonly shares: Float32Array;

  /** `texts` is about how many texts there are in all; of the words, which are in order of their bytes, each ends with a 0. */
  constructor(
    readonly texts: number,
    private readonly bytes: Uint8Array,
    shares: Float32Array,
  ) {
    this.shares = shares;
    this.starts = new Uint32Array(shares.length + 1);
    for (let place = 0, at = 0; place < shares.length; place++) {
      at = bytes.indexOf(0, at) + 1;
      this.starts[place + 1] = at;
    }
  }

  /** The word of a place; a place is only good for this list. */
  lexemeAt(place: number): string {
    const { buffer, byteOffset } = this.bytes;
    const start = this.starts[place]!;
    return Buffer.from(buffer, byteOffset + start, this.starts[place + 1]! - start - 1).toString('utf8');
  }

  /** The share of texts that have the word of a place. */
  shareAt(place: number): number {
    return this.shares[place]!;
  }

  /** Whether a word is among them. */
  has(lexeme: string): boolean {
    return this.placesOf(lexeme, false).length > 0;
  }

  /** The places of the words that are this one, or that begin so. */
  placesOf(word: string, isBeginning: boolean): number[] {
    const places: number[] = [];
    const wanted = Buffer.from(word, 'utf8');
    for (let place = this.firstFrom(wanted); place < this.shares.length; place++) {
      const length = this.starts[place + 1]! - this.starts[place]! - 1;
      if ((!isBeginning && length !== wanted.length) || this.compare(place, wanted) !== 0) break;
      places.push(place);
    }
    return places;
  }

  /** The place of the first word that does not stand before this one. */
  private firstFrom(wanted: Uint8Array): number {
    let [from, to] = [0, this.shares.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.compare(middle, wanted) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Below 0 if the word of a place stands before another one, 0 if it is this one or begins so. */
  private compare(place: number, wanted: Uint8Array): number {
    const { bytes } = this;
    const start = this.starts[place]!;
    // A word that ends before differs there: none has a 0.
    for (let at = 0; at < wanted.length; at++) {
      const difference = bytes[start + at]! - wanted[at]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
