import { meantDate } from './meant-date.js';
import { QueryFault, type Repair } from './query-fault.js';
import { fieldNamed } from './query-fields.js';

/** A range as other search tools write it, with its field if it has one. */
const RANGE = /(?:([\p{L}_][\p{L}\p{M}_-]{0,30})[:：])?[[{]\s*([^\s\]}]{1,40})\s+TO\s+([^\s\]}]{1,40})\s*[\]}]/uy;

/** Says how a range is written that stands here as `[2024 TO 2025]`, with or without a field before. Throws `QueryFault`. */
export function refuseRange(text: string, start: number): void {
  RANGE.lastIndex = start;
  const found = RANGE.exec(text);
  if (found === null) return;
  const [whole, name, first = '', last = ''] = found;
  const position = { start, end: start + whole.length };
  const repair: Repair = { ...position, text: meant(name, first, last) };
  throw new QueryFault(
    'ranges are those of dates, as in date:2024-01..2024-03',
    position,
    repair,
    'date:2024-01..2024-03',
  );
}

function meant(name: string | undefined, first: string, last: string): string {
  const field = name === undefined ? 'date' : (fieldNamed(name) ?? 'date');
  const [from, to] = [first, last].map((end) => (end === '*' ? '' : meantDate(end.replace(/^["']|["']$/g, ''))));
  if (field === 'date' && from !== null && to !== null && `${from}${to}` !== '') return `date:${from}..${to}`;
  return name === undefined ? `${first} ${last}`.replace(/[*[{]/g, '') : '';
}
