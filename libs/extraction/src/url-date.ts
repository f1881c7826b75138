import { type CivilDate, isPossible } from './civil-date.js';
import { monthNumber } from './month-names.js';

const YEAR = '((?:19|20)\\d{2})';
const END = '(?=[/_.-]|$)';
const FORMS: readonly { pattern: RegExp; parts: readonly [year: number, month: number, day: number] }[] = [
  // `/20240119/`, `-202401191064694599`, `/t20240119_1`
  {
    pattern: new RegExp(`[/_-][a-z]?${YEAR}(\\d{2})(\\d{2})(?=[/_.-]|\\d{6,14}(?:[/_.-]|$)|$)`, 'i'),
    parts: [1, 2, 3],
  },
  // `/2024/01/19/`, `/2024/jan/19/`, `/2024-01/19/`
  { pattern: new RegExp(`/${YEAR}[/-](\\d{1,2}|[a-z]{3,9})[/-](\\d{1,2})${END}`, 'i'), parts: [1, 2, 3] },
  // `/2024/0119/`
  { pattern: new RegExp(`/${YEAR}[/-](\\d{2})(\\d{2})${END}`), parts: [1, 2, 3] },
  // `/headline-2024-01-19`
  { pattern: new RegExp(`[/_-]${YEAR}[-_](\\d{2})[-_](\\d{2})${END}`), parts: [1, 2, 3] },
  // `/headline-19-01-2024`, `/19/01/2024/`
  { pattern: new RegExp(`[/_-](\\d{1,2})[/_-](\\d{1,2}|[a-z]{3,9})[/_-]${YEAR}${END}`, 'i'), parts: [3, 2, 1] },
  // `/2024/01/`, `/2024/jan/`
  { pattern: new RegExp(`/${YEAR}[/-](\\d{1,2}|[a-z]{3,9})${END}`, 'i'), parts: [1, 2, 0] },
];

/** The day or month that an address carries in its path, or null. */
export function dateInUrl(url: string): CivilDate | null {
  const path = url.slice(0, 2000).replace(/[?#].*$/s, '');
  if (!/(?:19|20)\d{2}/.test(path)) return null;
  for (const { pattern, parts } of FORMS) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const [year, month, day] = parts.map((part) => (part === 0 ? null : found[part]));
    const number = Number(month) || monthNumber(month ?? '');
    const date = { year: Number(year), month: number, day: day == null ? null : Number(day), time: null, offset: null };
    if (number > 0 && isPossible(date)) return date;
  }
  return null;
}
