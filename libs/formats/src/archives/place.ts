import { INSIDE } from './walk.js';

const SHOWN = 300;

/** The way to a file as records keep it: the names on the way, or its own where it needed none. */
export function entryPath(names: readonly string[], filename: string, inside?: string): string {
  const path = names.length === 0 ? filename : names.join(INSIDE);
  return inside === undefined ? path : `${path}${INSIDE}${inside}`;
}

/** Where a person would look in an archive; null where there is nothing to say. */
export function positionIn(names: readonly string[], inside: string | null): string | null {
  if (names.length === 0) return inside;
  const path = names.join(INSIDE);
  const entry = `entry ${path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path}`;
  return inside === null ? entry : `${entry}, ${inside}`;
}
