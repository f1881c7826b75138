import type { CivilDate } from './civil-date.js';
import { parseDate } from './parse-date.js';

/** Dates that stand behind the names of their fields. */
interface KeyedDates {
  published: CivilDate | null;
  modified: CivilDate | null;
}

const VALUE = String.raw`(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?)`;
const KEY = String.raw`(?:(date_?published|(?:first_?)?published_?(?:at|time|date|on)|publish_?(?:date|time)|pub_?date|publication_?date|dc\.date\.issued)|(date_?modified|(?:last_?)?modified_?(?:at|time|date)?|(?:last_?)?updated_?(?:at|time|date)?))`;
const KEYED = new RegExp(`(?<![a-z])${KEY}["'\\\\\\s]{0,4}(?:content)?[:=,\\s]{0,4}["'\\\\]{0,2}${VALUE}`, 'gi');
const SPACE = 200_000;

/** The dates of what was left of a page's data: `"datePublished":"2019-11-18T10:00:00Z"`, `article:published_time 2019-11-18`. The first of each kind counts. */
export function findKeyedDates(text: string): KeyedDates {
  const dates: KeyedDates = { published: null, modified: null };
  for (const [, published, , value] of text.slice(0, SPACE).matchAll(KEYED)) {
    const date = parseDate(value ?? '');
    if (published === undefined) dates.modified ??= date;
    else dates.published ??= date;
    if (dates.published !== null && dates.modified !== null) break;
  }
  return dates;
}
