/** A value that is none of the kind that its column holds. */
export class ColumnValueError extends Error {}

/** Postgres counts from 2000 on. */
const EPOCH = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
const DATE = /^(\d{4,6})-(\d\d)-(\d\d)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The number of a day of the calendar, `YYYY-MM-DD`. */
export function dayNumber(value: string): number {
  const [, year, month, day] = DATE.exec(value) ?? [];
  const date = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // Of what is no day JavaScript makes another; a year 0 is none.
  if (!(Number(year) > 0) || dayOf(date) !== value) throw new ColumnValueError(`'${value}' is no day of the calendar`);
  return (date - EPOCH) / DAY;
}

/** Milliseconds as a day, `YYYY-MM-DD`; a year beyond 9999 has more digits. Of no time it is empty. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An instant in the form of ISO 8601, with its offset, in the microseconds that Postgres counts. */
export function microseconds(value: string): bigint {
  const milliseconds = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new ColumnValueError(`'${value}' is no instant`);
  dayNumber(value.slice(0, 10));
  return BigInt(milliseconds - EPOCH) * 1000n;
}

/** The number, if it is a whole one that has room in so many bits; of 64 only what JavaScript counts exactly. */
export function whole(value: number, bits: 16 | 32 | 64): number {
  const most = bits === 64 ? Number.MAX_SAFE_INTEGER : 2 ** (bits - 1) - 1;
  const least = bits === 64 ? Number.MIN_SAFE_INTEGER : -most - 1;
  if (!Number.isInteger(value) || value > most || value < least)
    throw new ColumnValueError(`${value} is no whole number of ${bits} bits`);
  return value;
}
