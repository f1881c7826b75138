import type { DraftWarning, PublishedDate } from '@vigie/article';
import type { Block } from './block.js';
import { chooseDate } from './choose-date.js';
import { type CivilDate, isPossible } from './civil-date.js';
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
  // A time with its offset is worth more than one without.
  const exact = all.filter(({ date }) => date.offset !== null);
  const stamps = exact.length > 0 ? exact : all;
  const witnesses: DateWitness[] = [];
  let modified: CivilDate | null = null;
  const published = usualStamp(stamps);
  if (published !== null) witnesses.push({ kind: 'stamp', date: published.date });
  const latest = stamps.reduce<Stamp | null>(
    (best, stamp) => (best === null || stamp.instant > best.instant ? stamp : best),
    null,
  );
  if (latest !== null && published !== null && (stamps.length > 2 || latest.instant > published.instant))
    modified = latest.date;
  for (const { block, date } of all) {
    claims.add(date === modified && date !== published?.date ? 'modifiedAt' : 'published', block);
    page.take(block);
  }
  const others = readOtherDates(page, claims);
  witnesses.push(...others.witnesses);
  modified ??= others.modified;
  const inUrl = url === null ? null : dateInUrl(url);
  if (inUrl !== null) witnesses.push({ kind: 'url', date: inUrl });
  const { witness, warnings } = chooseDate(witnesses, timezone, now);
  const doubt = modified === null ? null : doubtAbout(modified, timezone, now);
  if (doubt !== null && !warnings.some(({ message }) => message === doubt.message)) warnings.push(doubt);
  return {
    published: witness === null ? UNKNOWN_DATE : publishedDate(witness.date, timezone),
    modifiedAt: modified === null || doubt !== null ? null : formatInstant(instantOf(modified, timezone)),
    warnings,
  };
}

function collectStamps(page: Page, timezone: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (const block of page.blocks) {
    if (stamps.length >= STAMPS) break;
    const date = block.shape === 'stamp' ? parseDate(block.text) : null;
    if (date === null) continue;
    stamps.push({ date, block, instant: isPossible(date) ? instantOf(date, timezone) : Number.NEGATIVE_INFINITY });
  }
  return stamps;
}

// Pages repeat the time of publication; among times that differ, the first to have passed.
function usualStamp(stamps: readonly Stamp[]): Stamp | null {
  const votes = new Map<number, number>();
  for (const { instant } of stamps) votes.set(instant, (votes.get(instant) ?? 0) + 1);
  let best: Stamp | null = null;
  for (const stamp of stamps) {
    const more = (votes.get(stamp.instant) ?? 0) - (best === null ? 0 : (votes.get(best.instant) ?? 0));
    if (best === null || more > 0 || (more === 0 && stamp.instant < best.instant)) best = stamp;
  }
  return best;
}
