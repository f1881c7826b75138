/**
 * The clock of a time zone over a stretch of time: from `starts[i]` (milliseconds since 1970, ascending, the first is
 * -Infinity) local time is the instant plus `offsets[i]` milliseconds. Read from the database, so that all engines agree.
 */
export interface ZoneRules {
  zone: string;
  starts: number[];
  offsets: number[];
}
