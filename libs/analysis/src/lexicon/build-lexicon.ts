import { aliases } from '../data/aliases.js';
import { blocked } from '../data/blocked.js';
import { cities } from '../data/cities.js';
import { cldrNames } from '../data/cldr-names.js';
import { organisations, regions } from '../data/groups.js';
import { homonyms } from '../data/homonyms.js';
import { rivers } from '../data/rivers.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { phraseKey } from '../text/tokenise.js';
import { type Entry, type EntryTarget, parseForm, readingCues } from './entry.js';
import { type LexiconLanguage, languageData, lexiconLanguages } from './languages.js';
import { readForms, readLines } from './lines.js';
import { addPlaces } from './places.js';

export type Lexicon = PhraseTrie<Entry>;

const bare = (form: string) => phraseKey(form.replace(/^[=?!^~]+/u, ''));

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
      const { words, entry } = parseForm(form, { kind: 'homonym', key: form, method: homonym.method });
      lexicon.add(words, { ...entry, readings });
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

function addNames(lexicon: Lexicon, language: LexiconLanguage, taken: Set<string>): void {
  const { inflectName } = languageData[language];
  for (const { key, forms } of readLines(aliases[language] ?? '')) {
    for (const form of forms) {
      for (const inflected of inflectName(form)) addForm(lexicon, inflected, { kind: 'country', key, method: 'name' });
      taken.add(bare(form));
    }
  }
  const locales = language === 'pt' ? (['pt', 'pt-PT'] as const) : ([language] as const);
  for (const locale of locales) {
    for (const line of cldrNames[locale].split('\n')) {
      for (const form of nameForms(line.slice(3))) {
        if (form === '' || taken.has(bare(form))) continue;
        taken.add(bare(form));
        const target = { kind: 'country', key: line.slice(0, 2), method: 'name' } as const;
        for (const inflected of inflectName(form)) addForm(lexicon, inflected, target);
      }
    }
  }
}

function addDemonyms(lexicon: Lexicon, language: LexiconLanguage): void {
  const { demonyms, joined, inflectDemonym } = languageData[language];
  for (const { key, forms } of readLines(demonyms)) {
    for (const form of forms) {
      const weak = form.startsWith('?') ? '?' : '';
      for (const inflected of inflectDemonym(form.slice(weak.length))) {
        addForm(lexicon, weak + inflected, { kind: 'country', key, method: 'demonym' });
      }
    }
  }
  for (const { key, forms } of readLines(joined)) {
    for (const form of forms) addForm(lexicon, `${form}-`, { kind: 'country', key, method: 'demonym' });
  }
}

function cityForms(rest: string, language: string): string[] {
  const sections = rest.split(';').map((section) => section.trim());
  const own = sections.slice(1).find((section) => section.startsWith(`${language} `));
  if (own !== undefined) return readForms(own.slice(3));
  return language === 'ru' || language === 'ar' ? [] : readForms(sections[0] ?? '');
}

function addCities(lexicon: Lexicon, language: LexiconLanguage, taken: ReadonlySet<string>): void {
  const inflect = language === 'ru' || language === 'de' ? languageData[language].inflectName : (one: string) => [one];
  for (const line of cities.split('\n')) {
    for (const form of cityForms(line.slice(3), language)) {
      if (taken.has(bare(form))) continue;
      const target = { kind: 'country', key: line.slice(0, 2), method: 'capital' } as const;
      for (const inflected of inflect(form)) addForm(lexicon, inflected, target);
    }
  }
}

function addGroups(lexicon: Lexicon, language: LexiconLanguage): void {
  for (const section of ['*', language]) {
    for (const { key, forms } of readLines(regions[section] ?? '')) {
      for (const form of forms) addForm(lexicon, form, { kind: 'region', key, method: 'name' });
    }
    for (const { key, forms } of readLines(organisations[section] ?? '')) {
      for (const form of forms) addForm(lexicon, form, { kind: 'organisation', key, method: 'name' });
    }
    for (const form of readForms((blocked[section] ?? '').replaceAll('\n', ','))) {
      addForm(lexicon, form, { kind: 'blocked', key: '', method: 'rule' });
    }
  }
}

function addRivers(lexicon: Lexicon, language: LexiconLanguage): void {
  const mark = language === 'en' ? '>' : '';
  for (const { heads, names } of rivers[language] ?? []) {
    for (const head of readForms(heads)) {
      for (const name of readForms(names)) {
        addForm(lexicon, `${mark}${head} ${name}`, { kind: 'blocked', key: '', method: 'rule' });
      }
    }
  }
}

function addLanguage(lexicon: Lexicon, language: LexiconLanguage): void {
  const taken = addHomonyms(lexicon, language);
  addNames(lexicon, language, taken);
  addDemonyms(lexicon, language);
  addCities(lexicon, language, taken);
  addGroups(lexicon, language);
  addRivers(lexicon, language);
  const { inflectName } = languageData[language];
  addPlaces(lexicon, language, language === 'ru' || language === 'de' ? inflectName : (one) => [one]);
}

/** The lexicons a text is read with; texts in other scripts also know English names. */
const mixtures = {
  ru: ['ru', 'en'],
  ar: ['ar', 'en'],
  romance: ['es', 'pt', 'en'],
  any: ['en', 'fr', 'es', 'pt'],
} as const;

const relatives: Readonly<Record<keyof typeof mixtures, readonly string[]>> = {
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ku'],
  romance: ['it', 'ca', 'gl', 'ro', 'oc'],
  any: [],
};

export type LexiconName = LexiconLanguage | keyof typeof mixtures;

/** The name of the lexicon that texts of a language are read with: its own, that of its relatives, or `any`. */
export function lexiconName(language: string): LexiconName {
  const own = lexiconLanguages.find((one) => one === language);
  if (own !== undefined) return own;
  const names = Object.keys(mixtures) as (keyof typeof mixtures)[];
  return names.find((name) => relatives[name].includes(language)) ?? 'any';
}

/** Builds one lexicon. */
export function buildLexicon(name: LexiconName): Lexicon {
  const lexicon: Lexicon = new PhraseTrie();
  const mixture: readonly LexiconLanguage[] =
    name in mixtures ? mixtures[name as keyof typeof mixtures] : [name as LexiconLanguage];
  for (const one of mixture) addLanguage(lexicon, one);
  return lexicon;
}
