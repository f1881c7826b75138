import type { CountryCode } from '@vigie/article';
import { aliases } from '../data/aliases.js';
import { cldrNames } from '../data/cldr-names.js';
import { languageData, lexiconLanguages } from '../lexicon/languages.js';
import { readLines } from '../lexicon/lines.js';
import { phraseKey } from '../text/tokenise.js';

/** Historical states (ISO 3166-3) and plainer labels than CLDR's, by language of the interface. */
const ownLabels: Readonly<Record<'en' | 'fr', string>> = {
  en: `
SU Soviet Union
DD East Germany
YU Yugoslavia
CS Czechoslovakia
CD DR Congo
CG Congo
HK Hong Kong
MO Macao
MM Myanmar
PS Palestine
TR Turkey
BA Bosnia and Herzegovina
VA Vatican
`,
  fr: `
SU Union soviétique
DD Allemagne de l'Est
YU Yougoslavie
CS Tchécoslovaquie
CD RD Congo
CG Congo
HK Hong Kong
MO Macao
MM Birmanie
PS Palestine
MU Île Maurice
VN Vietnam
VA Vatican
SX Sint Maarten
`,
};

/** Other codes that people write: not ISO, or ISO's withdrawn ones. */
const otherCodes = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** Names in data sets that no text would use. */
const dataSetNames = new Map([
  ['yemen arab republic', 'YE'],
  ['yemen demo republic', 'YE'],
  ['western samoa', 'WS'],
  ['vatican city', 'VA'],
  ['congo', 'CG'],
  ['korea', 'KR'],
  ['georgia', 'GE'],
]);

function labelsIn(language: 'en' | 'fr'): Map<CountryCode, string> {
  const labels = new Map<CountryCode, string>();
  for (const text of [cldrNames[language], ownLabels[language]]) {
    for (const line of text.split('\n')) if (line.length > 3) labels.set(line.slice(0, 2), line.slice(3));
  }
  return labels;
}

const labels = { en: labelsIn('en'), fr: labelsIn('fr') };

/** The name of a country in the language of the interface; an unknown code stands for itself. */
export function countryLabel(code: CountryCode, language: 'en' | 'fr'): string {
  return labels[language].get(code) ?? code;
}

/** Every code a label may carry: ISO 3166-1, Kosovo and the historical states, in alphabetical order. */
export function allCountryCodes(): CountryCode[] {
  return [...labels.en.keys()].sort();
}

function buildNameIndex(): Map<string, CountryCode> {
  const index = new Map<string, CountryCode>(dataSetNames);
  const add = (name: string, code: CountryCode) => {
    const key = phraseKey(name);
    if (key !== '' && !index.has(key)) index.set(key, code);
  };
  for (const language of ['en', 'fr'] as const) for (const [code, name] of labels[language]) add(name, code);
  for (const text of Object.values(cldrNames)) {
    for (const line of text.split('\n')) {
      add(line.slice(3), line.slice(0, 2));
      add(
        line
          .slice(3)
          .replaceAll('&', 'and')
          .replace(/\s*\(.*\)/u, '')
          .replace(/^St\./u, 'Saint'),
        line.slice(0, 2),
      );
    }
  }
  for (const language of lexiconLanguages) {
    for (const { key, forms } of readLines(aliases[language] ?? '')) {
      // A short word for two countries names neither (中美).
      if (key.includes('+')) continue;
      for (const form of forms) {
        // An abbreviation that is a word in small letters (EAU) stands only as written.
        if (wordAbbreviations.has(form)) continue;
        const name = form.replace(/^[=?!^~]+/u, '').replace(/-$/u, '');
        for (const inflected of languageData[language].inflectName(name)) add(inflected, key);
      }
    }
  }
  return index;
}

/** Abbreviations whose small spelling is an everyday word. */
const wordAbbreviations = new Map([
  ['=EAU', 'AE'],
  ['=CAR', 'CF'],
]);

let nameIndex: Map<string, CountryCode> | null = null;

/** The country that a code or a name in any lexicon language stands for; null when it is none. */
export function resolveCountry(nameOrCode: string): CountryCode | null {
  const trimmed = nameOrCode.trim();
  const code = trimmed.toUpperCase();
  if (/^[A-Z]{2}$/u.test(code)) {
    const known = otherCodes.get(code) ?? code;
    if (labels.en.has(known)) return known;
  }
  nameIndex ??= buildNameIndex();
  const abbreviation = wordAbbreviations.get(`=${trimmed}`);
  if (abbreviation !== undefined) return abbreviation;
  return nameIndex.get(phraseKey(trimmed)) ?? null;
}
