import { SELECTION_DIMENSIONS } from '@vigie/contract';
import type { FilterName, Selection } from './parameters.js';

/** A value as it is included, excluded or absent. */
export type Stance = 'include' | 'exclude' | 'absent';

export function stanceOf(selection: Selection, name: FilterName, value: string): Stance {
  if (selection[name].includes(value)) return 'include';
  return selection[name].includes(`!${value}`) ? 'exclude' : 'absent';
}

/** The filter with one value included, excluded or taken out. */
export function withValue(selection: Selection, name: FilterName, value: string, stance: Stance): Partial<Selection> {
  const rest = selection[name].filter((entry) => entry !== value && entry !== `!${value}`);
  if (stance === 'absent') return { [name]: rest };
  return { [name]: [...rest, stance === 'include' ? value : `!${value}`] };
}

/** The filter narrowed to one value: what was included gives way, what was excluded stays. */
export function narrowedTo(selection: Selection, name: FilterName, value: string): Partial<Selection> {
  const excluded = selection[name].filter((entry) => entry.startsWith('!') && entry !== `!${value}`);
  return { [name]: [value, ...excluded] };
}

/** Nothing selected; the time zone of the days is kept. */
export function cleared(): Partial<Record<keyof Selection, null>> {
  const none: Partial<Record<keyof Selection, null>> = { q: null, from: null, to: null, countryRole: null };
  for (const name of SELECTION_DIMENSIONS) none[name] = null;
  return none;
}

/** How many choices narrow the selection. */
export function countFilters(selection: Selection): number {
  const lists = SELECTION_DIMENSIONS.reduce((sum, name) => sum + selection[name].length, 0);
  return lists + (selection.q ? 1 : 0) + (selection.from || selection.to ? 1 : 0);
}
