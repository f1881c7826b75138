import type { LabelMethod, MentionKind } from '@vigie/article';
import type { PlaceRule } from '../countries/rules.js';
import type { HomonymReading } from '../data/homonyms.js';
import { foldText } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';
import { addWord } from '../text/vocabulary.js';

/*
 * The line format of everything in src/data that becomes part of a lexicon.
 *
 * `KEY form, form`   one key a line (country code, or slug of a region or organisation), forms separated by commas.
 * Words of a form that are written with a capital must have one in running text too; small ones may have one.
 * Marks before a form, in any order:
 *   `=`  exactly this spelling, accents and case included (=US, =Réunion)
 *   `?`  counts only beside other evidence of the same country in the document
 *   `!`  also a given name or a surname: persons are filtered
 *   `^`  not at the start of a sentence
 *   `~`  never with the Arabic article
 *   `>`  not where a noun that belongs to a country follows ("on the >Niger border")
 * A hyphen after a form makes it the first half of a joined word (franco-).
 * Demonyms (`demonyms-xx.ts`) give the base form; src/lexicon/inflect-*.ts derive the others.
 *
 * Cities and regions: `cities.ts` and `places.ts` hold `CODE name, name; fr name, name; ru name` lines. The first
 * section holds in every language of Latin script that has no section of its own; ru, ar, zh and others in other scripts
 * only know names of their own section. `cities.ts` is written by hand and counts alone. `places.ts` is generated,
 * one line a country or a group of them (`CODE/CODE`, the largest town first: the document decides which is meant).
 * `@` marks a name that is also a surname or a word: a town only after a word that speaks for a place, or beside other
 * evidence of its country. Names that a hand-written table or a homonym holds are skipped in `places.ts`.
 */

/** What a phrase of the lexicon stands for, and under which conditions it counts. */
export interface Entry {
  kind: Exclude<MentionKind, 'topic'> | 'homonym' | 'blocked';
  key: string;
  method: LabelMethod;
  /** The rule that finds it, as shown in evidence. */
  rule: PlaceRule;
  /** Bit i: the text must write word i with a capital. */
  capitals: number;
  /** The exact spelling demanded (accents and case), null when folding is fine. */
  exact: string | null;
  /** Counts only beside other evidence of the same country. */
  weak: boolean;
  /** Also a personal name. */
  personal: boolean;
  /** Also another word when a sentence starts with it. */
  notAtStart: boolean;
  /** Never written with the Arabic article. */
  noArticle: boolean;
  /** First half of a joined word: a hyphen must follow. */
  joined: boolean;
  /** Not where a noun that belongs to a country follows (on the Niger border). */
  alone: boolean;
  /** Counts only after a word that speaks for a place, or beside other evidence of the country. */
  placeOnly: boolean;
  /** From the frozen tables of towns: the document has to agree. */
  town: boolean;
  /** A region's abbreviation, which counts only after a town and a comma (San Jose, Calif.). */
  abbreviation: boolean;
  readings: readonly ReadingCues[] | null;
}

/** A reading of a homonym with its cue words, folded. */
export interface ReadingCues {
  key: string;
  cues: ReadonlySet<string>;
  /** The numbers of the cue words. */
  numbers: readonly number[];
}

export interface EntryTarget extends Pick<Entry, 'kind' | 'key' | 'method'> {
  /** The method's own name where it is left out. */
  rule?: PlaceRule;
  abbreviation?: boolean;
  town?: boolean;
  readings?: readonly ReadingCues[];
}

const MARKS = /^[=?!^~>@]+/u;

/** The marks before a form; empty when there are none. */
export function marksOf(form: string): string {
  return MARKS.exec(form)?.[0] ?? '';
}

/** A form without its marks. */
export function withoutMarks(form: string): string {
  return form.slice(marksOf(form).length);
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Entries that differ in nothing are one: a lexicon has a hundred thousand forms and few thousand entries. */
const known = new Map<string, Entry>();
/** The entries of one target by marks and capitals, so that most forms need no longer key. */
const entriesOf = new WeakMap<EntryTarget, Map<string, Entry>>();

function makeEntry(target: EntryTarget, marks: string, capitals: number, exact: string | null): Entry {
  return {
    kind: target.kind,
    key: target.key,
    method: target.method,
    rule: target.rule ?? (target.method === 'demonym' ? 'demonym' : 'name'),
    capitals,
    exact,
    weak: marks.includes('?'),
    personal: marks.includes('!') || marks.includes('@'),
    placeOnly: marks.includes('@'),
    notAtStart: marks.includes('^'),
    noArticle: marks.includes('~'),
    joined: marks.includes('-'),
    alone: marks.includes('>'),
    abbreviation: target.abbreviation ?? false,
    town: target.town ?? false,
    readings: target.readings ?? null,
  };
}

function sameEntry(target: EntryTarget, marks: string, capitals: number): Entry {
  if (target.readings !== undefined) return makeEntry(target, marks, capitals, null);
  const { kind, key, method, rule, town, abbreviation } = target;
  const id = `${kind} ${key} ${method} ${rule} ${marks} ${capitals} ${town} ${abbreviation}`;
  const entry = known.get(id) ?? makeEntry(target, marks, capitals, null);
  known.set(id, entry);
  return entry;
}

function sharedEntry(target: EntryTarget, marks: string, capitals: number, exact: string | null): Entry {
  if (exact !== null) return makeEntry(target, marks, capitals, exact);
  let own = entriesOf.get(target);
  if (own === undefined) {
    own = new Map();
    entriesOf.set(target, own);
  }
  const like = marks + capitals;
  let entry = own.get(like);
  if (entry === undefined) {
    entry = sameEntry(target, marks, capitals);
    own.set(like, entry);
  }
  return entry;
}

/** Reads one form of the lexicon, marks included, into its folded words and its conditions. */
export function parseForm(written: string, target: EntryTarget): { words: string[]; entry: Entry } {
  const marks = marksOf(written);
  const joined = written.endsWith('-');
  const form = written.slice(marks.length, joined ? -1 : undefined);
  const { words, starts } = tokenise(form);
  let capitals = 0;
  starts.forEach((start, i) => {
    if (isUpper(form.charAt(start))) capitals |= 1 << i;
  });
  const exact = marks.includes('=') ? form.replace(/\.$/u, '') : null;
  return { words, entry: sharedEntry(target, joined ? `${marks}-` : marks, capitals, exact) };
}

/** The cue words of a reading as the text will be folded. */
export function readingCues(reading: HomonymReading): ReadingCues {
  const cues = new Set(reading.cues.split(' ').map(foldText).filter(Boolean));
  return { key: reading.key, cues, numbers: [...cues].map(addWord) };
}
