import { type LexiconLanguage, lexiconLanguages, type NamedLanguage, namedLanguages } from './languages.js';

/** The lexicons a text is read with; texts in other scripts also know English names. */
export const mixtures = {
  ru: ['ru', 'en'],
  ar: ['ar', 'en'],
  zh: ['zh', 'en'],
  romance: ['es', 'pt', 'en'],
  any: ['en', 'fr', 'es', 'pt'],
} as const;

const relatives: Readonly<Record<Exclude<keyof typeof mixtures, 'any'>, readonly string[]>> = {
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ku'],
  zh: ['ja'],
  romance: ['it', 'ca', 'gl', 'ro', 'oc'],
};

/** What a lexicon is made of: the tables of these languages, and CLDR's names of the one that has no more. */
export interface LexiconParts {
  name: string;
  languages: readonly LexiconLanguage[];
  named: NamedLanguage | null;
}

/** The lexicon that texts of a language are read with: its own, that of its relatives, or that of any. */
export function lexiconParts(language: string): LexiconParts {
  const own = lexiconLanguages.find((one) => one === language);
  if (own !== undefined) return { name: own, languages: own in mixtures ? mixtures[own as 'ru'] : [own], named: null };
  const kin = (Object.keys(relatives) as (keyof typeof relatives)[]).find((one) => relatives[one].includes(language));
  const named = namedLanguages.find((one) => one === language) ?? null;
  const mixture = kin ?? 'any';
  return { name: named ?? `${mixture}…`, languages: mixtures[mixture], named };
}
