import { demonymsAr } from '../data/demonyms-ar.js';
import { demonymsDe, joinedDe } from '../data/demonyms-de.js';
import { demonymsEn, joinedEn } from '../data/demonyms-en.js';
import { demonymsEs, joinedEs } from '../data/demonyms-es.js';
import { demonymsFr, joinedFr } from '../data/demonyms-fr.js';
import { demonymsPt, joinedPt } from '../data/demonyms-pt.js';
import { demonymsRu } from '../data/demonyms-ru.js';
import { inflectArabic, inflectEnglish, inflectGerman, inflectGermanName } from './inflect-other.js';
import { inflectFrench, inflectPortuguese, inflectSpanish } from './inflect-romance.js';
import { inflectRussian, inflectRussianName } from './inflect-russian.js';

/** Languages that have a lexicon of their own. */
export const lexiconLanguages = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'de'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

interface LanguageData {
  demonyms: string;
  joined: string;
  inflectDemonym: (form: string) => string[];
  inflectName: (form: string) => string[];
}

const asWritten = (form: string) => [form];

/** What each language brings to its lexicon. */
export const languageData: Readonly<Record<LexiconLanguage, LanguageData>> = {
  en: { demonyms: demonymsEn, joined: joinedEn, inflectDemonym: inflectEnglish, inflectName: asWritten },
  fr: { demonyms: demonymsFr, joined: joinedFr, inflectDemonym: inflectFrench, inflectName: asWritten },
  es: { demonyms: demonymsEs, joined: joinedEs, inflectDemonym: inflectSpanish, inflectName: asWritten },
  pt: { demonyms: demonymsPt, joined: joinedPt, inflectDemonym: inflectPortuguese, inflectName: asWritten },
  ru: { demonyms: demonymsRu, joined: '', inflectDemonym: inflectRussian, inflectName: inflectRussianName },
  ar: { demonyms: demonymsAr, joined: '', inflectDemonym: inflectArabic, inflectName: asWritten },
  de: { demonyms: demonymsDe, joined: joinedDe, inflectDemonym: inflectGerman, inflectName: inflectGermanName },
};
