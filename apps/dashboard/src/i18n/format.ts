import type { Attention } from '@vigie/contract';
import { writeDuration } from './duration.js';
import { sentenceCase } from './sentence-case.js';

export type Language = 'en' | 'fr';
export type Interval = Attention['interval'];

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/** A calendar day as noon UTC, so that no zone moves it to a neighbour. */
function noon(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`);
}

function safely(write: () => string | undefined, otherwise: string): string {
  try {
    return write() ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Everything that is written differently in each language: numbers, dates, names of places. */
export function formatter(language: Language) {
  const locale = locales[language];
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (date: Date) => safely(() => format.format(date), '');
  };
  const numbers = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = write({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const typedDay = write({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const ranges = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const dayMonth = write({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = write({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = write({ month: 'short', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    number: (value: number) => numbers.format(value),
    compact: (value: number) => compact.format(value),
    percent: (value: number) => percents.format(value),
    bytes: (value: number) => writeBytes(value, locale),
    day: (value: string) => day(noon(value)),
    /** A day as people type it. */
    typedDay: (value: string) => typedDay(noon(value)),
    dayMonth: (value: string) => dayMonth(noon(value)),
    /** From one day to another, saying once what both share. */
    days: (from: string, to: string) => safely(() => ranges.formatRange(noon(from), noon(to)), `${from} – ${to}`),
    month: (value: string) => month(noon(value)),
    shortMonth: (value: string) => shortMonth(noon(value)),
    instant: (value: string, timeZone?: string) =>
      write({ dateStyle: 'medium', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) })(new Date(value)),
    /** A moment in the zone of the person, with the name of that zone. */
    zoned: (value: string) =>
      write({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })(
        new Date(value),
      ),
    duration: (milliseconds: number) => writeDuration(milliseconds, locale),
    hour: (value: string, timeZone: string) => write({ hour: '2-digit', minute: '2-digit', timeZone })(new Date(value)),
    /** A moment to the second; its day as well unless it is that of `now`. */
    moment: (value: string, timeZone: string, now: Date) => {
      const day = write({ day: 'numeric', month: 'short', year: 'numeric', timeZone });
      const time = write({ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone })(new Date(value));
      return day(new Date(value)) === day(now) ? time : `${day(new Date(value))}, ${time}`;
    },
    localDay: (value: string, timeZone: string) =>
      write({ day: 'numeric', month: 'short', year: 'numeric', timeZone })(new Date(value)),
    region: (code: string) => safely(() => regions.of(code), code),
    language: (code: string) =>
      sentenceCase(
        safely(() => languages.of(code), code),
        locale,
      ),
    compare: new Intl.Collator(locale).compare,
  };
}
export type Formatter = ReturnType<typeof formatter>;

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function writeBytes(value: number, locale: string): string {
  const step = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(value / 1000 ** step);
}
