import type { Block } from './block.js';
import type { CivilDate } from './civil-date.js';
import { monthNumber } from './month-names.js';

const PART = 14;
const LINES = 3;

/** The date that begins at a line and has its parts on lines of their own, `Sep` / `15` / `2014`, as designs with a calendar leaf print it. */
export function findScatteredDate(blocks: readonly Block[], at: number, year: number | null): CivilDate | null {
  const first = blocks[at]?.text ?? '';
  if (!startsDate(first)) return null;
  const parts: string[] = [];
  for (const { text } of blocks.slice(at, at + LINES)) {
    if (text.length > PART) break;
    parts.push(...text.split(/[\s,./-]+/).filter((part) => part !== ''));
  }
  const [one = '', two = '', three = ''] = parts;
  const isYear = /^(?:19|20)\d{2}$/.test(three);
  if (!isYear && year === null) return null;
  const [day, month] = /^\d/.test(one) ? [one, two] : [two, one];
  const number = monthNumber(month);
  if (number === 0 || !/^\d{1,2}$/.test(day)) return null;
  return { year: isYear ? Number(three) : (year ?? 0), month: number, day: Number(day), time: null, offset: null };
}

function startsDate(text: string): boolean {
  if (text.length > PART) return false;
  return /^\d{1,2}\.?$/.test(text) || (/^\p{L}{3,12}\.?$/u.test(text) && monthNumber(text.replace('.', '')) > 0);
}
