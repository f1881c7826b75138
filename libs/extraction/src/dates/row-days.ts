const DAY = 86_400_000;
const ISO_DAY = /^\s*((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[T ]|\s*$)/;
// Year first only: what else stands in an address can itself be read in two ways.
const URL_DAY = /[/_-]((?:19|20)\d{2})(?:(\d{2})(\d{2})|([/-])(\d{1,2})[/-](\d{1,2}))(?=[/_.-]|$)/;
const MOST = { values: 200, length: 2000 };

/** The days, counted since 1970, that the values of a record tell for certain: ISO dates and addresses with a date in them. */
export function certainDays(fields: Readonly<Record<string, unknown>>): number[] {
  const days: number[] = [];
  for (const value of Object.values(fields).slice(0, MOST.values)) {
    if (typeof value !== 'string' || value.length > MOST.length) continue;
    const iso = ISO_DAY.exec(value);
    if (iso !== null) days.push(dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3])));
    else if (/^\s*https?:\/\//i.test(value)) {
      const found = URL_DAY.exec(value.replace(/[?#].*$/s, ''));
      if (found !== null)
        days.push(dayNumber(Number(found[1]), Number(found[2] ?? found[5]), Number(found[3] ?? found[6])));
    }
  }
  return days;
}

/** Days since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}
