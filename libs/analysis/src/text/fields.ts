import type { ArticleDraft, MentionField } from '@vigie/article';
import { startsUpper, type Tokens, tokenise } from './tokenise.js';

export type FieldPart = 'title' | 'lead' | 'heading' | 'body' | 'tag';

/** One string of an article, cut into tokens. */
export interface Field {
  name: MentionField;
  part: FieldPart;
  tokens: Tokens;
  /** Most words start with a capital, so that capitals say nothing: a headline in title case. */
  titleCase: boolean;
  /** All letters are capitals. */
  allCaps: boolean;
}

const TITLE_CASE_SHARE = 0.7;
/** Words of one to three letters stay small in title case. */
const COUNTED_LENGTH = 4;
/** A text in capitals has one this early. */
const LOOKED_AT = 100;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

function isTitleCase(tokens: Tokens): boolean {
  let counted = 0;
  let upper = 0;
  for (let i = 0; i < tokens.words.length; i += 1) {
    if ((tokens.words[i] ?? '').length < COUNTED_LENGTH) continue;
    counted += 1;
    if (startsUpper(tokens, i)) upper += 1;
  }
  return counted >= 3 && upper / counted >= TITLE_CASE_SHARE;
}

function fieldOf(name: MentionField, part: FieldPart, text: string): Field {
  const tokens = tokenise(text);
  const short = part === 'title' || part === 'heading';
  const allCaps = UPPER.test(text.slice(0, LOOKED_AT)) && !LOWER.test(text);
  return { name, part, tokens, titleCase: short && isTitleCase(tokens), allCaps };
}

/** Every string of an article that labels may lie in: title, lead, body in order, then the publisher's tags. */
export function articleFields(draft: ArticleDraft): Field[] {
  const fields: Field[] = [];
  if (draft.title !== null) fields.push(fieldOf('title', 'title', draft.title));
  if (draft.lead !== null) fields.push(fieldOf('lead', 'lead', draft.lead));
  draft.paragraphs.forEach(({ text, heading }, i) => {
    fields.push(fieldOf(`paragraphs/${i}`, heading ? 'heading' : 'body', text));
  });
  draft.tags.forEach((tag, i) => {
    fields.push(fieldOf(`tags/${i}`, 'tag', tag));
  });
  return fields;
}
