import type { LabelMethod, MentionKind } from '@vigie/article';
import type { Entry } from '../lexicon/entry.js';
import type { Field } from '../text/fields.js';
import type { PlaceRule } from './rules.js';

/** How a name that is also a personal name is used where it stands. */
export type NameUse = 'person' | 'doubt' | 'plain' | 'place';

/** A place in the text that the lexicon knows, before the whole document was weighed. */
export interface Candidate {
  field: Field;
  /** Tokens taken: from `first`, `length` of them. */
  first: number;
  length: number;
  entry: Entry;
  use: NameUse;
  /** It stands in the line that says where a report was filed. */
  dateline: boolean;
  /** Its capital says something: it neither starts a sentence nor stands in a line of capitals. */
  capitalTells: boolean;
}

/** What a candidate means: a country code, `organisation:slug` or `-` for nothing, and the rule that said so. */
export interface Meaning {
  key: string;
  rule: PlaceRule;
}

/** A candidate that the document confirmed. */
export interface Finding {
  field: Field;
  start: number;
  end: number;
  kind: Exclude<MentionKind, 'topic'>;
  key: string;
  method: LabelMethod;
  /** The code of the rule that decided, shown as evidence. */
  rule: PlaceRule;
}

/** The folded words of a candidate as the text has them. */
export function wordsOf({ field, first, length }: Candidate): string {
  return length === 1 ? (field.tokens.words[first] ?? '') : field.tokens.words.slice(first, first + length).join(' ');
}
