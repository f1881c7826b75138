import { type CivilDate, isPossible } from './civil-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMPACT = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|\d{6,14}(?:[/_.-]|$)|$)/;
const PARTED = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})(?:[/-](\d{1,2}))?(?=[/_.-]|$)/i;

/** The day or month that an address carries in its path (`/20240119/`, `/2024/01/19/`, `/2024/jan/19/`), or null. */
export function dateInUrl(url: string): CivilDate | null {
  const path = url.slice(0, 2000).replace(/[?#].*$/s, '');
  const compact = COMPACT.exec(path);
  if (compact !== null) {
    const date = build(compact[1], Number(compact[2]), compact[3]);
    if (isPossible(date)) return date;
  }
  const parted = PARTED.exec(path);
  if (parted === null) return null;
  const month = Number(parted[2]) || MONTHS.indexOf((parted[2] ?? '').toLowerCase()) + 1;
  const date = build(parted[1], month, parted[3]);
  return month > 0 && isPossible(date) ? date : null;
}

function build(year: string | undefined, month: number, day: string | undefined): CivilDate {
  return { year: Number(year), month, day: day === undefined ? null : Number(day), time: null, offset: null };
}
