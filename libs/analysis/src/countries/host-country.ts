import type { CountryCode } from '@vigie/article';
import { allCountryCodes } from './country-names.js';

/** Country domains that are sold as words of their own and say nothing about where an outlet is. */
const GENERIC = new Set(
  'ac ag ai as bz cc cd co cx dj fm gg gs io is la li me ms mu nu pn pw sc sh st su tc tf tk to tv vc vg vu ws'.split(
    ' ',
  ),
);
/** Below these second levels a generic country domain is the country's own (com.co). */
const OFFICIAL = new Set(['com', 'co', 'gov', 'gob', 'gouv', 'edu', 'ac', 'org', 'net', 'or', 'go']);
const OTHER = new Map([
  ['uk', 'GB'],
  ['gov', 'US'],
  ['mil', 'US'],
  ['scot', 'GB'],
  ['cat', 'ES'],
  ['quebec', 'CA'],
  ['рф', 'RU'],
  ['xn--p1ai', 'RU'],
]);

const codes = new Set(
  allCountryCodes().filter((code) => !['SU', 'DD', 'YU', 'CS', 'XK', 'AQ', 'BV', 'UM'].includes(code)),
);

/** The country that a host's domain stands for; null for generic domains and those sold as words (.tv, .io, .africa). */
export function hostCountry(host: string): CountryCode | null {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  const domain = labels.at(-1) ?? '';
  if (labels.length < 2) return null;
  const other = OTHER.get(domain);
  if (other !== undefined) return other;
  const code = domain.toUpperCase();
  if (!codes.has(code)) return null;
  if (GENERIC.has(domain)) return labels.length > 2 && OFFICIAL.has(labels.at(-2) ?? '') ? code : null;
  return code;
}
