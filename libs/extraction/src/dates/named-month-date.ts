import { MONTH_PATTERN, monthNumber } from '../month-names.js';
import { asciiDigits } from '../parse-date.js';
import { type NumericDate, numericDate } from './numeric-date.js';

const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s{1,3})?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|ère|º|°|ª|\.)?[\s./-]{1,2}(?:(?:de|of|do)\s)?`;
const YEAR = String.raw`\.?,?[\s./-]{1,2}(?:(?:de|del|do)\s)?['’]?(?<year>\d{2})(?!\d)`;
const SHORT = new RegExp(`^${WEEKDAY}${DAY}(?<month>${MONTH_PATTERN})${YEAR}(?<rest>.*)$`, 'iu');
const LONGEST = 60;

/** Reads a whole text as a day, the name of a month and a year of two digits, as spreadsheets show dates (`14-Feb-25`); day, month and year stand in that order. Null when it is none. */
export function namedMonthDate(text: string): NumericDate | null {
  if (text.length > LONGEST) return null;
  const found = SHORT.exec(asciiDigits(text.trim().normalize('NFC')))?.groups;
  if (found === undefined) return null;
  // What stands behind has to be a time of day, as behind numbers: `14 Feb 18:30` has no year.
  return numericDate(`${found.day}/${monthNumber(found.month ?? '')}/${found.year}${found.rest}`);
}
