import type { CivilDate } from './civil-date.js';
import type { Claims } from './claims.js';
import type { DateWitness } from './date-witness.js';
import { findDateline } from './dateline.js';
import { findKeyedDates } from './keyed-date.js';
import { captionParts } from './line-shapes.js';
import type { Page } from './page.js';
import { PrintedDates } from './page-printed-dates.js';
import { parseDayFirst } from './parse-date.js';

/** The dates of a page that are not time stamps, and the time of the last change if the page prints one. */
interface OtherDates {
  witnesses: DateWitness[];
  modified: CivilDate | null;
}

const ISO_DAY = /\d{4}-\d\d-\d\d/;
const KEYED_LENGTH = 18;

/** Reads printed times, datelines, captions, the year and the collector's label. */
export function readOtherDates(
  page: Page,
  claims: Claims,
  url: string | null,
  inUrl: CivilDate | null,
  isStamp: (text: string) => boolean,
): OtherDates {
  const others: OtherDates = { witnesses: [], modified: null };
  const printed = new PrintedDates(page, url, inUrl, isStamp);
  let keyed: CivilDate | null = null;
  for (const block of page.blocks) {
    if (block.text.length > KEYED_LENGTH && ISO_DAY.test(block.text)) {
      const dates = findKeyedDates(block.text);
      if (dates.published !== null) others.witnesses.push({ kind: 'given', date: dates.published });
      keyed ??= dates.modified;
    }
    if (printed.read(block)) {
      claims.add('published', block);
      page.take(block);
    } else if (block.shape === 'caption') {
      const date = parseDayFirst(captionParts(block.text)?.date ?? '');
      if (date !== null) others.witnesses.push({ kind: 'caption', date });
    } else if (block.shape === 'prose' || block.shape === 'short') {
      const dateline = findDateline(block.text);
      if (dateline === null) continue;
      others.witnesses.push({ kind: 'dateline', date: dateline.date });
      claims.add('published', block, Math.min(dateline.end, dateline.outletStart), block.text.length);
    } else if (block.shape === 'year') {
      others.witnesses.push({ kind: 'year', date: yearOnly(Number(block.text)) });
      claims.add('published', block);
    }
  }
  const { witness, modified } = printed.choose(claims);
  if (witness !== null) others.witnesses.push(witness);
  others.modified = keyed ?? modified;
  if (page.collector !== null) {
    const { date, block } = page.collector;
    others.witnesses.push({ kind: date.day === null ? 'label' : 'label-day', date });
    claims.add('published', block);
  }
  return others;
}

function yearOnly(year: number): CivilDate {
  return { year, month: null, day: null, time: null, offset: null };
}
