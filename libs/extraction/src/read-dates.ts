import type { DraftWarning, PublishedDate } from '@vigie/article';
import { chooseDate } from './choose-date.js';
import { type CivilDate, isPossible } from './civil-date.js';
import type { Claims } from './claims.js';
import { type DateWitness, doubtAbout, publishedDate, UNKNOWN_DATE } from './date-witness.js';
import { dayOfImages } from './image-day.js';
import { formatInstant, instantOf } from './instant-of.js';
import { readOtherDates } from './other-dates.js';
import type { Page } from './page.js';
import { parseDate } from './parse-date.js';
import { publicationStamp, type Stamp } from './publication-stamp.js';
import { stampTest } from './stamp-test.js';
import { dateInUrl } from './url-date.js';

// A page has a handful; more say nothing new.
const STAMPS = 100;

/** When it appeared and when it was last changed, by all the witnesses on the page. */
interface PageDates {
  published: PublishedDate;
  modifiedAt: string | null;
  warnings: DraftWarning[];
}

/** Weighs every date on the page. The witnesses' blocks are claimed, whether they were believed or not. */
export function readDates(page: Page, claims: Claims, url: string | null, timezone: string, now: Date): PageDates {
  const isStamp = stampTest(page);
  const all = collectStamps(page, isStamp, timezone);
  for (const { block } of all) page.take(block);
  const inUrl = url === null ? null : dateInUrl(url);
  const others = readOtherDates(page, claims, url, inUrl, isStamp);
  const beside: DateWitness[] = inUrl === null ? others.witnesses : [...others.witnesses, { kind: 'url', date: inUrl }];
  const { published, modified: changed } = publicationStamp(all, beside, others.modified, timezone, now);
  for (const { block, date } of all)
    claims.add(date === changed && date !== published?.date ? 'modifiedAt' : 'published', block);
  const modified = changed ?? others.modified;
  const witnesses: DateWitness[] =
    published === null ? [...beside] : [{ kind: 'stamp', date: published.date }, ...beside];
  // A page that only says when it was changed appeared at that time or before.
  if (modified !== null && witnesses.every(({ date }) => date.day === null && isWithin(modified, date)))
    witnesses.push({ kind: 'page-time', date: modified });
  const pictured = witnesses.some(({ date }) => date.day !== null) ? null : dayOfImages(page);
  if (pictured !== null && witnesses.every(({ date }) => isWithin(pictured, date)))
    witnesses.push({ kind: 'image', date: pictured });
  const { witness, warnings } = chooseDate(witnesses, timezone, now);
  const doubt = modified === null ? null : doubtAbout(modified, timezone, now);
  if (doubt !== null && !warnings.some(({ message }) => message === doubt.message)) warnings.push(doubt);
  return {
    published: witness === null ? UNKNOWN_DATE : publishedDate(witness.date, timezone),
    modifiedAt: modified === null || doubt !== null ? null : formatInstant(instantOf(modified, timezone)),
    warnings,
  };
}

function isWithin(day: CivilDate, span: CivilDate): boolean {
  return day.year === span.year && (span.month === null || span.month === day.month);
}

function collectStamps(page: Page, isStamp: (text: string) => boolean, timezone: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (const block of page.blocks) {
    if (stamps.length >= STAMPS) break;
    const date = block.shape === 'stamp' && isStamp(block.text) ? parseDate(block.text) : null;
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
