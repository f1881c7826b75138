import { countryNouns } from '../data/rivers.js';
import type { Entry } from '../lexicon/entry.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Field } from '../text/fields.js';
import { gapAfter, isSpaceAfter, startsUpper, type Tokens } from '../text/tokenise.js';
import { wordNumbers } from '../text/vocabulary.js';
import type { Candidate } from './candidate.js';
import { inDateline } from './dateline.js';
import { nameUse } from './name-use.js';

const GAP_IN_PHRASE = /^[\s\u00A0\u202F\-\u2010\u2011\u2013\u2014'’ʼ`&·・•（(]{0,3}$/u;
const ABBREVIATION_GAP = /^\. ?$/u;
const ABBREVIATIONS = new Set(['st', 'ste', 'ee', 'dr']);
const nounsOfCountry = new Set(countryNouns.split(' '));
const HYPHEN = /^[-\u2010\u2011\u2013]$/u;
const SENTENCE_BREAK = /[.!?…:;"«“„»”()\n。！？：；「」]|[-–—] $/u;

/** Where words may be that are also read without what is joined to them. */
const ARABIC = /[\u0600-\u06FF]/;

/** Whether token `i` and the next may belong to one phrase. */
function joins(tokens: Tokens, i: number): boolean {
  if (isSpaceAfter(tokens, i)) return true;
  const gap = gapAfter(tokens, i);
  if (gap === '' || GAP_IN_PHRASE.test(gap)) return true;
  const word = tokens.words[i] ?? '';
  return ABBREVIATION_GAP.test(gap) && (word.length === 1 || ABBREVIATIONS.has(word));
}

function atSentenceStart(tokens: Tokens, first: number): boolean {
  return first === 0 || (!isSpaceAfter(tokens, first - 1) && SENTENCE_BREAK.test(gapAfter(tokens, first - 1)));
}

function capitalsFit({ capitals }: Entry, { tokens }: Field, first: number): boolean {
  for (let bits = capitals, i = first; bits !== 0; bits >>= 1, i += 1) {
    if ((bits & 1) === 1 && !startsUpper(tokens, i)) return false;
  }
  return true;
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

/** Whether an abbreviation stands right after a name and a comma, with the full stop it is written with. */
function isAfterTown(entry: Entry, { tokens, allCaps, part }: Field, first: number, end: number): boolean {
  if (first === 0 || allCaps || part === 'tag') return false;
  if (gapAfter(tokens, first - 1) !== ', ' || !startsUpper(tokens, first - 1)) return false;
  const isPostal = entry.exact !== null && /^\p{Lu}{2,3}$/u.test(entry.exact);
  return isPostal ? !/[\p{L}]/u.test(tokens.text.charAt(end)) : tokens.text.charAt(end) === '.';
}

/** Whether a hyphen makes a town's name a part of a longer one (Sainte-Anne-des-Monts, Rosário-Lei). */
function isPartOfName({ tokens }: Field, first: number, length: number): boolean {
  const last = first + length - 1;
  const before = first > 0 && HYPHEN.test(gapAfter(tokens, first - 1));
  return before || (last + 1 < tokens.words.length && HYPHEN.test(gapAfter(tokens, last)));
}

function accepts(entry: Entry, field: Field, first: number, length: number): boolean {
  const { tokens } = field;
  if (field.part !== 'tag' && !capitalsFit(entry, field, first)) return false;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first + length - 1] ?? 0;
  if (entry.joined && !HYPHEN.test(gapAfter(tokens, first + length - 1))) return false;
  if (entry.abbreviation && !isAfterTown(entry, field, first, end)) return false;
  if (entry.town && isPartOfName(field, first, length)) return false;
  if (entry.alone && !standsAlone(tokens, first + length - 1)) return false;
  if (field.part === 'tag') {
    const whole = length === tokens.words.length;
    // A tag of two letters is written small as often as not (us); a longer one in small letters is a word (car).
    if (whole && entry.exact?.length === 2) return true;
    return spellingFits(entry, field, start, end) && (whole || (!entry.weak && !entry.notAtStart));
  }
  if (!spellingFits(entry, field, start, end)) return false;
  return !entry.notAtStart || !atSentenceStart(tokens, first);
}

function bits(capitals: number): number {
  let count = 0;
  for (let rest = capitals; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** What capitals an entry demands decides between homographs: the stricter one that fits is meant. */
function strictness(entry: Entry): number {
  return bits(entry.capitals) * 2 + (entry.kind === 'blocked' ? 0 : 1);
}

function bestEntry(values: readonly Entry[], article: boolean, field: Field, first: number, length: number) {
  let best: Entry | null = null;
  for (const entry of values) {
    // A name has the article always or never; what is cut off belongs to an adjective.
    if (article && (entry.noArticle || (entry.method !== 'demonym' && entry.kind !== 'blocked'))) continue;
    if (!accepts(entry, field, first, length)) continue;
    if (best === null || strictness(entry) > strictness(best)) best = entry;
  }
  return best;
}

function candidateOf(field: Field, first: number, length: number, entry: Entry): Candidate {
  const capitalTells = !field.titleCase && !field.allCaps && !atSentenceStart(field.tokens, first);
  // A doubtful town must open the line: it is a month or an agency otherwise (BAMAKO, March 3).
  const dateline =
    entry.kind !== 'blocked' && (first === 0 || !(entry.placeOnly || entry.town)) && inDateline(field, first);
  const isWeighed = entry.kind !== 'blocked' && field.part !== 'tag';
  const use = isWeighed ? nameUse(field, first, length, entry) : 'plain';
  return { field, first, length, entry, use: dateline && use !== 'person' ? 'place' : use, dateline, capitalTells };
}

/** What the lexicon knows in one field, and the names that the field also writes small, as common words (turkey). */
export interface FieldMatches {
  candidates: Candidate[];
  writtenSmall: string[];
  /** The numbers of the field's words. */
  numbers: Int32Array;
}

/** Reads one field; the nodes of the phrases under way are kept from word to word. */
class FieldReader {
  readonly numbers: Int32Array;
  private readonly path: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly field: Field,
  ) {
    this.numbers = wordNumbers(field.tokens);
  }

  /** The longest phrase that starts here and fits, blocked ones included. */
  candidateAt(first: number): Candidate | null {
    const root = this.lexicon.rootOf(this.numbers[first] ?? 0);
    const plain = root === 0 ? null : this.longestFrom(root, first, false);
    if (plain !== null) return plain;
    for (const { node, article } of this.lexicon.arabicRoots(this.field.tokens.words[first] ?? '')) {
      const found = this.longestFrom(node, first, article);
      if (found !== null) return found;
    }
    return null;
  }

  /** Names that stand here in small letters and would need a capital. */
  smallNames(first: number, small: string[]): void {
    const root = this.lexicon.rootOf(this.numbers[first] ?? 0);
    if (root === 0 || startsUpper(this.field.tokens, first)) return;
    for (const { method, capitals, key } of this.lexicon.valuesAt(root)) {
      if (method === 'name' && (capitals & 1) === 1) small.push(key);
    }
  }

  private longestFrom(root: number, first: number, article: boolean): Candidate | null {
    const { lexicon, field, path } = this;
    // Never emptied: an array that is gives its memory back and takes it anew with the next word.
    let longest = 0;
    for (let node = root, last = first; node !== 0; last += 1) {
      path[longest] = node;
      longest += 1;
      if (last + 1 >= this.numbers.length) break;
      node = lexicon.next(node, this.numbers[last + 1] ?? 0);
      if (node !== 0 && !joins(field.tokens, last)) break;
    }
    for (let length = longest; length > 0; length -= 1) {
      const values = lexicon.valuesAt(path[length - 1] ?? 0);
      const entry = values.length === 0 ? null : bestEntry(values, article, field, first, length);
      if (entry !== null) return candidateOf(field, first, length, entry);
    }
    return null;
  }
}

/** A place right after a name is no surname (İsrail Gazze'yi bombaladı). */
function settleDoubt(before: Candidate | undefined, next: Candidate): void {
  if (before?.use !== 'doubt' || next.first !== before.first + before.length) return;
  const { kind, town, placeOnly, personal } = next.entry;
  if ((kind === 'country' || kind === 'homonym') && !town && !placeOnly && !personal) before.use = 'plain';
}

/** Everything in one field that the lexicon knows, longest match first, blocked phrases included. */
export function matchField(lexicon: Lexicon, field: Field): FieldMatches {
  const candidates: Candidate[] = [];
  const writtenSmall: string[] = [];
  const reader = new FieldReader(lexicon, field);
  const { numbers } = reader;
  const isArabic = ARABIC.test(field.tokens.text);
  for (let i = 0; i < numbers.length; ) {
    // What no lexicon holds begins nothing, unless it has something joined to it.
    if (numbers[i] === 0 && !isArabic) {
      i += 1;
      continue;
    }
    const candidate = reader.candidateAt(i);
    if (candidate !== null) {
      settleDoubt(candidates.at(-1), candidate);
      candidates.push(candidate);
    } else if (field.part !== 'tag') reader.smallNames(i, writtenSmall);
    i += candidate?.length ?? 1;
  }
  return { candidates, writtenSmall, numbers };
}
