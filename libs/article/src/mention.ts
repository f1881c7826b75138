import type { LabelMethod } from './label-method.js';

/** The string of an article that a mention lies in; `tags/i` and `paragraphs/i` carry the index. */
export type MentionField = 'title' | 'lead' | `tags/${number}` | `paragraphs/${number}`;

/** What a mention points at. Regions and organisations are never expanded into their member countries. */
export type MentionKind = 'country' | 'topic' | 'region' | 'organisation';

/** The evidence of one label: where the words stand (UTF-16 offsets in the field's string, end exclusive) and what they were taken for. */
export interface Mention {
  field: MentionField;
  start: number;
  end: number;
  text: string;
  kind: MentionKind;
  /** ISO alpha-2 code, topic key, or a slug for regions and organisations. */
  key: string;
  method: LabelMethod;
  /** The rule that decided, in stable kebab-case; mentions stored before rules were named lack it. */
  rule: string;
}
