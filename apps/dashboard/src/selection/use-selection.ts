import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { cleared, narrowedTo, type Stance, toggled, withValue } from './change.js';
import { type FilterName, type Selection, selectionParsers, viewParsers } from './parameters.js';

type Change = Partial<{ [Name in keyof Selection]: Selection[Name] | null }>;

/** The filters, kept in the URL: each change is a step that the browser's back button undoes. */
export function useSelection() {
  const [selection, write] = useQueryStates(selectionParsers, { history: 'push' });
  return useMemo(
    () => ({
      selection,
      change: (change: Change) => void write(change),
      set: (name: FilterName, value: string, stance: Stance) => void write(withValue(selection, name, value, stance)),
      narrow: (name: FilterName, value: string) => void write(narrowedTo(selection, name, value)),
      toggle: (name: FilterName, value: string) => void write(toggled(selection, name, value)),
      clear: () => void write(cleared()),
    }),
    [selection, write],
  );
}

/** How the main chart looks at the selection, kept in the URL too. */
export function useView() {
  const [view, setView] = useQueryStates(viewParsers, { history: 'push' });
  return { view, setView };
}
