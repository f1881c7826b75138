import type { DraftWarning, PublishedDate } from '@vigie/article';
import type { Block } from './block.js';
import { chooseDate } from './choose-date.js';
import { type CivilDate, dayOf, isPossible } from './civil-date.js';
import type { Claims } from './claims.js';
import { type DateWitness, doubtAbout, publishedDate, UNKNOWN_DATE } from './date-witness.js';
import { formatInstant, instantOf } from './instant-of.js';
import { readOtherDates } from './other-dates.js';
import type { Page } from './page.js';
import { parseDate } from './parse-date.js';
import { dateInUrl } from './url-date.js';

// A page has a handful; more say nothing new.
const STAMPS = 100;

interface Stamp {
  date: CivilDate;
  block: Block;
  instant: number;
  /** Its place among the page's blocks. */
  at: number;
}

/** When it appeared and when it was last changed, by all the witnesses on the page. */
interface PageDates {
  published: PublishedDate;
  modifiedAt: string | null;
  warnings: DraftWarning[];
}

/** Weighs every date on the page. The witnesses' blocks are claimed, whether they were believed or not. */
export function readDates(page: Page, claims: Claims, url: string | null, timezone: string, now: Date): PageDates {
  const all = collectStamps(page, timezone);
  for (const { block } of all) page.take(block);
  const others = readOtherDates(page, claims, url);
  const inUrl = url === null ? null : dateInUrl(url);
  const beside: DateWitness[] = inUrl === null ? others.witnesses : [...others.witnesses, { kind: 'url', date: inUrl }];
  const { published, modified: changed } = publicationStamp(all, beside, others.modified, timezone, now);
  for (const { block, date } of all)
    claims.add(date === changed && date !== published?.date ? 'modifiedAt' : 'published', block);
  const modified = changed ?? others.modified;
  const witnesses: DateWitness[] =
    published === null ? [...beside] : [{ kind: 'stamp', date: published.date }, ...beside];
  // A page that only says when it was changed appeared at that time or before.
  if (witnesses.length === 0 && modified !== null) witnesses.push({ kind: 'page-time', date: modified });
  const { witness, warnings } = chooseDate(witnesses, timezone, now);
  const doubt = modified === null ? null : doubtAbout(modified, timezone, now);
  if (doubt !== null && !warnings.some(({ message }) => message === doubt.message)) warnings.push(doubt);
  return {
    published: witness === null ? UNKNOWN_DATE : publishedDate(witness.date, timezone),
    modifiedAt: modified === null || doubt !== null ? null : formatInstant(instantOf(modified, timezone)),
    warnings,
  };
}

interface StampChoice {
  published: Stamp | null;
  modified: CivilDate | null;
}

// Which of the time stamps are those of the publication and of the last change.
function publicationStamp(
  all: readonly Stamp[],
  beside: readonly DateWitness[],
  printedChange: CivilDate | null,
  timezone: string,
  now: Date,
): StampChoice {
  // A time with its offset is worth more than one without; a time that cannot be is worth nothing beside one that can.
  const exact = all.filter(({ date }) => date.offset !== null);
  const known = exact.length > 0 ? exact : all;
  const possible = known.filter(({ date }) => doubtAbout(date, timezone, now) === null);
  const stamps = possible.length > 0 ? possible : known;
  const latest = stamps.reduce<Stamp | null>(
    (best, one) => (best === null || one.instant > best.instant ? one : best),
    null,
  );
  const days = new Set(beside.flatMap(({ date }) => dayOf(date) ?? []));
  // Where the page prints that it was changed on the day of its only stamps, they say nothing of the publication.
  const change = printedChange === null ? null : dayOf(printedChange);
  const onlyChanged =
    latest !== null &&
    stamps.every(({ date }) => dayOf(date) === change) &&
    beside.some(({ kind }) => kind === 'page-time' || kind === 'byline');
  if (latest !== null && onlyChanged && !days.has(change ?? '')) return { published: null, modified: latest.date };
  const witnessed = stamps.filter(({ date }) => days.has(dayOf(date) ?? ''));
  const published = usualStamp(witnessed.length > 0 ? witnessed : stamps);
  const isLater = latest !== null && published !== null && (stamps.length > 2 || latest.instant > published.instant);
  return { published, modified: isLater ? latest.date : null };
}

function collectStamps(page: Page, timezone: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (const block of page.blocks) {
    if (stamps.length >= STAMPS) break;
    const date = block.shape === 'stamp' ? parseDate(block.text) : null;
    if (date === null) continue;
    stamps.push({
      at: page.indexOf(block),
      date,
      block,
      instant: isPossible(date) ? instantOf(date, timezone) : Number.NEGATIVE_INFINITY,
    });
  }
  return stamps;
}

const CHANGED_SOON = 30 * 24 * 3600_000;
const SAME_MOMENT = 60_000;

// Pages repeat the time of publication; among times that differ, the first to have passed. Of two times one is the change's,
// however often either is repeated; so is the last of several, or one right below
// another, that follows it within weeks.
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
  const isLast = stamps.every((stamp) => stamp.instant < instant + SAME_MOMENT);
  const { at } = stamps.find((stamp) => stamp.instant === instant) ?? usual;
  const earlier = stamps.filter(
    (stamp) => stamp.instant < instant && stamp.instant >= instant - CHANGED_SOON && (isLast || stamp.at === at - 1),
  );
  return earlier.length > 0 ? earlier.reduce((a, b) => (b.instant < a.instant ? b : a)) : usual;
}
