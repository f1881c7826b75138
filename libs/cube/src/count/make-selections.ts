import { alone } from '../threads/alone.js';
import { type Counting, FEW } from './counting.js';
import type { Choice } from './select-step.js';
import type { Selected } from './selected.js';
import { SharedRows } from './shared-rows.js';
import { STEPS } from './steps.js';
import { timesOfHours } from './times-of-hours.js';
import type { ArticlesWish } from './wish.js';

let memory = new SharedRows();

/** Gives back the memory of selections that were made. */
export function forgetSelections(): void {
  memory = new SharedRows();
}

/** Makes all selections of a page; of all articles only if it is asked and not known how many there are by day. */
export function makeSelections(counting: Counting): void {
  const { query, counts } = counting;
  const { corpus } = query.asked;
  const isByOthers = makeMain(counting);
  const left = query.selections.filter((selected) => {
    if (selected === query.others || (isByOthers && selected === query.main)) return false;
    if (!selected.isWhole) return true;
    if (!selected.dated) return false;
    const times = timesOfAll(counting, selected);
    if (times !== null) selected.takeTimes(times);
    return times === null;
  });
  for (const [place, { counts: found }] of choose(counting, left).entries()) {
    const selected = left[place]!;
    selected.add(found);
    if (!selected.isWhole) continue;
    const cells = new Int32Array(2 * selected.clock.width);
    cells.set(selected.times, selected.clock.width);
    counts.keep(daysWish(selected), cells, corpus);
  }
}

/** Makes the main selection from what is known of all articles and what it leaves out; gives whether it could. */
function makeMain(counting: Counting): boolean {
  const { main, others, asked } = counting.query;
  if (others === null) return false;
  const times = timesOfAll(counting, main);
  if (times === null) return false;
  others.wantAs(main);
  others.add(choose(counting, [others])[0]!.counts);
  main.beAllBut(others, times, asked.corpus);
  return true;
}

/** Articles by column of the clock of days, of all there are; null where that is not known. */
function timesOfAll({ query, counts }: Counting, selected: Selected): Int32Array | null {
  const { corpus } = query.asked;
  if (!selected.dated) return Int32Array.of(corpus.articles);
  const times = timesOfHours(corpus.hours(), selected.clock);
  if (times !== null) return times;
  const [cells] = counts.cellsOf([daysWish(selected)], corpus);
  return cells?.subarray(selected.clock.width) ?? null;
}

/** Makes the rows of selections that were not made, because it was known what they hold. */
export function makeRows(counting: Counting, selections: readonly Selected[]): void {
  const left = new Set(selections.filter(({ chosen }) => chosen === null));
  choose(counting, [...left]);
}

function choose({ query, runner, tables }: Counting, selections: readonly Selected[]): Choice[] {
  if (selections.length === 0) return [];
  const { segments, narrowed } = query;
  for (const selected of selections)
    if (selected.revisited) selected.chosen = memory.take(selected.number, segments.length, selected.stories);
  const all = segments.reduce((sum, { rows }) => sum + rows, 0);
  // Other threads know no copies of rows.
  const few = narrowed || selections.every((selected) => selected.atMost(all, query.asked.corpus) <= FEW);
  const counting = few ? alone(STEPS, segments) : runner;
  const choices = selections.map((selected) => selected.choice(counting.threads, tables));
  counting.each('select', choices);
  return choices;
}

/** Articles by column of the clock of days, as a wish: in its second line. */
function daysWish({ number, clock }: Selected): ArticlesWish {
  return {
    kind: 'articles',
    chosen: number,
    reader: { kind: 'none' },
    slots: new Int32Array(0),
    outside: null,
    other: 0,
    across: { kind: 'clock', clock },
    width: clock.width,
    lines: 2,
    coarseOnly: false,
  };
}
