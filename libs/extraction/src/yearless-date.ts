import { type BylineDates, readBylineDates } from './byline-date.js';
import type { CivilDate } from './civil-date.js';
import { MONTH_PATTERN, monthNumber } from './month-names.js';

const LINE_LENGTH = 110;
const DATE = new RegExp(
  `(?<![\\d.,/-])(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-](?:de\\s|of\\s)?(${MONTH_PATTERN})|(?<!\\p{L})(${MONTH_PATTERN})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d]|[:.]\\d)`,
  'iu',
);

/** Reads a byline whose date has no year (`By Ama Nom | Nov. 19 at 4:15 p.m.`) where the address or the collector tells the year; the month must not contradict them. */
export function readYearlessByline(line: string, known: CivilDate): BylineDates | null {
  if (line.length > LINE_LENGTH || !/\d/.test(line)) return null;
  const found = DATE.exec(line);
  if (found === null) return null;
  const month = monthNumber(found[2] ?? found[3] ?? '');
  if (known.month !== null && known.month !== month) return null;
  const end = found.index + found[0].length;
  const read = readBylineDates(`${line.slice(0, end)} ${known.year}${line.slice(end)}`);
  return read === null ? null : { ...read, end: line.length };
}
