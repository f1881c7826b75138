import { FOCUS } from '../columns/segment.js';
import { rowsKey } from './rows-key.js';
import type { ListColumn, ListTest } from './test.js';

/** The bit of values that are asked for. */
export const INCLUDED_BIT = 0;
/** The bit of values that are not wanted. */
export const EXCLUDED_BIT = 1;
const INCLUDED = 1 << INCLUDED_BIT;
const EXCLUDED = 1 << EXCLUDED_BIT;
/** Set for every value that counts as one at all. */
const SOME = 4;

/** Flags by value of what is asked for and of what is not wanted, `none` at 0; null where nothing is said. */
export interface Wanted {
  include: Uint8Array | null;
  exclude: Uint8Array | null;
}

/** The test of a list for any of the values that are asked for and none of those that are not wanted. */
export function listTest(column: ListColumn, wanted: Wanted, size: number, focusOnly: boolean): ListTest {
  const bits = new Uint8Array(column === 'countries' ? FOCUS + size + 1 : size + 1).fill(SOME, 1, size + 1);
  const { include, exclude } = wanted;
  if (include !== null) forEachFlag(include, (value) => (bits[value]! |= INCLUDED));
  if (exclude !== null) forEachFlag(exclude, (value) => (bits[value]! |= EXCLUDED));
  if (column === 'countries') {
    bits.copyWithin(FOCUS, 0, size + 1);
    if (focusOnly) bits.fill(0, 0, size + 1);
  }
  const needs = needsOf(wanted);
  const name = column === 'countries' && focusOnly ? 'focus' : column;
  const key = include !== null && needs.startsWith('included') ? rowsKey(name, include) : null;
  return { kind: 'list', column, bits, pass: passes(wanted), needs, key };
}

/** Shows the values from 1 on whose flag is set. */
function forEachFlag(flags: Uint8Array, visit: (value: number) => void): void {
  for (let value = flags.indexOf(1, 1); value > 0; value = flags.indexOf(1, value + 1)) visit(value);
}

function needsOf({ include, exclude }: Wanted): ListTest['needs'] {
  const noneIncluded = include?.[0] === 1;
  const noneExcluded = exclude?.[0] === 1;
  if (include !== null && !noneIncluded) return exclude === null ? 'included' : 'included, not excluded';
  return include === null && !noneExcluded ? 'not excluded' : 'all';
}

function passes({ include, exclude }: Wanted): Uint8Array {
  return new Uint8Array(8).map((_, bits) => {
    const none = (bits & SOME) === 0;
    const included = include === null || (bits & INCLUDED) !== 0 || (none && include[0] === 1);
    const excluded = (bits & EXCLUDED) !== 0 || (none && exclude?.[0] === 1);
    return included && !excluded ? 1 : 0;
  });
}
