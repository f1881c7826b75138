import { aliases } from '../data/aliases.js';
import { blocked } from '../data/blocked.js';
import { cities } from '../data/cities.js';
import { cldrNames } from '../data/cldr-names.js';
import { containers } from '../data/containers.js';
import { formerNames } from '../data/former-names.js';
import { organisations, regions } from '../data/groups.js';
import { homonyms } from '../data/homonyms.js';
import { institutions, metonyms } from '../data/metonyms.js';
import { regionAbbreviations } from '../data/region-abbreviations.js';
import { rivers } from '../data/rivers.js';
import { phraseKey } from '../text/tokenise.js';
import { joinedHeads } from './compound-heads.js';
import { type EntryTarget, parseForm, readingCues, withoutMarks } from './entry.js';
import { type LexiconLanguage, languageData } from './languages.js';
import { Lexicon } from './lexicon.js';
import type { LexiconParts } from './lexicon-name.js';
import { readForms, readLines } from './lines.js';
import { addPlaces } from './places.js';

const bare = (form: string) => phraseKey(withoutMarks(form));
const OTHER_SCRIPTS = new Set<LexiconLanguage>(['ru', 'ar', 'zh']);
const HISTORICAL = new Set(['SU', 'YU', 'CS', 'DD']);

function addForm(lexicon: Lexicon, form: string, target: EntryTarget): void {
  const { words, entry } = parseForm(form, target);
  if (words.length > 0) lexicon.add(words, entry);
}

function addHomonyms(lexicon: Lexicon, language: string): Set<string> {
  const taken = new Set<string>();
  for (const homonym of homonyms) {
    if (homonym.languages !== '*' && !homonym.languages.split(' ').includes(language)) continue;
    const readings = homonym.readings.map(readingCues);
    for (const form of readForms(homonym.forms)) {
      const { words, entry } = parseForm(form, { kind: 'homonym', key: form, method: homonym.method, readings });
      lexicon.add(words, entry);
      taken.add(words.join(' '));
    }
  }
  return taken;
}

/** CLDR's name in the forms that texts use: without a bracketed second name, "&" beside "and", "St." beside "Saint". */
function nameForms(name: string): string[] {
  const plain = name
    .replace(/\s*\(.*\)\s*/u, ' ')
    .trim()
    // A word for "islands" that starts the name needs no capital within a sentence.
    .replace(/^(?:Îles?|Islas?|Ilhas?) /u, (word) => word.toLowerCase());
  const forms = [plain];
  if (plain.includes('&')) forms.push(plain.replaceAll('&', 'and'));
  if (plain.startsWith('St. ')) forms.push(plain.replace('St.', 'Saint'), plain.replace('St.', 'St'));
  return forms.flatMap((form) => (form.includes('&') ? [form.replaceAll('& ', '')] : [form]));
}

function newCountryName(key: string): EntryTarget {
  return { kind: 'country', key, method: 'name', rule: HISTORICAL.has(key) ? 'historical' : 'name' };
}

const countryTargets = new Map<string, EntryTarget>();

/** A country by name; one object for each, so that its forms share their entries. */
function countryName(key: string): EntryTarget {
  const target = countryTargets.get(key) ?? newCountryName(key);
  countryTargets.set(key, target);
  return target;
}

function addCldrNames(lexicon: Lexicon, locale: string, inflect: (form: string) => string[], taken: Set<string>): void {
  for (const line of (cldrNames[locale as keyof typeof cldrNames] ?? '').split('\n')) {
    for (const form of nameForms(line.slice(3))) {
      if (form === '' || taken.has(bare(form))) continue;
      taken.add(bare(form));
      for (const inflected of inflect(form)) addForm(lexicon, inflected, countryName(line.slice(0, 2)));
    }
  }
}

function addNames(lexicon: Lexicon, language: LexiconLanguage, taken: Set<string>): void {
  const { inflectName, locales } = languageData[language];
  for (const { key, forms } of readLines(aliases[language] ?? '')) {
    for (const form of forms) {
      for (const inflected of inflectName(form)) addForm(lexicon, inflected, countryName(key));
      taken.add(bare(form));
    }
  }
  const former = OTHER_SCRIPTS.has(language) ? [language] : [language, '*'];
  for (const { key, forms } of former.flatMap((section) => readLines(formerNames[section] ?? ''))) {
    for (const form of forms) {
      if (!taken.has(bare(form))) addForm(lexicon, form, { ...countryName(key), rule: 'historical' });
      taken.add(bare(form));
    }
  }
  for (const locale of locales) addCldrNames(lexicon, locale, inflectName, taken);
}

function addDemonyms(lexicon: Lexicon, language: LexiconLanguage): void {
  const { demonyms, joined, inflectDemonym } = languageData[language];
  for (const { key, forms } of readLines(demonyms)) {
    const target: EntryTarget = {
      ...countryName(key),
      method: 'demonym',
      rule: HISTORICAL.has(key) ? 'historical' : 'demonym',
    };
    for (const form of forms) {
      const weak = form.startsWith('?') ? '?' : '';
      for (const inflected of inflectDemonym(form.slice(weak.length))) addForm(lexicon, weak + inflected, target);
    }
  }
  for (const { key, forms } of readLines(joined)) {
    for (const form of forms) addForm(lexicon, `${form}-`, { ...countryName(key), method: 'demonym', rule: 'demonym' });
  }
}

function cityForms(rest: string, language: string): string[] {
  const sections = rest.split(';').map((section) => section.trim());
  const own = sections.slice(1).find((section) => section.startsWith(`${language} `));
  if (own !== undefined) return readForms(own.slice(3));
  return ['ru', 'ar', 'zh'].includes(language) ? [] : readForms(sections[0] ?? '');
}

const regionNames = new Set(readLines(containers).flatMap(({ forms }) => forms.map(phraseKey)));

function addCities(lexicon: Lexicon, language: LexiconLanguage, taken: ReadonlySet<string>): void {
  const inflect = language === 'ru' || language === 'de' ? languageData[language].inflectName : (one: string) => [one];
  const begun = new Set<string>();
  for (const line of cities.split('\n')) {
    const key = line.slice(0, 2);
    cityForms(line.slice(3), language).forEach((form, i) => {
      if (taken.has(bare(form))) return;
      // The first line of a country starts with its capital.
      const city = i === 0 && !begun.has(key) ? 'capital' : 'city';
      const rule = city === 'city' && regionNames.has(bare(form)) ? 'region' : city;
      const target: EntryTarget = { kind: 'country', key, method: 'capital', rule };
      for (const inflected of inflect(form)) addForm(lexicon, inflected, target);
    });
    begun.add(key);
  }
}

function addBodies(lexicon: Lexicon, language: LexiconLanguage): void {
  const sections = OTHER_SCRIPTS.has(language) ? [language] : [language, '*'];
  for (const section of sections) {
    for (const { key, forms } of readLines(metonyms[section] ?? '')) {
      const target: EntryTarget = { kind: 'country', key, method: 'capital', rule: 'metonym' };
      for (const form of forms) addForm(lexicon, form, target);
    }
  }
  for (const { key, forms } of readLines(institutions[language] ?? '')) {
    const target: EntryTarget = { kind: 'country', key, method: 'capital', rule: 'institution' };
    for (const form of forms) addForm(lexicon, form, target);
  }
  if (OTHER_SCRIPTS.has(language)) return;
  for (const { key, forms } of readLines(regionAbbreviations)) {
    const target: EntryTarget = { kind: 'country', key, method: 'capital', rule: 'region', abbreviation: true };
    for (const form of forms) addForm(lexicon, `=${form}`, target);
  }
}

/** What blocked phrases stand for. */
const nothing = { kind: 'blocked', key: '', method: 'rule' } as const;

function addGroups(lexicon: Lexicon, language: LexiconLanguage): void {
  for (const section of ['*', language]) {
    for (const { key, forms } of readLines(regions[section] ?? '')) {
      const target = { kind: 'region', key, method: 'name' } as const;
      for (const form of forms) addForm(lexicon, form, target);
    }
    for (const { key, forms } of readLines(organisations[section] ?? '')) {
      const target = { kind: 'organisation', key, method: 'name' } as const;
      for (const form of forms) addForm(lexicon, form, target);
    }
    for (const form of readForms((blocked[section] ?? '').replaceAll('\n', ','))) {
      addForm(lexicon, form, nothing);
    }
  }
}

function addRivers(lexicon: Lexicon, language: LexiconLanguage): void {
  const mark = language === 'en' ? '>' : '';
  for (const { heads, names } of rivers[language] ?? []) {
    for (const head of readForms(heads)) {
      for (const name of readForms(names)) {
        addForm(lexicon, `${mark}${head} ${name}`, nothing);
      }
    }
  }
}

function addLanguage(lexicon: Lexicon, language: LexiconLanguage): void {
  const taken = addHomonyms(lexicon, language);
  addNames(lexicon, language, taken);
  addDemonyms(lexicon, language);
  addBodies(lexicon, language);
  addCities(lexicon, language, taken);
  addGroups(lexicon, language);
  addRivers(lexicon, language);
  if (language === 'de') addCompounds(lexicon);
  const { inflectName } = languageData[language];
  addPlaces(lexicon, language, language === 'ru' || language === 'de' ? inflectName : (one) => [one]);
}

/** German joins a country's name and a noun to one word (Ukrainekrieg). */
function addCompounds(lexicon: Lexicon): void {
  for (const line of cldrNames.de.split('\n')) {
    const name = line.slice(3);
    if (!/^\p{L}{4,}$/u.test(name)) continue;
    for (const head of joinedHeads) addForm(lexicon, name + head, countryName(line.slice(0, 2)));
  }
}

/** Builds the lexicon for texts of a language. */
export function buildLexicon({ languages, named }: LexiconParts): Lexicon {
  const lexicon = new Lexicon();
  for (const language of languages) addLanguage(lexicon, language);
  if (named !== null) addCldrNames(lexicon, named, (form) => [form], new Set());
  return lexicon;
}
