import { afterCountry, givenNames, placeBefore } from '../data/persons.js';
import type { Field } from '../text/fields.js';
import { foldText } from '../text/fold.js';
import { gapAfter, startsUpper } from '../text/tokenise.js';
import type { NameUse } from './candidate.js';

const wordSet = (text: string) => new Set(text.split(/\s+/u).filter(Boolean).map(foldText));
const given = wordSet(givenNames);
const institutions = wordSet(afterCountry);
const locatives = wordSet(placeBefore);
const ADJACENT = /^[ \u00A0\u202F-]$/u;
const INITIAL = /^\. ?$/u;

function followsPerson({ tokens }: Field, first: number): boolean {
  const before = tokens.words[first - 1];
  if (before === undefined || !startsUpper(tokens, first - 1)) return false;
  const gap = gapAfter(tokens, first - 1);
  if (before.length === 1) return INITIAL.test(gap) && tokens.words[first - 2] !== 'u';
  return (ADJACENT.test(gap) || INITIAL.test(gap)) && given.has(before);
}

function surnameFollows({ tokens }: Field, last: number): boolean {
  const after = tokens.words[last + 1];
  if (after === undefined || !/^[ \u00A0]$/u.test(gapAfter(tokens, last))) return false;
  return (
    startsUpper(tokens, last + 1) && !institutions.has(after) && tokens.text.charAt(tokens.starts[last + 1] ?? 0) !== ''
  );
}

/** Whether a name that people also bear stands for a person, a place, or could be either. */
export function nameUse(field: Field, first: number, length: number): NameUse {
  if (followsPerson(field, first)) return 'person';
  const last = first + length - 1;
  const surname = surnameFollows(field, last);
  if (surname) return field.titleCase || field.allCaps ? 'plain' : 'doubt';
  const before = field.tokens.words[first - 1];
  return before !== undefined && locatives.has(before) ? 'place' : 'plain';
}
