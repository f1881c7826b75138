const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** What the time of the next poll depends on. */
export interface PollTiming {
  minutes: number;
  /** How many polls in a row failed. */
  faults: number;
  /** Milliseconds that the server asked for, null where it did not. */
  retryAfter: number | null;
  /** From 0 to 1: feeds that were added together are not polled together for ever. */
  chance: number;
}

/**
 * Milliseconds until a feed is polled again: its interval, and up to a twentieth more. After each fault in a row twice as long, up
 * to a day, less up to a quarter, but never more often than its interval and never before the server said.
 */
export function nextPoll({ minutes, faults, retryAfter, chance }: PollTiming): number {
  const interval = minutes * MINUTE;
  const doubled = Math.min(DAY, interval * 2 ** Math.min(faults, 20));
  const delay = faults === 0 ? interval * (1 + chance / 20) : Math.max(interval, doubled * (0.75 + chance / 4));
  return Math.round(Math.max(delay, Math.min(WEEK, retryAfter ?? 0)));
}
