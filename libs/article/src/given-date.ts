import type { PublishedDate } from './article.js';

/** A date as a person gives it: an instant in RFC 3339 with its offset, a day, a month, a year, or null for unknown. */
export type GivenDate = { at: string } | { day: string } | { month: string } | { year: string } | null;

const UNKNOWN: PublishedDate = { at: null, day: null, offset: null, precision: 'unknown' };
const OFFSET = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/i;
/** More than any offset from UTC, and less than a month: the middle of the first day, wherever it was measured. */
const INTO_PERIOD = 36 * 3_600_000;

function written(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

function atInstant(at: string): PublishedDate {
  const milliseconds = Date.parse(at);
  if (Number.isNaN(milliseconds)) return UNKNOWN;
  const suffix = OFFSET.exec(at)?.[0] ?? 'Z';
  const offset = /^z$/i.test(suffix) ? '+00:00' : suffix;
  const day = new Date(milliseconds + minutesOf(offset) * 60_000).toISOString().slice(0, 10);
  const precision = milliseconds % 60_000 === 0 ? 'minute' : 'instant';
  return { at: written(milliseconds), day, offset, precision };
}

/** What a given date says about an article. Whole minutes are known to the minute; a coarser date begins in UTC. Nonsense is unknown. */
export function publishedOn(date: GivenDate): PublishedDate {
  if (date === null) return UNKNOWN;
  if ('at' in date) return atInstant(date.at);
  const [first, precision] =
    'day' in date
      ? ([date.day, 'day'] as const)
      : 'month' in date
        ? ([`${date.month}-01`, 'month'] as const)
        : ([`${date.year}-01-01`, 'year'] as const);
  const milliseconds = Date.parse(`${first}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return UNKNOWN;
  return { at: written(milliseconds), day: precision === 'day' ? first : null, offset: null, precision };
}

/** The same date as a person would give it. */
export function asGivenDate({ at, day, offset, precision }: PublishedDate): GivenDate {
  if (at === null) return null;
  const milliseconds = Date.parse(at);
  if (precision === 'instant' || precision === 'minute') {
    if (offset === null || offset === '+00:00') return { at };
    const local = written(milliseconds + minutesOf(offset) * 60_000).replace('Z', '');
    return { at: `${local}${offset}` };
  }
  if (precision === 'day') return { day: day ?? at.slice(0, 10) };
  const inside = new Date(milliseconds + INTO_PERIOD).toISOString();
  if (precision === 'month') return { month: inside.slice(0, 7) };
  return precision === 'year' ? { year: inside.slice(0, 4) } : null;
}
