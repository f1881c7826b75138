import { type DateRange, dayNumber, type ZoneRules } from '@vigie/article';
import { DAY } from './zone.js';

/** Instants from one to another, without the last, in milliseconds since 1970; the ends may be infinite. */
export interface Span {
  from: number;
  to: number;
}

/** The instants that belong to a range of dates, in order and apart. */
export function dateSpans(dates: DateRange, zone: ZoneRules): Span[] {
  if (dates.kind === 'days') return daySpans(zone, dayOrNull(dates.from), dayOrNull(dates.to));
  const from = dates.from === null ? -Infinity : Date.parse(dates.from);
  const to = dates.to === null ? Infinity : Date.parse(dates.to);
  return from < to ? [{ from, to }] : [];
}

const dayOrNull = (day: string | null) => (day === null ? null : dayNumber(day));

/**
 * The instants whose local calendar day is one of some. They are several stretches where a clock goes back over midnight:
 * then a day does not end where the next one starts.
 */
function daySpans(zone: ZoneRules, first: number | null, last: number | null): Span[] {
  const spans: Span[] = [];
  zone.starts.forEach((start, rule) => {
    const offset = zone.offsets[rule]!;
    const from = Math.max(start, first === null ? -Infinity : first * DAY - offset);
    const to = Math.min(zone.starts[rule + 1] ?? Infinity, last === null ? Infinity : (last + 1) * DAY - offset);
    if (from >= to) return;
    const before = spans.at(-1);
    if (before !== undefined && before.to === from) before.to = to;
    else spans.push({ from, to });
  });
  return spans;
}
