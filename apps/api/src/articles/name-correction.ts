import { countryLabel } from '@vigie/analysis';
import type { Correction } from '@vigie/contract';
import type { ArticleCorrection } from '@vigie/storage';
import type { LabelLanguage } from '../platform/language.js';

/** A correction with its countries named. */
export function nameCorrection(correction: ArticleCorrection, language: LabelLanguage): Correction {
  if (correction.field !== 'countries') return correction;
  const named = (countries: (typeof correction)['value']) =>
    countries.map((country) => ({ ...country, label: countryLabel(country.code, language) }));
  return { ...correction, value: named(correction.value), before: named(correction.before) };
}
