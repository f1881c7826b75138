import { countryNouns } from '../data/rivers.js';
import type { Lexicon } from '../lexicon/build-lexicon.js';
import type { Entry } from '../lexicon/entry.js';
import type { Field } from '../text/fields.js';
import { gapAfter, startsUpper, type Tokens } from '../text/tokenise.js';
import { isArabic, type PrefixReading, prefixReadings } from './arabic.js';
import type { Candidate } from './candidate.js';
import { nameUse } from './name-use.js';

const GAP_IN_PHRASE = /^[\s\u00A0\u202F\-\u2010\u2011\u2013\u2014'’ʼ`&]{1,3}$/u;
const ABBREVIATION_GAP = /^\. ?$/u;
const ABBREVIATIONS = new Set(['st', 'ste', 'ee', 'dr']);
const nounsOfCountry = new Set(countryNouns.split(' '));
const HYPHEN = /^[-\u2010\u2011\u2013]$/u;
const SENTENCE_BREAK = /[.!?…:;"«“„»”()\n]|[-–—] $/u;

function joinedIn(tokens: Tokens): (i: number) => boolean {
  return (i) => {
    const gap = gapAfter(tokens, i);
    if (GAP_IN_PHRASE.test(gap)) return true;
    const word = tokens.words[i] ?? '';
    return ABBREVIATION_GAP.test(gap) && (word.length === 1 || ABBREVIATIONS.has(word));
  };
}

function atSentenceStart(tokens: Tokens, first: number): boolean {
  return first === 0 || SENTENCE_BREAK.test(gapAfter(tokens, first - 1));
}

function capitalsFit(entry: Entry, field: Field, first: number): boolean {
  return entry.capitals.every((capital, i) => !capital || startsUpper(field.tokens, first + i));
}

function spellingFits(entry: Entry, field: Field, start: number, end: number): boolean {
  if (entry.exact === null) return true;
  // In a line of capitals an abbreviation looks like any short word (LET US GO).
  if (field.allCaps && entry.exact.length <= 2) return false;
  return field.tokens.text.slice(start, end) === entry.exact;
}

/** Whether the name ends here: no name and no noun that makes it a country goes on after a plain space. */
function standsAlone(tokens: Tokens, last: number): boolean {
  const next = tokens.words[last + 1];
  if (next === undefined || !/^[ \u00A0-]$/u.test(gapAfter(tokens, last))) return true;
  return !nounsOfCountry.has(next) && !startsUpper(tokens, last + 1);
}

function accepts(entry: Entry, field: Field, first: number, length: number): boolean {
  const { tokens } = field;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first + length - 1] ?? 0;
  if (entry.joined && !HYPHEN.test(gapAfter(tokens, first + length - 1))) return false;
  if (entry.alone && !standsAlone(tokens, first + length - 1)) return false;
  if (field.part === 'tag') {
    const whole = length === tokens.words.length;
    // A tag of two letters is written small as often as not (us); a longer one in small letters is a word (car).
    if (whole && entry.exact?.length === 2) return true;
    return spellingFits(entry, field, start, end) && (whole || (!entry.weak && !entry.notAtStart));
  }
  if (!capitalsFit(entry, field, first) || !spellingFits(entry, field, start, end)) return false;
  return !entry.notAtStart || !atSentenceStart(tokens, first);
}

/** What capitals an entry demands decides between homographs: the stricter one that fits is meant. */
function strictness(entry: Entry): number {
  const blocked = entry.kind === 'blocked' ? 0 : 1;
  return entry.capitals.filter(Boolean).length * 2 + blocked;
}

function bestEntry(values: readonly Entry[], article: boolean, field: Field, first: number, length: number) {
  let best: Entry | null = null;
  for (const entry of values) {
    if (article && entry.noArticle) continue;
    if (!accepts(entry, field, first, length)) continue;
    if (best === null || strictness(entry) > strictness(best)) best = entry;
  }
  return best;
}

function candidateFor(
  lexicon: Lexicon,
  field: Field,
  first: number,
  reading: PrefixReading,
  joined: (i: number) => boolean,
): Candidate | null {
  for (const { values, length } of lexicon.matchesAt(reading.word, field.tokens.words, first, joined)) {
    const entry = bestEntry(values, reading.article, field, first, length);
    if (entry === null) continue;
    const use = entry.personal && field.part !== 'tag' ? nameUse(field, first, length) : 'plain';
    const capitalTells = !field.titleCase && !field.allCaps && !atSentenceStart(field.tokens, first);
    return { field, first, length, entry, use, capitalTells };
  }
  return null;
}

function candidateAt(lexicon: Lexicon, field: Field, first: number, joined: (i: number) => boolean): Candidate | null {
  const word = field.tokens.words[first] ?? '';
  if (!isArabic(word)) return candidateFor(lexicon, field, first, { word, article: false }, joined);
  for (const reading of prefixReadings(word)) {
    const candidate = candidateFor(lexicon, field, first, reading, joined);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** What the lexicon knows in one field, and the names that the field also writes small, as common words (turkey). */
export interface FieldMatches {
  candidates: Candidate[];
  writtenSmall: string[];
}

function addSmallWords(lexicon: Lexicon, field: Field, first: number, small: string[]): void {
  if (field.part === 'tag') return;
  for (const { method, capitals, key } of lexicon.ofWord(field.tokens.words[first] ?? '')) {
    if (method === 'name' && capitals[0] === true && !startsUpper(field.tokens, first)) small.push(key);
  }
}

/** Everything in one field that the lexicon knows, longest match first, blocked phrases included. */
export function matchField(lexicon: Lexicon, field: Field): FieldMatches {
  const candidates: Candidate[] = [];
  const writtenSmall: string[] = [];
  const joined = joinedIn(field.tokens);
  for (let i = 0; i < field.tokens.words.length; ) {
    const candidate = candidateAt(lexicon, field, i, joined);
    if (candidate !== null) candidates.push(candidate);
    else addSmallWords(lexicon, field, i, writtenSmall);
    i += candidate?.length ?? 1;
  }
  return { candidates, writtenSmall };
}
