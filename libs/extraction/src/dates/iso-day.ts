import { formatISO, isValid, parseISO } from 'date-fns';

const COUNTED = /^\s*(\d{4}(?:-W\d{2}-[1-7]|W\d{2}[1-7]|-\d{3}))(?=$|[T\s])/i;

/**
 * A day that ISO 8601 counts in weeks or in its year as one of a month, with what stands behind it: `2024-W03-5T10:00Z` is
 * `2024-01-19T10:00Z`, `2024-019` is `2024-01-19`. Any other text stays as it is.
 */
export function asMonthDay(text: string): string {
  const counted = COUNTED.exec(text);
  if (counted === null) return text;
  const date = parseISO((counted[1] ?? '').toUpperCase());
  return isValid(date) ? formatISO(date, { representation: 'date' }) + text.slice(counted[0].length) : text;
}
