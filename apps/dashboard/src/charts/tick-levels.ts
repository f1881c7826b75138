import type { Formatter } from '../i18n/format.js';

/** One way to mark a time axis. */
export type Level = {
  /** Pixels that one of its marks takes, with room beside. */
  width: number;
  starts: (bucket: string, previous: string | undefined, index: number) => boolean;
  write: (bucket: string, format: Formatter) => string;
  /** The longer period, where it is another than at the last mark (empty at the first). */
  above?: (bucket: string, shown: string, format: Formatter) => string | null;
  /** The first bucket is no mark by itself. */
  isExact?: boolean;
};

const year = (bucket: string) => bucket.slice(0, 4);
const month = (bucket: string) => bucket.slice(0, 7);
const dayOfMonth = (bucket: string) => Number(bucket.slice(8, 10));
const quarter = (bucket: string) => `${year(bucket)}-${Math.floor((Number(bucket.slice(5, 7)) - 1) / 3)}`;
const half = (bucket: string) => `${year(bucket)}-${Number(bucket.slice(5, 7)) > 6}`;
const years = (count: number) => (bucket: string) => `${Math.floor(Number(year(bucket)) / count)}`;
const changes = (of: (bucket: string) => string) => (bucket: string, previous: string | undefined) =>
  previous !== undefined && of(previous) !== of(bucket);

const yearAbove = (bucket: string, shown: string) => (year(bucket) === year(shown) ? null : year(bucket));

function monthAbove(bucket: string, shown: string, format: Formatter): string | null {
  if (month(bucket) === month(shown)) return null;
  const name = format.shortMonth(bucket);
  return year(bucket) === year(shown) ? name : `${name} ${year(bucket)}`;
}

/** Days by their number, every so many of a month, none so late that it touches the next month's first. */
function daysBy(step: number): Level {
  return {
    // The first of a month bears its name, so that the closest marks of a month leave room for the next.
    width: step === 1 ? 22 : step > 9 ? 34 : 26,
    starts: (bucket) => {
      const place = dayOfMonth(bucket) - 1;
      return place % step === 0 && (step === 1 || place + 1 + step / 2 <= 31);
    },
    write: (bucket) => String(dayOfMonth(bucket)),
    above: monthAbove,
    isExact: true,
  };
}

function weeksBy(step: number): Level {
  return {
    width: 48,
    starts: (_bucket, _previous, index) => index % step === 0,
    write: (bucket, format) => format.dayMonth(bucket),
    above: yearAbove,
    isExact: true,
  };
}

const monthsBy = (of: (bucket: string) => string): Level => ({
  width: 46,
  starts: changes(of),
  write: (bucket, format) => format.shortMonth(bucket),
  above: yearAbove,
});

const yearsBy = (count: number): Level => ({ width: 42, starts: changes(years(count)), write: year });

/** From the finest to the coarsest, each. */
export const dayLevels = [1, 2, 3, 5, 10, 15].map(daysBy);
export const weekLevels = [1, 2].map(weeksBy);
export const monthLevels = [month, quarter, half].map(monthsBy);
export const byYears = [1, 2, 5, 10, 25, 50, 100].map(yearsBy);
