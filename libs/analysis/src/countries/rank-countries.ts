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

/** What speaks for the country being the subject, as log odds. */
function oddsOf(features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += (features[i] ?? 0) * (roleWeights[i] ?? 0);
  return sum;
}

/** The probability of log odds, to three digits. */
const probabilityOf = (odds: number) => Math.round(DIGITS / (1 + Math.exp(-odds))) / DIGITS;

/** The countries of an article, likeliest subject first: focus from the calibrated threshold on, else mentioned. */
export function rankCountries(findings: readonly Finding[], fields: readonly Field[]): CountryLabel[] {
  const ranked = roleEvidence(findings, fields).map(({ code, mentions, method, features }) => ({
    code,
    mentions,
    method,
    odds: oddsOf(features),
  }));
  ranked.sort((a, b) => b.odds - a.odds || b.mentions - a.mentions);
  const labels = ranked.map(({ code, mentions, method, odds }): CountryLabel => {
    const score = probabilityOf(odds);
    return { code, role: score >= focusThreshold ? 'focus' : 'mentioned', mentions, method, score, version };
  });
  const [first, second] = labels;
  const isAhead = first !== undefined && first.score > (second?.score ?? 0);
  if (isAhead && first.score >= LIKELIEST) first.role = 'focus';
  return labels;
}
