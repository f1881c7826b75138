import { countryLabel, languageLabel } from '@vigie/analysis';
import type { Dimension } from '@vigie/article';
import type { LabelLanguage } from '../platform/language.js';

/** What a key of a dimension is called: countries and languages by their code, the others as the database says. */
export function keyLabel(dimension: string, key: string, label: string, language: LabelLanguage): string {
  const named: Partial<Record<Dimension, (code: string) => string>> = {
    country: (code) => countryLabel(code, language),
    sourceCountry: (code) => countryLabel(code, language),
    language: (code) => languageLabel(code, language),
  };
  return named[dimension as Dimension]?.(key) ?? label;
}
