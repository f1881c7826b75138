import { say } from './figures.js';

/** How much of something a check does: the environment variable of this name, else as much as it takes to mean something. */
export function sized(name: string, usual: number): number {
  const given = process.env[name];
  return given === undefined ? usual : Number(given);
}

/** The seed of a check, printed so that the same run can be had again with `SEED`. */
export function seedOf(check: string): number {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  say(`${check} seed: SEED=${seed}`);
  return seed;
}

/** Whole numbers below a bound, the same for one seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The value below which so large a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
