import type { Block } from './block.js';
import { type CivilDate, dayOf } from './civil-date.js';
import { type DateWitness, doubtAbout } from './date-witness.js';

/** A time stamp that fills a line of its own. */
export interface Stamp {
  date: CivilDate;
  block: Block;
  instant: number;
  /** Its place among the page's blocks. */
  at: number;
}

interface StampChoice {
  published: Stamp | null;
  modified: CivilDate | null;
}

const HOUR = 3600_000;
const CHANGED_SOON = 30 * 24 * HOUR;
const SAME_MOMENT = 60_000;
// In no zone does a day last longer than until noon of the next, as UTC has it.
const DAY_EVERYWHERE = 36 * HOUR;

/** Which time stamps are those of the publication and of the last change; `beside` and `printedChange` are what the page says otherwise. */
export function publicationStamp(
  all: readonly Stamp[],
  beside: readonly DateWitness[],
  printedChange: CivilDate | null,
  timezone: string,
  now: Date,
): StampChoice {
  const possible = all.filter(({ date }) => doubtAbout(date, timezone, now) === null);
  const stamps = worthiest(possible.length > 0 ? possible : all);
  const latest = stamps.reduce<Stamp | null>(
    (best, one) => (best === null || one.instant > best.instant ? one : best),
    null,
  );
  if (latest === null) return { published: null, modified: null };
  if (areOfTheChange(stamps, beside, printedChange)) return { published: null, modified: latest.date };
  const witnessed = stamps.filter(({ date }) => beside.some((other) => agrees(date, other.date)));
  const published = usualStamp(witnessed.length > 0 ? witnessed : stamps);
  const isLater = published !== null && (stamps.length > 2 || latest.instant > published.instant);
  return { published, modified: isLater ? latest.date : null };
}

// A time with its offset is worth more than one without, unless the one without is of an earlier day, wherever that day was.
function worthiest(stamps: readonly Stamp[]): readonly Stamp[] {
  const exact = stamps.filter(({ date }) => date.offset !== null);
  const [first] = exact;
  if (first === undefined) return stamps;
  const start = exact.reduce((least, { instant }) => Math.min(least, instant), first.instant);
  const earlier = stamps.filter(
    ({ date, instant }) =>
      date.offset === null && date.day !== null && instant + DAY_EVERYWHERE < start && instant > start - CHANGED_SOON,
  );
  return earlier.length > 1 ? [...earlier, ...exact] : exact;
}

// Where the page prints that it was changed on the day of its only stamps, they say nothing of the publication.
function areOfTheChange(
  stamps: readonly Stamp[],
  beside: readonly DateWitness[],
  printedChange: CivilDate | null,
): boolean {
  const change = printedChange === null ? null : dayOf(printedChange);
  if (change === null || stamps.some(({ date }) => dayOf(date) !== change)) return false;
  const printed = beside.filter(({ kind }) => kind === 'page-time' || kind === 'byline');
  return printed.length > 0 && beside.every(({ date }) => dayOf(date) !== change);
}

// An address may know the month alone.
function agrees(stamp: CivilDate, other: CivilDate): boolean {
  if (other.month === null || stamp.year !== other.year || stamp.month !== other.month) return false;
  return other.day === null || stamp.day === other.day;
}

// Pages repeat the time of publication; among times that differ, the first to have passed. Of two times one is the change's,
// however often either is repeated; so is the last of several that follows another within weeks, or stands beside it.
function usualStamp(stamps: readonly Stamp[]): Stamp | null {
  const votes = new Map<number, number>();
  for (const { instant } of stamps) votes.set(instant, (votes.get(instant) ?? 0) + 1);
  let usual: Stamp | null = null;
  let first: Stamp | null = null;
  for (const stamp of stamps) {
    const more = usual === null ? 0 : (votes.get(stamp.instant) ?? 0) - (votes.get(usual.instant) ?? 0);
    if (usual === null || more > 0 || (more === 0 && stamp.instant < usual.instant)) usual = stamp;
    if (first === null || stamp.instant < first.instant) first = stamp;
  }
  if (usual === null || first === null || votes.size === 2) return first;
  const { instant } = usual;
  const places = new Set(stamps.flatMap((stamp) => (stamp.instant === instant ? [stamp.at - 1, stamp.at + 1] : [])));
  const isLast = stamps.every((stamp) => stamp.instant < instant + SAME_MOMENT);
  const earlier = stamps.filter(
    (stamp) => stamp.instant < instant && (places.has(stamp.at) || (isLast && stamp.instant >= instant - CHANGED_SOON)),
  );
  return earlier.length > 0 ? earlier.reduce((a, b) => (b.instant < a.instant ? b : a)) : usual;
}
