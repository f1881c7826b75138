import type { StoryLinks } from './story-links.js';
import type { TopicRows } from './topic-rows.js';

/** Rows in every segment but the last; a row's number is `segment * SEGMENT_ROWS + place`. */
export const SEGMENT_ROWS = 16_384;

/** The bit of a country's value that says the article is about that country; the other bits are its `countryNumber`. */
export const FOCUS = 0x8000;

/** Numbers as narrow as the largest of them allows. */
export type Narrow = Uint8Array | Uint16Array | Uint32Array;

/** The values of row `r` are `values[offsets[r]]` up to, without, `values[offsets[r + 1]]`; `offsets` has one entry more than rows. */
export interface List {
  readonly offsets: Uint16Array | Uint32Array;
  readonly values: Narrow;
}

/** A stretch of rows, column by column, all in one block of shared memory. Only `alive`, `dead` and what `links` lead to ever change. */
export interface Segment {
  /** The number of the first row. */
  readonly first: number;
  /** Rows that are visible, dead ones included. */
  readonly rows: number;
  /** Rows of which `alive` is 0. */
  readonly dead: number;
  /** Whether article ids ascend from row to row. */
  readonly ordered: boolean;
  /** The smallest article id; the id of row `r` is `articleBase + article[r]`. */
  readonly articleBase: number;
  /** The greatest article id. */
  readonly articleLast: number;
  readonly article: Uint16Array | Uint32Array;
  /**
   * When it was published: from 0 on, quarters of an hour since 1900-01-01T00:00Z (precision minute or instant);
   * -1 unknown; from -2 down, `periods[-2 - time]`.
   */
  readonly time: Int32Array;
  /** The places of the rows of which `time` is below 0, ascending. */
  readonly coarse: Uint16Array;
  /** The least and the greatest of `time` from 0 on; `timeFirst > timeLast` where there is none. */
  readonly timeFirst: number;
  readonly timeLast: number;
  /** What is left of the instant within its quarter of an hour, in units of `restUnit` milliseconds (1, 1,000 or 60,000). */
  readonly rest: Narrow;
  readonly restUnit: number;
  /** Dense index of the source; 0 = none. */
  readonly source: Uint16Array | Uint32Array;
  /** Dense index of the language; 0 = none. */
  readonly language: Uint8Array | Uint16Array;
  /** The row before of the same story. */
  readonly links: StoryLinks;
  /** A bit for each row, 0 for one that was removed. */
  readonly alive: Uint8Array;
  /** Dense indexes of topics, from 1. */
  readonly topics: List;
  /** The rows by topic, as far as they are listed. */
  readonly topicRows: TopicRows | null;
  /** `countryNumber`s, with the bit `FOCUS`. */
  readonly countries: List;
  /** Dense indexes of tags, from 1. */
  readonly tags: List;
  /** Index of the set of uploads that brought the article. */
  readonly uploads: Narrow;
}

/** A date that is known only to the day, the month or the year. */
export interface Period {
  /** 1 year, 2 month, 3 day. */
  readonly precision: number;
  /** First day, in days since 1970. */
  readonly start: number;
  /** The day after its last day. */
  readonly end: number;
  /** The instant that lists are ordered by, in milliseconds since 1970; null without one. */
  readonly orderedAt: number | null;
}
