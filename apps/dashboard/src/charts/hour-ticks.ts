import type { Formatter } from '../i18n/format.js';

/** Hours between two marks. */
const STEPS = [1, 2, 3, 6, 12];
/** Pixels of an hour, and of a day that is written out below one. */
const HOUR = 42;
const DAY = 84;

/**
 * Marks for buckets of an hour: clock times, the day below where it begins; null where they would not fit. `days` are the
 * calendar days in the zone, `midnights` the buckets that they begin with.
 */
export function hourMarks(buckets: string[], width: number, format: Formatter, tz: string) {
  const dayOf = calendarDay(tz);
  const daysOfAll = buckets.map(dayOf);
  const midnights = buckets.flatMap((_, index) =>
    index > 0 && daysOfAll[index] === daysOfAll[index - 1] ? [] : [index],
  );
  const days = midnights.map((index) => daysOfAll[index] ?? '');
  const step = STEPS.find((hours) => (buckets.length / hours) * HOUR <= width && days.length * DAY <= width);
  if (step === undefined) return { hours: null, midnights, days };
  // A first day of few hours leaves the room to the next.
  const isCramped = ((midnights[1] ?? buckets.length) / buckets.length) * width < DAY && midnights.length > 1;
  let shown = isCramped ? (days[0] ?? '') : '';
  const hours = buckets.map((bucket, index) => {
    const text = format.hour(bucket, tz);
    if (Number.parseInt(text, 10) % step !== 0 && index > 0) return null;
    const line = daysOfAll[index] === shown ? text : [text, format.localDay(bucket, tz)];
    shown = daysOfAll[index] ?? '';
    return line;
  });
  return { hours, midnights, days };
}

/** Writes the day of an instant in a zone as YYYY-MM-DD. */
function calendarDay(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}
