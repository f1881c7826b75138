/** The frequent words of a configuration and what share of its texts has each, by the order of their letters. */
export class WordShares {
  private readonly lexemes: readonly string[];
  private readonly shares: Float32Array;

  /** `texts` is about how many texts there are in all. */
  constructor(
    readonly texts: number,
    words: readonly { lexeme: string; share: number }[],
  ) {
    const sorted = [...words].sort((a, b) => (a.lexeme < b.lexeme ? -1 : 1));
    this.lexemes = sorted.map(({ lexeme }) => lexeme);
    this.shares = Float32Array.from(sorted, ({ share }) => share);
  }

  /** The word of a place; a place is only good for this list. */
  lexemeAt(place: number): string {
    return this.lexemes[place]!;
  }

  /** The share of texts that have the word of a place. */
  shareAt(place: number): number {
    return this.shares[place]!;
  }

  /** Whether a word is among them. */
  has(lexeme: string): boolean {
    return this.lexemes[this.firstFrom(lexeme)] === lexeme;
  }

  /** The places of the words that are this one, or that begin so. */
  placesOf(word: string, isBeginning: boolean): number[] {
    const places: number[] = [];
    const isMeant = (lexeme: string | undefined) => (isBeginning ? lexeme?.startsWith(word) === true : lexeme === word);
    for (let place = this.firstFrom(word); isMeant(this.lexemes[place]); place++) places.push(place);
    return places;
  }

  /** The place of the first word that does not stand before this one. */
  private firstFrom(word: string): number {
    let [from, to] = [0, this.lexemes.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.lexemes[middle]! < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
