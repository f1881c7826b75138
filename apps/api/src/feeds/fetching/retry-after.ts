const WEEK = 7 * 24 * 3600_000;

/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date; at most a week, null where it says nothing. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  const wait = /^[0-9]{1,9}$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]{2}/.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(wait) ? null : Math.min(WEEK, Math.max(0, wait));
}
