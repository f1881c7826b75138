import { demonymsAr } from '../data/demonyms-ar.js';
import { demonymsDe, joinedDe } from '../data/demonyms-de.js';
import { demonymsEn, joinedEn } from '../data/demonyms-en.js';
import { demonymsEs, joinedEs } from '../data/demonyms-es.js';
import { demonymsFr, joinedFr } from '../data/demonyms-fr.js';
import { demonymsPt, joinedPt } from '../data/demonyms-pt.js';
import { demonymsRu } from '../data/demonyms-ru.js';
import { demonymsTr } from '../data/demonyms-tr.js';
import { inflectArabic, inflectEnglish, inflectGerman, inflectGermanName } from './inflect-other.js';
import { inflectFrench, inflectPortuguese, inflectSpanish } from './inflect-romance.js';
import { inflectRussian, inflectRussianName } from './inflect-russian.js';
import { inflectTurkish } from './inflect-turkish.js';

/** Languages that have a lexicon of their own. */
export const lexiconLanguages = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'de', 'tr', 'zh'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

/** Languages of which only CLDR's names of countries are known; they are read with those and the names of relatives. */
export const namedLanguages = ['it', 'nl', 'pl', 'uk', 'fa', 'ja', 'ko', 'sw', 'ha', 'id', 'hi'] as const;
export type NamedLanguage = (typeof namedLanguages)[number];

interface LanguageData {
  /** Keys of CLDR's names. */
  locales: readonly string[];
  demonyms: string;
  joined: string;
  inflectDemonym: (form: string) => string[];
  inflectName: (form: string) => string[];
}

const asWritten = (form: string) => [form];
const plain = { demonyms: '', joined: '', inflectDemonym: asWritten, inflectName: asWritten };

/** What each language brings to its lexicon. */
export const languageData: Readonly<Record<LexiconLanguage, LanguageData>> = {
  en: { ...plain, locales: ['en'], demonyms: demonymsEn, joined: joinedEn, inflectDemonym: inflectEnglish },
  fr: { ...plain, locales: ['fr'], demonyms: demonymsFr, joined: joinedFr, inflectDemonym: inflectFrench },
  es: { ...plain, locales: ['es'], demonyms: demonymsEs, joined: joinedEs, inflectDemonym: inflectSpanish },
  pt: { ...plain, locales: ['pt', 'pt-PT'], demonyms: demonymsPt, joined: joinedPt, inflectDemonym: inflectPortuguese },
  ru: {
    ...{ locales: ['ru'], demonyms: demonymsRu, joined: '' },
    ...{ inflectDemonym: inflectRussian, inflectName: inflectRussianName },
  },
  ar: { ...plain, locales: ['ar'], demonyms: demonymsAr, inflectDemonym: inflectArabic },
  de: {
    ...{ locales: ['de'], demonyms: demonymsDe, joined: joinedDe },
    ...{ inflectDemonym: inflectGerman, inflectName: inflectGermanName },
  },
  tr: { ...plain, locales: ['tr'], demonyms: demonymsTr, inflectDemonym: inflectTurkish },
  zh: { ...plain, locales: ['zh', 'zh-Hant'] },
};
