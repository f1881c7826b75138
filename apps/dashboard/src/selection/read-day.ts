import { endOfMonth, endOfYear, formatISO, isValid } from 'date-fns';

const FORMS = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?:(?<day>\d{1,2})[-/. ])?(?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
];

/** A typed day, ISO or day/month/year; of a month or a year alone its first or last day. Null when there is no such day. */
export function readDay(typed: string, bound: 'from' | 'to'): string | null {
  const groups = FORMS.map((form) => form.exec(typed.trim())?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  const [year, month, day] = [groups.year, groups.month, groups.day].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const first = new Date(year, (month || 1) - 1, day || 1);
  const isThere = isValid(first) && first.getMonth() === (month || 1) - 1 && first.getDate() === (day || 1);
  if (!isThere || year < 1000 || (groups.month !== undefined && month === 0) || (groups.day !== undefined && day === 0))
    return null;
  const last = groups.day !== undefined ? first : groups.month !== undefined ? endOfMonth(first) : endOfYear(first);
  return formatISO(bound === 'from' ? first : last, { representation: 'date' });
}
