import { SELECTION_DIMENSIONS } from '@vigie/contract';
import type { FilterName, Selection } from './parameters.js';

/** A value as it is included, excluded or absent. */
export type Stance = 'include' | 'exclude' | 'absent';

/** Stands in front of a topic that is meant without those below it. */
export const EXACTLY = '=';
/** Of these an article may have several. */
const SEVERAL: readonly FilterName[] = ['topic', 'country', 'tag', 'collection', 'upload'];

/** An entry of a filter: `every` stands for a value that has to be there beside the others. */
export function readEntry(entry: string): { value: string; role: 'any' | 'every' | 'excluded' } {
  if (entry.startsWith('!!')) return { value: entry.slice(2), role: 'every' };
  return entry.startsWith('!') ? { value: entry.slice(1), role: 'excluded' } : { value: entry, role: 'any' };
}

/**
 * A key as the value of a filter. Topics and tags are found whatever the case and the spaces around them, so that those that
 * would be read as something else are written another way.
 */
export function asValue(name: FilterName, key: string): string {
  if (name !== 'topic' && name !== 'tag') return key;
  if (key === 'none') return 'None';
  return key.startsWith('!') ? ` ${key}` : key;
}

export function stanceOf(selection: Selection, name: FilterName, value: string): Stance {
  const found = selection[name].map(readEntry).find((entry) => entry.value === value);
  if (found === undefined) return 'absent';
  return found.role === 'excluded' ? 'exclude' : 'include';
}

/** The filter with one value included, excluded or taken out. */
export function withValue(selection: Selection, name: FilterName, value: string, stance: Stance): Partial<Selection> {
  const rest = selection[name].filter((entry) => readEntry(entry).value !== value);
  if (stance === 'absent') return { [name]: rest };
  return { [name]: [...rest, stance === 'include' ? value : `!${value}`] };
}

/**
 * The filter narrowed to one value, so that of what is shown just the articles with that value stay: beside other values it has
 * to be there too, where an article may have several; what was excluded stays.
 */
export function narrowedTo(selection: Selection, name: FilterName, value: string): Partial<Selection> {
  const others = selection[name].filter((entry) => entry !== `!${value}` && entry !== `!!${value}`);
  const any = others.filter((entry) => readEntry(entry).role === 'any');
  const rest = others.filter((entry) => !any.includes(entry));
  const holds = any.every((entry) => entry === value || `${EXACTLY}${entry}` === value);
  const isOneOfThem = any.length === 0 || any.includes(value) || holds || !SEVERAL.includes(name);
  return { [name]: isOneOfThem ? [value, ...rest] : [...any, ...rest, `!!${value}`] };
}

/** What a click on a value does: narrows to it, or takes it out where it is all that the filter asks for by it. */
export function toggled(selection: Selection, name: FilterName, value: string): Partial<Selection> {
  const any = selection[name].filter((entry) => readEntry(entry).role === 'any');
  const isAlone = selection[name].includes(`!!${value}`) || (any.length === 1 && any[0] === value);
  return isAlone ? withValue(selection, name, value, 'absent') : narrowedTo(selection, name, value);
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
