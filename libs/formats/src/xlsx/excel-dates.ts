const DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** The last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

// Formats that every spreadsheet knows by number: dates and times, also those of East Asia and Thailand.
const DATE_FORMATS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** Whether a built-in number format shows a date or a time. */
export function isDateFormatId(id: number): boolean {
  return DATE_FORMATS.some(([first, last]) => id >= first && id <= last);
}

/** Whether a number format as people write it shows a date or a time. */
export function isDateFormat(code: string): boolean {
  const first = code.slice(0, 500).split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|e[+-]/gi, '');
  return /[ymdhs]/i.test(bare);
}

/** The moment that a serial number stands for, in ISO 8601 without an offset: a day, or a day and a time; a time alone for less than a day. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial > LAST_SERIAL + 1) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const clock = new Date((seconds - days * SECONDS_A_DAY) * 1000).toISOString().slice(11, 19);
  if (days === 0 && !from1904) return clock;
  // The calendar of 1900 has a 29 February that never was.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(first + days * DAY).toISOString().slice(0, 10);
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}
