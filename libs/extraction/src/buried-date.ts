import type { CivilDate } from './civil-date.js';
import { opensNotice, saysChanged, saysPublished } from './date-captions.js';
import type { DateManner } from './date-forms.js';
import { scanDates } from './printed-dates.js';
import { overlapWith } from './slug-overlap.js';

/** A date between words that were run together, and how much speaks for its being the article's. */
interface BuriedDate {
  date: CivilDate;
  worth: number;
}

const SPACE = 60_000;
const SOME_YEAR = /(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d{2}|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{4}/;
const CAPTION = 36;
const HEADLINE = 400;
const SLUG_MATCH = 0.6;
const AUTHOR = /(?:^|[^\p{L}])(?:[Bb]y|[Pp]ar|[Pp]or|[Vv]on|[Dd]i|[Dd]oor|Автор|بقلم)\s\p{L}[^.!?]{1,60}$/u;
const OTHERS = /©|copyright|photo|getty|foto|фото|(?:source|quelle|fonte|fuente)\s?:|says|said/iu;
const IN_SENTENCE =
  /(?:^|\s)(?:on|of|in|since|until|from|by|am|vom|den|seit|le|du|au|el|del|em|no|il|dal|op|sinds|w|dnia|den|tarihinde|يوم|في)\s$/u;
const ON_WITH_SENTENCE = /^,?\s(?!at\s|(?:written\s)?by\s|min|um\s|à\s|às\s|kl|a\sl)\p{Ll}{2}/u;

const NOTICE = 120;
// `MARLE, Nov. 13, 2018 /PressWire/ --`
const PLACE = /\p{Lu}\p{L}{2,30},\s(?:le\s|den\s)?$/u;
const WIRE = /^\s?(?:\([^)]{2,30}\)|\/[^/]{2,30}\/|[–—]|--|-\s)/u;

/**
 * The likeliest date of a text in which a page's lines were run together. A caption of publication speaks for one, a headline with the
 * words of the address before it, a time of day, an author's name, the month that is `known` otherwise; a sentence around it, or a picture's owner, against it.
 */
export function findBuriedDate(
  text: string,
  url: string | null,
  known: CivilDate | null,
  manner: DateManner,
): BuriedDate | null {
  const first = text.search(SOME_YEAR);
  if (first === -1) return null;
  const sample = text.slice(Math.max(0, first - HEADLINE), first + SPACE);
  const overlapOf = url === null ? (): number => 0 : overlapWith(url);
  let best: BuriedDate | null = null;
  let from = 0;
  for (const { date, start, end } of scanDates(sample, { ...manner, shortYears: true }, SPACE)) {
    const before = sample.slice(Math.max(from, start - CAPTION), start);
    const headline = sample.slice(Math.max(0, start - HEADLINE), start);
    const worth =
      worthOf(before, sample.slice(end, end + 16), date) +
      (overlapOf(headline) >= SLUG_MATCH ? 20 : 0) +
      (known === null ? 0 : known.year !== date.year ? -30 : known.month === date.month ? 8 : 0) +
      (isNotice(sample.slice(Math.max(0, start - NOTICE), start)) ? 20 : 0) +
      (PLACE.test(before) && WIRE.test(sample.slice(end, end + 34)) ? 12 : 0);
    if (best === null || worth > best.worth) best = { date, worth };
    from = end;
  }
  return best;
}

function worthOf(before: string, behind: string, date: CivilDate): number {
  // What a sentence says ends with it.
  const caption = before.replace(/^.*[.!?]\s/s, '');
  const at = caption.search(/publi|posted|submitted|erstellt|veröff|geplaatst|opubl|опубл|نشر/iu);
  const isSaid = saysPublished(caption) && (at === -1 || !/^\p{Ll}/u.test(caption.slice(at)));
  let worth = isSaid ? 20 : 0;
  if (!isSaid && saysChanged(caption)) worth -= 4;
  if (date.time !== null) worth += 8;
  if (AUTHOR.test(before)) worth += 8;
  if (!isSaid && (IN_SENTENCE.test(before) || (ON_WITH_SENTENCE.test(behind) && !saysChanged(behind)))) worth -= 12;
  if (caption.includes('@')) worth -= 4;
  return OTHERS.test(caption) ? worth - 30 : worth;
}

function isNotice(before: string): boolean {
  return opensNotice(before.replace(/^.*[.!?]\s/s, ''));
}
