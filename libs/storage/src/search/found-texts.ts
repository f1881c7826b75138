import type { PlacedTerm } from './placed-term.js';

/** What is known of a term: the segments of which all is known, ascending, and the articles that are found in each of them. */
export interface FoundTexts<Term extends PlacedTerm = PlacedTerm> {
  config: string;
  term: Term;
  known: number[];
  ids: Uint32Array[];
}
