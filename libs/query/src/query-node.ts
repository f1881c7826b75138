/** A half-open range of UTF-16 units in the query as it was typed. */
export interface QueryPosition {
  start: number;
  end: number;
}

/** The parts of an article that words may be looked for in alone. */
export type QueryTextField = 'title' | 'lead';

/** What an article is labelled with, or comes with. */
export type QueryValueField = 'tag' | 'source' | 'country' | 'topic' | 'language';

/** Everything that may stand before a colon. */
export type QueryField = QueryTextField | QueryValueField | 'date';

/** One term: a word, the beginning of words, or words that stand next to each other. */
export interface QueryTerm extends QueryPosition {
  kind: 'word' | 'prefix' | 'phrase';
  /** Without quotes and star, normalised as stored text is (NFC, no NUL). */
  text: string;
  /** The only part to look in; null = title, lead and body. */
  field: QueryTextField | null;
}

/**
 * Words in any order, all of them within so many words: some occurrences of all of them exist of which the last stands at
 * most `distance` places after the first. Between neighbours the distance is 1; a word given twice counts once.
 */
export interface QueryNear extends QueryPosition {
  kind: 'near';
  /** At least two words with spaces between, without quotes. */
  text: string;
  distance: number;
  field: QueryTextField | null;
}

/** A label that an article must have. */
export interface QueryValue extends QueryPosition {
  kind: 'value';
  field: QueryValueField;
  /** A country's or language's code, else as it was written; `none` = articles without any. */
  text: string;
  /** Any label that begins so counts; never of countries and languages. */
  begins: boolean;
}

/** Whole days that an article's date must lie in, both inclusive; an open end is null, never both. */
export interface QueryDates extends QueryPosition {
  kind: 'dates';
  from: string | null;
  to: string | null;
}

/** What is asked for without operators. */
export type QueryLeaf = QueryTerm | QueryNear | QueryValue | QueryDates;

/** What is searched for: leaves joined by operators. `and` and `or` have at least two parts. */
export type QueryNode =
  | QueryLeaf
  | (QueryPosition & { kind: 'and' | 'or'; parts: QueryNode[] })
  | (QueryPosition & { kind: 'not'; part: QueryNode });
