import { countryLabel, languageLabel } from '@vigie/analysis';
import type { LabelLanguage } from '../platform/language.js';

/** Asking the internationalisation library for the same few names takes longer than counting them. */
const languages = { en: new Map<string, string>(), fr: new Map<string, string>() };
const MOST_KEPT = 5_000;

/** What a key of a dimension is called: countries and languages by their code, the others as the database says. */
export function keyLabel(dimension: string, key: string, label: string, language: LabelLanguage): string {
  if (dimension === 'country' || dimension === 'sourceCountry') return countryLabel(key, language);
  return dimension === 'language' ? nameLanguage(key, language) : label;
}

function nameLanguage(code: string, language: LabelLanguage): string {
  const known = languages[language];
  const label = known.get(code) ?? languageLabel(code, language);
  if (known.size < MOST_KEPT) known.set(code, label);
  return label;
}
