import { containers } from '../data/containers.js';
import { firstLevelRegions } from '../data/first-level-regions.js';
import { localTowns } from '../data/local-towns.js';
import { places } from '../data/places.js';
import { townWords } from '../data/town-words.js';
import { phraseKey } from '../text/tokenise.js';
import type { Entry, EntryTarget } from './entry.js';
import { parseForm } from './entry.js';
import type { Lexicon } from './lexicon.js';
import { readForms } from './lines.js';

const NO_CUES: ReadonlySet<string> = new Set();
const LATIN = new Set(['en', 'fr', 'es', 'pt', 'de', 'tr']);

const city = { method: 'capital', rule: 'city' } as const;
/** Names in other scripts are collected without their language: abroad they are doubtful. */
const HOME: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set('RU UA BY KZ KG UZ TJ TM AM AZ GE MD LV LT EE'.split(' ')),
  fr: new Set('FR BE CH LU CA MA DZ TN SN CI ML BF NE TD CM GA CG CD CF MG BJ TG GN HT MR BI RW DJ KM'.split(' ')),
  es: new Set('ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY GQ'.split(' ')),
  pt: new Set('PT BR AO MZ CV GW ST TL'.split(' ')),
  ar: new Set('SA EG IQ SY JO LB PS YE OM AE QA BH KW SD LY TN DZ MA MR SO DJ KM IL IR'.split(' ')),
};
/** Names of saints and names with an article are many towns'. */
const SAINTS = /^(?:San|Santa|Santo|São|Saint|Sankt|El|La|Los|Las|Al|New|Port)\b/u;

function isDistinct(form: string): boolean {
  return /[\s-]/u.test(form) && !SAINTS.test(form);
}

/** Towns by the thousand differ in little: those of the same countries share what they stand for. */
class TownEntries {
  private readonly targets = new Map<string, { distinct: EntryTarget; other: EntryTarget }>();

  /** `common`: towns of all the world, which persons and other towns are called after; the document has to agree. */
  constructor(
    private readonly target: Pick<EntryTarget, 'method' | 'rule'>,
    private readonly common: boolean,
    /** Countries whose towns a text of the language names without doubt. */
    private readonly home: ReadonlySet<string> = new Set(),
  ) {}

  of(codes: string, form: string): { words: string[]; entry: Entry } {
    const known = this.targets.get(codes) ?? this.targetsOf(codes);
    return parseForm(form, this.common && isDistinct(form) ? known.distinct : known.other);
  }

  private targetsOf(codes: string) {
    const made = codes.includes('/') ? this.ambiguous(codes) : this.plain(codes);
    this.targets.set(codes, made);
    return made;
  }

  private plain(key: string) {
    const base = { ...this.target, kind: 'country', key } as const;
    return { distinct: { ...base, town: false }, other: { ...base, town: this.common && !this.home.has(key) } };
  }

  private ambiguous(codes: string) {
    const readings = codes.split('/').map((key) => ({ key, cues: NO_CUES, numbers: [] }));
    const target = { ...this.target, town: this.common, kind: 'homonym', key: codes, readings } as const;
    return { distinct: target, other: target };
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Names of towns that are everyday words of a language. */
function wordsOf(language: string): ReadonlySet<string> {
  return new Set(readForms(townWords[language] ?? '').map(phraseKey));
}

/** A town's name with the marks that an everyday word needs: only in a place's company, never first in a sentence. */
function guarded(form: string, words: ReadonlySet<string>): string {
  return words.size > 0 && words.has(phraseKey(form)) ? `@^${form.replace(/^@/u, '')}` : form;
}

function addSection(
  lexicon: Lexicon,
  text: string,
  towns: TownEntries,
  inflect: ((form: string) => string[]) | null,
  everyday: ReadonlySet<string> = NO_WORDS,
): void {
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const forms = readForms(line.slice(space + 1)).map((form) => guarded(form, everyday));
    for (const form of inflect === null ? forms : forms.flatMap(inflect)) {
      const { words, entry } = towns.of(line.slice(0, space), form);
      // What the hand-written tables know, they know better.
      if (words.length > 0 && lexicon.get(words).length === 0) lexicon.add(words, entry);
    }
  }
}

/** Adds the frozen towns, after all hand-written names; only names of the language's own script are inflected. */
export function addPlaces(lexicon: Lexicon, language: string, inflect: (form: string) => string[]): void {
  if (LATIN.has(language)) {
    const regions = new TownEntries({ method: 'capital', rule: 'region' }, false);
    // Outside English a Georgia is a woman, in French a Virginie too.
    const named =
      language === 'en' ? containers : containers.replace(' Georgia,', '').replace(' Virginie,', ' @Virginie,');
    for (const lines of [named, firstLevelRegions]) addSection(lexicon, lines, regions, null);
    const local = new TownEntries(city, false);
    for (const section of [language, '*']) addSection(lexicon, localTowns[section] ?? '', local, null);
  }
  const everyday = wordsOf(language);
  const home = HOME[language];
  const own = new TownEntries(city, home !== undefined, home);
  if (language in places) addSection(lexicon, places[language as keyof typeof places], own, inflect, everyday);
  if (LATIN.has(language)) addSection(lexicon, places.latin, new TownEntries(city, true, home), null, everyday);
}
