const DAY = 86_400_000;
const QUARTERS = { Q: 3, T: 3, H: 6, S: 6 } as const;

/**
 * The date, or range, that other ways of writing mean: day before month where both may come first, quarters and halves, and
 * words for days about `today`, if that is known; null if none is recognised.
 */
export function meantDate(written: string, today?: string): string | null {
  if (/^[0-9]{4}$/.test(written)) return written;
  const plain = written.replace(/[T\s].*$/su, '');
  const compact = /^([0-9]{4})([0-9]{2})([0-9]{2})?$/.exec(plain);
  const yearFirst = /^([0-9]{4})[-/._]([0-9]{1,2})(?:[-/._]([0-9]{1,2}))?$/.exec(plain) ?? compact;
  if (yearFirst !== null) return possible(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(?:([0-9]{1,2})[-/._])?([0-9]{1,2})[-/._]([0-9]{4})$/.exec(plain);
  if (dayFirst !== null) return possible(dayFirst[3], dayFirst[2], dayFirst[1]);
  return partOfYear(written) ?? (today === undefined ? null : besideToday(written, today));
}

/** `2024-Q1`, `T1-2024`, `2024S2`. */
function partOfYear(written: string): string | null {
  const plain = written.toUpperCase();
  const found = /^([0-9]{4})[-/ ]?([QTHS])([1-4])$/.exec(plain);
  const turned = found === null ? /^([QTHS])([1-4])[-/ ]?([0-9]{4})$/.exec(plain) : null;
  const [year, kind, number] = found === null ? [turned?.[3], turned?.[1], turned?.[2]] : found.slice(1);
  if (year === undefined || kind === undefined) return null;
  const months = QUARTERS[kind as keyof typeof QUARTERS];
  const last = Number(number) * months;
  if (last > 12) return null;
  return `${year}-${two(last - months + 1)}..${year}-${two(last)}`;
}

function besideToday(written: string, today: string): string | null {
  const plain = written.toLowerCase().replace(/[’ʼ]/gu, "'").normalize('NFD').replace(/\p{M}/gu, '');
  const ago = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
  if (['today', "aujourd'hui", 'now'].includes(plain)) return today;
  if (['yesterday', 'hier'].includes(plain)) return ago(1);
  if (['week', 'semaine', 'this-week', 'lastweek', 'last-week'].includes(plain)) return `${ago(6)}..${today}`;
  if (['month', 'mois', 'this-month', 'thismonth'].includes(plain)) return today.slice(0, 7);
  if (['year', 'annee', 'this-year', 'thisyear'].includes(plain)) return today.slice(0, 4);
  const days = /^-?([0-9]{1,3})[dj]$/.exec(plain)?.[1];
  return days === undefined ? null : `${ago(Number(days))}..${today}`;
}

function possible(year = '', month = '', day?: string): string {
  let [m, d] = [Number(month), day === undefined ? null : Number(day)];
  if (m > 12 && d !== null && d <= 12) [m, d] = [d, m];
  m = Math.min(Math.max(m, 1), 12);
  if (d === null) return `${year}-${two(m)}`;
  return `${year}-${two(m)}-${two(Math.min(Math.max(d, 1), lastDayOf(Number(year), m)))}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The number of days in a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
