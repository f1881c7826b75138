import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type PickerName, useChoices } from './filter-choices.js';
import { useSelection } from './use-selection.js';

/** A pause in typing after which values are looked for. */
const PAUSE = 200;

/** The values of a filter by what is typed: Enter takes the best of them, arrows go from one to the next. */
export function useTyped(name: PickerName) {
  const { selection, set } = useSelection();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, PAUSE);
  const { choices, busy } = useChoices(name, asked, selection);
  // Enter may come before what was typed has been looked for.
  const [wanted, setWanted] = useState<string | null>(null);
  const isSearching = text.trim() !== '';
  const isFound = isSearching && asked === text && !busy;
  const best = isFound ? choices[0] : undefined;
  useEffect(() => {
    if (wanted === null) return;
    if (wanted !== text) setWanted(null);
    else if (isFound) {
      setWanted(null);
      if (best) {
        set(name, best.key, 'include');
        setText('');
      }
    }
  }, [wanted, text, isFound, best, set, name]);
  const take = () => isSearching && setWanted(text);
  return { text, setText, choices, busy, isFound, take, move };
}

/** Moves the focus up and down through the box and the values below it. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
