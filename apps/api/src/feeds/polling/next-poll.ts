const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** After a first fault; most pass by themselves. */
const SOON = 5 * MINUTE;

/** What the time of the next poll depends on. */
export interface PollTiming {
  minutes: number;
  /** How many polls in a row failed. */
  faults: number;
  /** Milliseconds that the server asked for, null where it did not. */
  retryAfter: number | null;
  /** Whether the server asked to be asked less often. */
  isTooOften: boolean;
  /** From 0 to 1: feeds that were added together are not polled together for ever. */
  chance: number;
}

/**
 * Milliseconds until a feed is polled again: its interval, and up to a twentieth more. After a fault in five minutes, after each
 * further one in a row twice as long, up to a day or its interval, less up to a quarter; but never before the server said.
 */
export function nextPoll({ minutes, faults, retryAfter, isTooOften, chance }: PollTiming): number {
  const interval = minutes * MINUTE;
  const doubled = Math.min(Math.max(DAY, interval), SOON * 2 ** Math.min(faults - 1, 20));
  const least = isTooOften ? interval : 0;
  const delay = faults === 0 ? interval * (1 + chance / 20) : Math.max(least, doubled * (0.75 + chance / 4));
  return Math.round(Math.max(delay, Math.min(WEEK, retryAfter ?? 0)));
}

/** When a feed that failed is asked again, in a sentence. */
export function sayRetry(delay: number): string {
  const minutes = Math.max(1, Math.round(delay / MINUTE));
  const time = minutes < 120 ? many(minutes, 'minute') : many(Math.round(minutes / 60), 'hour');
  return `The next try is in about ${time}.`;
}

function many(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
