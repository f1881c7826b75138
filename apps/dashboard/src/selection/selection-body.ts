import type { PageQuery } from '@vigie/contract';
import type { Selection } from './parameters.js';

/** The selection as the body of a request has it: what is not chosen is left out. */
export function selectionBody(selection: Selection): NonNullable<PageQuery['selection']> {
  const chosen = Object.entries(selection).filter(([, value]) => value !== null && value.length > 0);
  return Object.fromEntries(chosen);
}
