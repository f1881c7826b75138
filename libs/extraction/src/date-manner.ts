import type { DateManner } from './date-forms.js';
import type { Page } from './page.js';
import { asciiDigits } from './parse-date.js';
import { dateInUrl } from './url-date.js';
import type { ZoneHome } from './zone-names.js';

const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g;
const LINE_SAMPLE = 20_000;
const PROSE_SAMPLE = 4000;
const HALF_DAY = /\d\s?[ap]\.?m\b/i;
const AMERICAN_LOCALE = /^en[_-]US$/i;
const COUNTRY_HOST =
  /^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|ng|ke|gh|pk|lk|bd|my|sg|hk|eu|[a-z]{2})(?:\.example)?(?:[:/]|$)/i;
const AMERICAN_HOST = /^https?:\/\/[^/]*\.(?:us|gov|mil)(?:\.example)?(?:[:/]|$)/i;
const BRITISH_LOCALE = /^en[_-]GB$/i;
const BRITISH_HOST = /^https?:\/\/[^/]*\.(?:uk|scot|wales|london)(?:\.example)?(?:[:/]|$)/i;
const ENGLISH = /\b(?:the|and|of|with|that)\b/gi;
const ENGLISH_SHARE = 0.05;

/**
 * How a page writes its dates. Whether the month comes first in `3/5/2019` is told by another date of the page that allows one order
 * only, by the month in the address or in the collector's label, by the locale, or by where an English page comes from.
 */
export function dateManner(page: Page, url: string | null): DateManner {
  return { monthFirst: monthComesFirst(page, url), shortYears: true, home: homeOf(page, url) };
}

function homeOf(page: Page, url: string | null): ZoneHome | null {
  const locale = page.blocks.find(({ shape }) => shape === 'locale')?.text ?? '';
  if ((url !== null && AMERICAN_HOST.test(url)) || AMERICAN_LOCALE.test(locale)) return 'america';
  if ((url !== null && BRITISH_HOST.test(url)) || BRITISH_LOCALE.test(locale)) return 'britain';
  return url !== null && COUNTRY_HOST.test(url) ? 'elsewhere' : null;
}

function monthComesFirst(page: Page, url: string | null): boolean {
  let [votes, dates, halfDays] = [0, 0, 0];
  const known = [page.collector?.date ?? null, url === null ? null : dateInUrl(url)];
  for (const { text, shape } of page.blocks) {
    if (shape === 'url' || shape === 'image' || !/\d[/-]\d/.test(text)) continue;
    for (const [, one, two, year] of asciiDigits(text.slice(0, LINE_SAMPLE)).matchAll(SLASHED)) {
      const [first, second] = [Number(one), Number(two)];
      dates++;
      if (HALF_DAY.test(text)) halfDays++;
      if (second > 12 && first <= 12) votes++;
      else if (first > 12) votes--;
      else
        for (const month of known)
          if (month !== null && first !== second && year?.slice(-2) === String(month.year).slice(-2))
            votes += month.month === first ? 1 : month.month === second ? -1 : 0;
    }
  }
  if (dates === 0 || votes !== 0) return votes > 0;
  const locale = page.blocks.find(({ shape }) => shape === 'locale')?.text;
  if (locale !== undefined) return AMERICAN_LOCALE.test(locale);
  if (!isEnglish(page)) return false;
  if (url !== null && AMERICAN_HOST.test(url)) return true;
  return url === null ? halfDays > 0 : !COUNTRY_HOST.test(url);
}

function isEnglish(page: Page): boolean {
  let [words, english, read] = [0, 0, 0];
  for (const { text, shape } of page.blocks) {
    if (shape !== 'prose') continue;
    const sample = text.slice(0, PROSE_SAMPLE - read);
    words += sample.match(/\S+/g)?.length ?? 0;
    english += sample.match(ENGLISH)?.length ?? 0;
    read += sample.length;
    if (read >= PROSE_SAMPLE) break;
  }
  return words > 0 && english / words >= ENGLISH_SHARE;
}
