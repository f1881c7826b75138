import type { Interval } from '@vigie/article';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, made);
  return made;
}

const answers = new Map<string, string>();

/** The loops ask the same thing again and again. */
function remembered(question: string, answer: () => string): string {
  const known = answers.get(question);
  if (known !== undefined) return known;
  const found = answer();
  answers.set(question, found);
  return found;
}

/** The calendar day of an instant (milliseconds) in a zone. */
export function localDay(instant: number, zone: string): string {
  return remembered(`${instant} ${zone}`, () => clock(zone).format(instant).slice(0, 10));
}

/** The first instant of the local hour that an instant lies in, such as `2024-01-19T18:15:00Z` in Kathmandu. */
export function localHour(instant: number, zone: string): string {
  const [, minutes = '0', seconds = '0'] = clock(zone).format(instant).slice(11).split(':');
  const start = Math.floor(instant / 1000) - Number(minutes) * 60 - Number(seconds);
  return `${new Date(start * 1000).toISOString().slice(0, 19)}Z`;
}

/** The first day of the bucket that a calendar day lies in, found by walking back day by day. */
export function firstDay(day: string, interval: Exclude<Interval, 'hour'>): string {
  return remembered(`${day} ${interval}`, () => walkBack(day, interval));
}

function walkBack(day: string, interval: Exclude<Interval, 'hour'>): string {
  const starts = (candidate: Date) => {
    if (interval === 'week') return candidate.getUTCDay() === 1;
    if (interval === 'day') return true;
    if (candidate.getUTCDate() !== 1) return false;
    if (interval === 'quarter') return candidate.getUTCMonth() % 3 === 0;
    return interval === 'month' || candidate.getUTCMonth() === 0;
  };
  const date = new Date(`${day}T00:00:00Z`);
  while (!starts(date)) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** All buckets from one to another, found by walking on in small steps. */
export function bucketsFrom(first: string, last: string, interval: Interval, zone: string): string[] {
  const buckets = new Set<string>();
  const step = interval === 'hour' ? 900_000 : 86_400_000;
  for (let at = Date.parse(first); at <= Date.parse(last); at += step)
    buckets.add(
      interval === 'hour' ? localHour(at, zone) : firstDay(new Date(at).toISOString().slice(0, 10), interval),
    );
  return [...buckets];
}
