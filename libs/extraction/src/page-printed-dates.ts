import type { Block } from './block.js';
import { findBuriedDate } from './buried-date.js';
import { type BylineDates, readBylineDates } from './byline-date.js';
import { type CivilDate, dayOf } from './civil-date.js';
import type { Claims } from './claims.js';
import { opensAsByline, saysChanged, saysPublished } from './date-captions.js';
import type { DateManner } from './date-forms.js';
import { dateManner } from './date-manner.js';
import { DatePlaces } from './date-places.js';
import type { DateWitness } from './date-witness.js';
import { findOpeningDate } from './opening-date.js';
import type { Page } from './page.js';
import { readPageTime } from './page-time.js';
import { findScatteredDate } from './scattered-date.js';
import { readYearlessByline } from './yearless-date.js';
import { namesZone } from './zone-names.js';

/** A line that says when, and how it says so. */
interface Printed extends Omit<BylineDates, 'isBare'> {
  block: Block;
  kind: 'page-time' | 'byline';
}

const LINES = 400;
const OPENINGS = 60;
// A labelled date wins over one that stands so many lines nearer to the headline.
const LABEL_WORTH = 20;
// So does one of the day that the address names, and less one of the month that it or the collector names.
const ADDRESS_WORTH = 30;
const MONTH_WORTH = 6;
const CAPTION_LENGTH = 40;
const SCATTERED = 14;
const GLUED_LINES = 8;
const GLUED_LENGTH = 300;
const WORTH_ALONE = 8;
const WORTH_AMONG_LINES = 20;
const NOTHING = { block: null, found: null };
const HALF_DAY = /\d\s?[ap]\.?m\b/i;
const SOME_DATE =
  /\d{4}|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{4}|\d[./-]\s?(?:\d{1,2}|\p{L}{3,5})[./-]\s?\d{2}|['’]\d{2}/u;
// A name before a date may be that of a picture's owner.
const NAME_COST = 4;

/** The times that a flattened page prints. Beside the article's own stand those of other articles, and today's. */
export class PrintedDates {
  readonly #page: Page;
  readonly #places: DatePlaces;
  readonly #manner: DateManner;
  readonly #url: string | null;
  readonly #isStamp: (text: string) => boolean;
  readonly #known: CivilDate | null;
  readonly #year: CivilDate | null;
  readonly #found: Printed[] = [];
  #lines = 0;
  #openings = 0;

  /** `known` is the date in the address; `isStamp` tells what is of the page's data. */
  constructor(page: Page, url: string | null, known: CivilDate | null, isStamp: (text: string) => boolean) {
    this.#page = page;
    this.#places = new DatePlaces(page, url);
    this.#manner = dateManner(page, url);
    this.#url = url;
    this.#isStamp = isStamp;
    this.#known = known;
    this.#year = known ?? page.collector?.date ?? null;
  }

  /** Notes the dates of a block; says whether it holds nothing else. */
  read(block: Block): boolean {
    const { shape, text } = block;
    if (text.length <= SCATTERED && this.#lines <= LINES && this.#readScattered(block)) return false;
    const isDate = shape === 'page-time' || (shape === 'stamp' && !this.#isStamp(text));
    if (!isDate && shape !== 'short' && shape !== 'prose' && shape !== 'site') return false;
    if (shape === 'prose' && this.#readOpening(block)) return false;
    if (!SOME_DATE.test(text) || this.#lines > LINES) return isDate;
    this.#lines++;
    const caption = this.#captionAbove(block);
    const isPlain = caption === '' && !HALF_DAY.test(text) && !(this.#manner.monthFirst && /\d[/-]\d/.test(text));
    const zoned = namesZone(text) ? readBylineDates(text, this.#manner, caption) : null;
    const time = isDate && isPlain && zoned === null ? readPageTime(text) : null;
    if (time !== null) {
      const isLabelled = saysPublished(text);
      this.#found.push({ block, kind: 'page-time', ...time, isLabelled, start: 0, end: text.length });
      return true;
    }
    const byline = zoned ?? readBylineDates(text, this.#manner, caption);
    if (byline === null) return isDate;
    const { isBare, ...dates } = byline;
    this.#found.push({ block, kind: isBare ? 'page-time' : 'byline', ...dates });
    return isBare || isDate;
  }

  /** The date that stands nearest to the headline, and when the article was changed. */
  choose(claims: Claims): { witness: DateWitness | null; modified: CivilDate | null } {
    if (this.#found.every(({ published, modified }) => published === null && modified === null)) this.#searchFurther();
    let best: { one: Printed; date: CivilDate; rank: number } | null = null;
    let change: { date: CivilDate; rank: number } | null = null;
    for (const one of this.#found) {
      const rank =
        this.#places.distance(one.block) -
        (one.isLabelled ? LABEL_WORTH : 0) -
        (one.published === null ? 0 : this.#agreement(one.published)) +
        (one.kind === 'byline' && !opensAsByline(one.block.text) ? NAME_COST : 0);
      if (one.published !== null && (best === null || rank < best.rank)) best = { one, date: one.published, rank };
      if (one.modified !== null && (change === null || rank < change.rank)) change = { date: one.modified, rank };
    }
    // The same day may stand elsewhere with its time.
    const timed =
      best === null || best.date.time !== null
        ? undefined
        : this.#found.find(({ kind, published }) => kind === 'page-time' && isTimeOf(published, best?.date));
    if (timed?.published) best = { one: timed, date: timed.published, rank: 0 };
    if (best?.one.kind === 'byline') claims.add('published', best.one.block, best.one.start, best.one.end);
    return {
      witness: best === null ? null : { kind: best.one.kind, date: best.date },
      modified: change?.date ?? null,
    };
  }

  #agreement(date: CivilDate): number {
    if (isSameDay(date, this.#known)) return ADDRESS_WORTH;
    return this.#year?.month === date.month && this.#year.year === date.year ? MONTH_WORTH : 0;
  }

  // A caption on a line of its own: `Last updated:`, and the date below.
  #captionAbove(block: Block): string {
    const above = this.#page.blocks[this.#page.indexOf(block) - 1]?.text ?? '';
    if (above.length > CAPTION_LENGTH || /\d/.test(above)) return '';
    return saysPublished(above) || saysChanged(above) ? above : '';
  }

  #readScattered(block: Block): boolean {
    const date = findScatteredDate(this.#page.blocks, this.#page.indexOf(block), this.#year?.year ?? null);
    if (date === null) return false;
    this.#lines++;
    this.#note(block, 'page-time', date);
    return true;
  }

  // Where no line says when in full, one may say it without the year, or between others that were run together.
  #searchFurther(): void {
    if (this.#known !== null && this.#known.day !== null) return;
    const { blocks } = this.#page;
    const year = this.#year;
    if (year !== null)
      for (const block of blocks.slice(0, LINES)) {
        const read = block.shape === 'short' || block.shape === 'prose' ? readYearlessByline(block.text, year) : null;
        if (read !== null) this.#found.push({ block, kind: 'byline', ...read });
      }
    if (this.#found.length > 0) return;
    const least = blocks.length > GLUED_LINES ? WORTH_AMONG_LINES : WORTH_ALONE;
    const long = blocks.filter(({ text }) => text.length >= GLUED_LENGTH).slice(0, GLUED_LINES);
    const buried = long.map((block) => ({
      block,
      found: findBuriedDate(block.line.text, this.#url, year, this.#manner),
    }));
    const best = buried.reduce((a, b) => ((b.found?.worth ?? 0) > (a.found?.worth ?? 0) ? b : a), buried[0] ?? NOTHING);
    if (best.block !== null && best.found !== null && best.found.worth >= least)
      this.#note(best.block, 'byline', best.found.date);
  }

  #note(block: Block, kind: Printed['kind'], published: CivilDate): void {
    this.#found.push({ block, kind, published, modified: null, isLabelled: false, start: 0, end: 0 });
  }

  #readOpening(block: Block): boolean {
    if (block.text.length < CAPTION_LENGTH || this.#openings >= OPENINGS || !/\d/.test(block.text.slice(0, 80)))
      return false;
    this.#openings++;
    const date = findOpeningDate(block.text, this.#manner);
    if (date === null) return false;
    this.#note(block, 'byline', date);
    return true;
  }
}

function isTimeOf(date: CivilDate | null, day: CivilDate | undefined): boolean {
  return date !== null && day !== undefined && date.time !== null && dayOf(date) === dayOf(day);
}

// An address may be dated in another zone than the page.
function isSameDay(date: CivilDate, known: CivilDate | null): boolean {
  if (known === null || known.day === null || date.day === null) return false;
  const [one, two] = [date, known].map(({ year, month, day }) => Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return Math.abs((one ?? 0) - (two ?? 0)) <= 24 * 3600_000;
}
