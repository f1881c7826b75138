import type { FieldOrders } from './dates/field-orders.js';

/** What the upload says about its records. Every value fills a gap and never overrules a record. */
export interface DraftOptions {
  /** IANA zone of times that carry no offset. */
  timezone: string;
  /** Name or host of the outlet. */
  source: string | null;
  /** BCP 47 language. */
  language: string | null;
  /** Whether the labels in documents are to be the article's; they are found where this is absent. */
  labels?: 'infer' | 'given';
  /** The present moment, against which dates too far ahead are found; the system clock when absent. */
  now?: Date;
  /** Lines known as furniture of this source, compared as `labelKey` makes them. */
  furniture?: ReadonlySet<string>;
  /** In which order the numbers of dates stand in the named fields; told by the record alone when absent. */
  dates?: FieldOrders;
}
