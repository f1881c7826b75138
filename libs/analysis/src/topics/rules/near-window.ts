import type { PhraseHit } from '../phrase-index.js';

/** Tokens `first` to `last` of one string. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** Follows the pieces of a term through one string, and tells when all of them stand near enough. */
export class NearWindow {
  private readonly last = new Map<number, TokenSpan>();

  constructor(
    private readonly pieces: number,
    private readonly distance: number,
  ) {}

  /** Takes the next piece, in the order of the text; gives the words that hold all pieces when it completes them. */
  add(piece: number, { first, last }: Pick<PhraseHit<unknown>, 'first' | 'last'>): TokenSpan | null {
    this.last.set(piece, { first, last });
    if (this.last.size < this.pieces) return null;
    const spans = [...this.last.values()];
    const begin = Math.min(...spans.map((span) => span.first));
    if (first - begin > this.distance) return null;
    // The next evidence begins after this one.
    this.last.clear();
    return { first: begin, last: Math.max(...spans.map((span) => span.last)) };
  }
}
