import type { CivilDate } from './civil-date.js';
import type { DateManner } from './date-forms.js';
import { findPrintedDates } from './printed-dates.js';

const WINDOW = 110;
// `LOMÉ, Nov. 18, 2019 (AFL) –`, `Lomé, le 18 novembre 2019.`, `Lomé (dpa), 18. November 2019 -`
const PLACE =
  /^\W{0,2}\p{Lu}[\p{L}\p{M}’'.-]*(?:[\s/][\p{L}’'.-]+){0,4}(?:,\s\p{Lu}[\p{L}.]{1,14})?\s?(?:\([^()]{2,30}\))?(?:\s?[,،:–—-]|\s\/)?\s{0,2}(?:(?:le|den|am|el|the|on)\s)?$/u;
const BEHIND = /^(?:\s?(?:г\.|года))?\s{0,2}(?:\([^()]{1,40}\)|\/{1,2}[^/]{2,40}\/{1,2}|[–—:/-]{1,2}|\.\s|[,.]?$)/u;
const TIES =
  /^\W{0,2}(?:on|am|vom|le|du|el|em|no|il|den|op|since|until|by|from|in|bis|seit|au|depuis|dès|до|с|от|в)\s/iu;

/** The date of a paragraph that opens with place and date, as reports of agencies and press releases do; null where it opens with a sentence. */
export function findOpeningDate(text: string, manner: DateManner): CivilDate | null {
  const window = text.slice(0, WINDOW);
  if (!/^\W{0,2}\p{Lu}/u.test(window)) return null;
  const [found] = findPrintedDates(window, { ...manner, shortYears: false });
  if (found === undefined) return null;
  const before = text.slice(0, found.start);
  if (TIES.test(before) || !PLACE.test(before)) return null;
  const isPunctuated = /[,،:–—)/-]\s{0,2}(?:\p{Ll}{2,3}\s)?$/u.test(before);
  return isPunctuated && BEHIND.test(text.slice(found.end)) ? found.date : null;
}
