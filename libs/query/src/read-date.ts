import { lastDayOf, meantDate } from './meant-date.js';
import { QueryFault } from './query-fault.js';
import type { QueryPosition } from './query-node.js';

/** Whole days, both inclusive; an open end is null. */
export interface Days {
  from: string | null;
  to: string | null;
}

const SHAPE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const COMPARED = /^(>=|<=|>|<|=|≥|≤)(.*)$/su;
const RANGE = /\.\.|…/u;
const EXAMPLE = '2024-03';

/** The days of `2024`, `2024-03`, `2024-03-05`, `2024-01..2024-03`, `..2024`, `>=2024-03-05`; throws `QueryFault` at the piece at fault. */
export function readDate(written: string, { start, end }: QueryPosition, today?: string): Days {
  const compared = COMPARED.exec(written);
  if (compared?.[1] !== undefined) {
    const [, operator, date = ''] = compared;
    const side = ['>', '<=', '≤'].includes(operator) ? 'to' : 'from';
    return beside(operator, period(date, { start: start + operator.length, end }, today, side));
  }
  const range = RANGE.exec(written);
  if (range === null) return period(written, { start, end }, today);
  const after = range.index + range[0].length;
  const [first, last] = [written.slice(0, range.index), written.slice(after)];
  if (first === '' && last === '')
    throw new QueryFault('a range needs a date at one end at least', { start, end }, { start, end, text: EXAMPLE });
  const from = first === '' ? null : period(first, { start, end: start + range.index }, today, 'from').from;
  const to = last === '' ? null : period(last, { start: start + after, end }, today, 'to').to;
  if (from !== null && to !== null && from > to) {
    const swapped = { start, end, text: `${last}..${first}` };
    throw new QueryFault('the range ends before it begins', { start, end }, swapped);
  }
  return { from, to };
}

function beside(operator: string, { from, to }: { from: string; to: string }): Days {
  switch (operator) {
    case '>':
      return { from: dayAfter(to, 1), to: null };
    case '>=':
    case '≥':
      return { from, to: null };
    case '<':
      return { from: null, to: dayAfter(from, -1) };
    case '<=':
    case '≤':
      return { from: null, to };
    default:
      return { from, to };
  }
}

/** The first and last day of a year, month or day; `side` = the end of a range that it stands at. */
function period(
  written: string,
  position: QueryPosition,
  today: string | undefined,
  side?: 'from' | 'to',
): { from: string; to: string } {
  const [, year = '', month, day] = SHAPE.exec(written) ?? [];
  const ends = meantDate(written, today)?.split('..');
  const mended = (side === undefined ? ends?.join('..') : ends?.at(side === 'from' ? 0 : -1)) ?? today;
  const repair = { ...position, text: mended ?? EXAMPLE };
  if (year === '') throw new QueryFault('this is no date; write 2024, 2024-03 or 2024-03-05', position, repair);
  // Years beyond are written with a sign or more digits, on which calendars disagree.
  if (year < '1000' || year > '9998')
    throw new QueryFault('years go from 1000 to 9998', position, { ...position, text: EXAMPLE });
  const last = lastDayOf(Number(year), Number(month ?? 12));
  if (
    month !== undefined &&
    (month < '01' || month > '12' || (day !== undefined && (day < '01' || Number(day) > last)))
  )
    throw new QueryFault('there is no such date', position, repair);
  const to = `${year}-${month ?? '12'}-${day ?? String(last)}`;
  return { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
