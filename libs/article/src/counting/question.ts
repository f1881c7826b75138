import type { Dimension, Interval, Measure, ShareKind } from '../selection.js';
import type { DayInterval } from './calendar.js';

/** The language that topics are named in. */
export type NameLanguage = 'en' | 'fr';

/** How much was published over time, split by a dimension. */
export interface AttentionQuestion {
  kind: 'attention';
  /** `auto` takes the finest interval of which `most` buckets hold the selection's dates. */
  interval: Interval | 'auto';
  most: number;
  split: Dimension | 'none';
  /** How many keys get a series of their own. */
  top: number;
  measure: Measure;
  share: ShareKind;
}

/** What a selection holds: the most frequent values of some dimensions. */
export interface FacetsQuestion {
  kind: 'facets';
  by: Dimension[];
  limit: number;
  /** Whether distinct stories are counted of each value as well; they are unless this says no. */
  stories?: boolean;
  /** Whether articles of each topic are counted together with those of all topics below it as well. */
  subtopics?: boolean;
}

/** How often two keys, or a key and a time, stand in the same article. */
export interface MatrixQuestion {
  kind: 'matrix';
  rows: Dimension;
  columns: Dimension | DayInterval;
  /** How many rows, and how many columns of a dimension; times are all shown. */
  top: number;
}

/** Which articles, a page at a time; those without a date come last in both directions, ties by id in the same direction. */
export interface ListQuestion {
  kind: 'list';
  order: '-publishedAt' | 'publishedAt';
  limit: number;
  /** The place that the page before ended with. */
  after: ArticlePlace | null;
}

/** Where an article stands in a list by date. */
export interface ArticlePlace {
  id: number;
  /** Microseconds since 1970 of the first instant of what is known of its date; null without a date. */
  at: number | null;
}

/** One number, chart or list that is asked of a selection. */
export type Question = AttentionQuestion | FacetsQuestion | MatrixQuestion | ListQuestion;
