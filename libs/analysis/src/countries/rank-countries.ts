import type { CountryLabel } from '@vigie/article';
import { lexiconVersion } from '../data/lexicon-version.js';
import { focusThreshold, roleWeights } from '../data/role-weights.js';
import type { Field } from '../text/fields.js';
import type { Finding } from './candidate.js';
import { roleEvidence } from './role-features.js';

const version = `lexicon ${lexiconVersion}`;
const DIGITS = 1000;
/** Where no country reaches the threshold, one that is likelier than all others is the subject from here on. */
const LIKELIEST = 0.35;

/** The probability that the article is about the country, to three digits. */
function focusProbability(features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += (features[i] ?? 0) * (roleWeights[i] ?? 0);
  return Math.round(DIGITS / (1 + Math.exp(-sum))) / DIGITS;
}

/** The countries of an article, likeliest subject first: focus from the calibrated threshold on, else mentioned. */
export function rankCountries(findings: readonly Finding[], fields: readonly Field[]): CountryLabel[] {
  const labels = roleEvidence(findings, fields).map(({ code, mentions, method, features }): CountryLabel => {
    const score = focusProbability(features);
    return { code, role: score >= focusThreshold ? 'focus' : 'mentioned', mentions, method, score, version };
  });
  labels.sort((a, b) => b.score - a.score || b.mentions - a.mentions);
  const [first, second] = labels;
  const isAhead = first !== undefined && first.score > (second?.score ?? 0);
  if (isAhead && first.score >= LIKELIEST) first.role = 'focus';
  return labels;
}
