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
export function readDate(written: string, { start, end }: QueryPosition): Days {
  const compared = COMPARED.exec(written);
  if (compared?.[1] !== undefined) {
    const [, operator, date = ''] = compared;
    return beside(operator, period(date, { start: start + operator.length, end }));
  }
  const range = RANGE.exec(written);
  if (range === null) return period(written, { start, end });
  const after = range.index + range[0].length;
  const [first, last] = [written.slice(0, range.index), written.slice(after)];
  if (first === '' && last === '')
    throw new QueryFault('a range needs a date at one end at least', { start, end }, { start, end, text: EXAMPLE });
  const from = first === '' ? null : period(first, { start, end: start + range.index }).from;
  const to = last === '' ? null : period(last, { start: start + after, end }).to;
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

/** The first and last day of a year, month or day. */
function period(written: string, position: QueryPosition): { from: string; to: string } {
  const [, year = '', month, day] = SHAPE.exec(written) ?? [];
  const mended = mend(written);
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

/** The date that other ways of writing mean, day before month where both may come first; null if none is recognised. */
function mend(written: string): string | null {
  const plain = written.replace(/[T\s].*$/su, '');
  const compact = /^([0-9]{4})([0-9]{2})([0-9]{2})?$/.exec(plain);
  const yearFirst = /^([0-9]{4})[-/._]([0-9]{1,2})(?:[-/._]([0-9]{1,2}))?$/.exec(plain) ?? compact;
  if (yearFirst !== null) return possible(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(?:([0-9]{1,2})[-/._])?([0-9]{1,2})[-/._]([0-9]{4})$/.exec(plain);
  return dayFirst === null ? null : possible(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function possible(year = '', month = '', day?: string): string {
  let [m, d] = [Number(month), day === undefined ? null : Number(day)];
  if (m > 12 && d !== null && d <= 12) [m, d] = [d, m];
  m = Math.min(Math.max(m, 1), 12);
  const two = (value: number) => String(value).padStart(2, '0');
  if (d === null) return `${year}-${two(m)}`;
  return `${year}-${two(m)}-${two(Math.min(Math.max(d, 1), lastDayOf(Number(year), m)))}`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
