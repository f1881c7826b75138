import { honorifics, moreGivenNames } from '../data/given-names.js';
import { afterCountry, givenNames, placeBefore } from '../data/persons.js';
import { personNouns } from '../data/street-words.js';
import type { Entry } from '../lexicon/entry.js';
import type { Field } from '../text/fields.js';
import { foldText } from '../text/fold.js';
import { gapAfter, isSpaceAfter, startsUpper, type Tokens } from '../text/tokenise.js';
import type { NameUse } from './candidate.js';

const wordSet = (text: string) => new Set(text.split(/\s+/u).filter(Boolean).map(foldText));
const given = new Set([...wordSet(givenNames), ...wordSet(moreGivenNames)]);
/** Places that are given names too: before a town's name they make it a surname (Israel Pereira). */
const placeNames = wordSet('israel jordan chad kenya india georgia sydney brooklyn paris dakota savannah victoria');
const titles = wordSet(honorifics);
const nouns = new Set(personNouns.split(' ').map(foldText));
const institutions = wordSet(afterCountry);
const locatives = wordSet(placeBefore);
const OF = new Set(['de', 'd', 'da', 'do', 'di']);
const ADJACENT = /^[ \u00A0\u202F-]$/u;
const INITIAL = /^\. ?$/u;

/** Names between a given name and the last one (Edna Tavares Lima). */
const MOST_SURNAMES = 2;

function isSurnameAfterGiven(tokens: Tokens, index: number): boolean {
  for (let i = index, steps = 0; steps < MOST_SURNAMES; i -= 1, steps += 1) {
    const before = tokens.words[i - 1];
    if (before === undefined || !startsUpper(tokens, i - 1) || gapAfter(tokens, i - 1) !== ' ') return false;
    if (institutions.has(tokens.words[i] ?? '')) return false;
    if (given.has(before)) return true;
  }
  return false;
}

/** A given name, an initial or an honorific stands right before. */
function followsPerson({ tokens, allCaps, titleCase }: Field, first: number): boolean {
  const before = tokens.words[first - 1];
  if (before === undefined || !startsUpper(tokens, first - 1)) return false;
  const gap = gapAfter(tokens, first - 1);
  const adjacent = ADJACENT.test(gap) || INITIAL.test(gap);
  if (before.length === 1 && !titles.has(before)) {
    return INITIAL.test(gap) && tokens.words[first - 2] !== 'u' && !allCaps && tokens.ends[first - 2] !== undefined;
  }
  if (adjacent && titles.has(before)) return before.length > 1 || INITIAL.test(gap);
  if (!adjacent || !(given.has(before) || isSurnameAfterGiven(tokens, first - 1))) return false;
  // In a headline every word has a capital: a name that ends there need not belong to the country after it.
  const earlier = tokens.words[first - 2];
  const second = earlier !== undefined && ADJACENT.test(gapAfter(tokens, first - 2)) && startsUpper(tokens, first - 2);
  return !(second && (titleCase || allCaps));
}

/** The token after the name when it goes on like a surname, else -1. */
function surnameAfter({ tokens }: Field, last: number): number {
  const after = tokens.words[last + 1];
  if (after === undefined || !/^[ \u00A0]$/u.test(gapAfter(tokens, last))) return -1;
  return startsUpper(tokens, last + 1) && !institutions.has(after) ? last + 1 : -1;
}

function followsPlaceName({ tokens }: Field, first: number): boolean {
  return first > 0 && placeNames.has(tokens.words[first - 1] ?? '') && gapAfter(tokens, first - 1) === ' ';
}

/** A capital that only the start of a sentence asks for. */
function opensSentence(tokens: Tokens, index: number): boolean {
  return index === 0 || /[.!?»”]\s*$/u.test(gapAfter(tokens, index - 1));
}

/** Of a town: a small word before it joins it to what lies there (résidence d'Angers), no name does (Jean de Nantes). */
function isPlaceOf({ tokens, titleCase, allCaps }: Field, first: number): boolean {
  if (titleCase || allCaps || !OF.has(tokens.words[first - 1] ?? '') || startsUpper(tokens, first - 1)) return false;
  if (first < 2) return false;
  return (
    !startsUpper(tokens, first - 2) || (opensSentence(tokens, first - 2) && !given.has(tokens.words[first - 2] ?? ''))
  );
}

/** Nouns, folded, before the name of a family. */
const FAMILIES = wordSet('famille familia family ailesi familie');
/** Turkish forms of address, which follow a name (Bolu Hanım). */
const ADDRESSES = wordSet('bey hanım hoca amca teyze usta abla');

/** A family's name, or one that a form of address follows. */
function isAddressed({ tokens }: Field, first: number, last: number): boolean {
  if (FAMILIES.has(tokens.words[first - 1] ?? '') && isSpaceAfter(tokens, first - 1)) return true;
  return ADDRESSES.has(tokens.words[last + 1] ?? '') && startsUpper(tokens, last + 1) && gapAfter(tokens, last) === ' ';
}

const TURKISH_CASES = new Set(['de', 'da', 'te', 'ta', 'den', 'dan', 'ten', 'tan', 'deki', 'daki', 'teki', 'taki']);

/** A Turkish ending after an apostrophe that says where (Brüksel'de). */
function isTurkishLocative({ tokens }: Field, last: number): boolean {
  return TURKISH_CASES.has(tokens.words[last + 1] ?? '') && /^['’]$/u.test(gapAfter(tokens, last));
}

const TURKI = 'تركي';

/** Turki, a given name: an adjective would agree in its article with the noun beside it. */
function isTurki({ tokens }: Field, first: number): boolean {
  if (tokens.words[first] !== TURKI) return false;
  return (tokens.words[first - 1] ?? '').startsWith('ال') || (tokens.words[first + 1] ?? '').startsWith('ال');
}

const NAME_GAP = /^,? $/u;
/** Words that make a name of the town after them and of no person. */
const TOWN_HEADS = wordSet(
  'new north south east west san santa saint st fort port upper lower great la le el los las mount lake old',
);
const APPOSITION = /^(?:\d\d|a|an|who|une?|qui|uma?|una)$/u;

/** A noun for a person right before the name or before the word that goes with it (coach Milan Houston). */
function isIntroduced({ tokens }: Field, first: number, last: number): boolean {
  const isNoun = (i: number) => nouns.has(tokens.words[i] ?? '') && NAME_GAP.test(gapAfter(tokens, i));
  const goesOn = (i: number) => isSpaceAfter(tokens, i) && startsUpper(tokens, i + 1);
  if (first > 0 && isNoun(first - 1) && goesOn(last)) return !institutions.has(tokens.words[last + 1] ?? '');
  if (first < 2 || !goesOn(first - 1) || !startsUpper(tokens, first - 1)) return false;
  return isNoun(first - 2) || (titles.has(tokens.words[first - 2] ?? '') && isSpaceAfter(tokens, first - 2));
}

/** A first name before it and an age or a trade after it (Lupe Madrid, a farmer). */
function isDescribed({ tokens, titleCase, allCaps }: Field, first: number, last: number): boolean {
  if (first === 0 || titleCase || allCaps || !isSpaceAfter(tokens, first - 1) || !startsUpper(tokens, first - 1))
    return false;
  const before = tokens.words[first - 1] ?? '';
  if (before.length < 3 || TOWN_HEADS.has(before) || institutions.has(before) || locatives.has(before)) return false;
  return gapAfter(tokens, last) === ', ' && APPOSITION.test(tokens.words[last + 1] ?? '');
}

/** After a bare "a", which in Spanish and Portuguese leads to a place or to a person (telefonou a Ventura). */
export function mayBeObject({ tokens }: Field, first: number): boolean {
  const start = tokens.starts[first - 1];
  return start !== undefined && tokens.words[first - 1] === 'a' && tokens.text.charAt(start) === 'a';
}

/** Whether a name that people may also bear stands for a person, a place, or could be either. */
export function nameUse(field: Field, first: number, length: number, entry: Entry): NameUse {
  if (isTurki(field, first)) return 'person';
  const mayBePerson = entry.personal || (length === 1 && entry.method !== 'demonym' && entry.rule !== 'metonym');
  const last = first + length - 1;
  if (mayBePerson && followsPerson(field, first)) return 'person';
  if (length === 1 && entry.method === 'capital' && isAddressed(field, first, last)) return 'person';
  if (mayBePerson && length === 1 && (isIntroduced(field, first, last) || isDescribed(field, first, last)))
    return 'person';
  const isTown = entry.town || (entry.method === 'capital' && !field.titleCase && !field.allCaps);
  if (isTown && followsPlaceName(field, first)) return 'person';
  const before = field.tokens.words[first - 1];
  const isPlace =
    isTurkishLocative(field, first + length - 1) ||
    (before !== undefined && (locatives.has(before) || ((entry.placeOnly || entry.town) && isPlaceOf(field, first))));
  if (!entry.personal) return isPlace ? 'place' : 'plain';
  if (surnameAfter(field, first + length - 1) >= 0) return field.titleCase || field.allCaps ? 'plain' : 'doubt';
  return isPlace ? 'place' : 'plain';
}
