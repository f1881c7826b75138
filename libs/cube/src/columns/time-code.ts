/** Milliseconds since 1970 of 1900-01-01T00:00Z, where the quarters of an hour are counted from. */
export const TIME_ORIGIN = Date.UTC(1900, 0, 1);

/** Length of a quarter of an hour in milliseconds. */
export const QUARTER = 900_000;

/** The code of an article without any date. */
export const UNKNOWN_TIME = -1;

/** The code of the place of a coarse date in the list of periods, and the place of a code. */
export const periodCode = (place: number): number => -2 - place;

/** An instant that no code stands for: before 1900, or not a time. */
export class CubeTimeError extends Error {
  override readonly name = 'CubeTimeError';

  constructor(readonly instant: number) {
    super(`${instant} ms since 1970 is no instant from 1900 on, so it does not fit the columns in memory`);
  }
}

/** The quarter of an hour that an instant lies in. Throws `CubeTimeError`. */
export function quarterOf(instant: number): number {
  const quarter = Math.floor((instant - TIME_ORIGIN) / QUARTER);
  if (!(quarter >= 0 && quarter <= 0x7fffffff)) throw new CubeTimeError(instant);
  return quarter;
}
