/** A half-open range of UTF-16 units in the query as it was typed. */
export interface QueryPosition {
  start: number;
  end: number;
}

/** One term: a word, the beginning of words, or words that stand next to each other. */
export interface QueryTerm extends QueryPosition {
  kind: 'word' | 'prefix' | 'phrase';
  /** Without quotes and star, normalised as stored text is (NFC, no NUL). */
  text: string;
}

/** What is searched for: terms joined by operators. `and` and `or` have at least two parts. */
export type QueryNode =
  | QueryTerm
  | (QueryPosition & { kind: 'and' | 'or'; parts: QueryNode[] })
  | (QueryPosition & { kind: 'not'; part: QueryNode });
