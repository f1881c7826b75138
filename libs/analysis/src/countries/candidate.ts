import type { LabelMethod, MentionKind } from '@vigie/article';
import type { Entry } from '../lexicon/entry.js';
import type { Field } from '../text/fields.js';

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
  /** Its capital says something: it neither starts a sentence nor stands in a line of capitals. */
  capitalTells: boolean;
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
  rule: string;
}
