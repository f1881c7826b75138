import { alone } from '../threads/alone.js';
import type { Part } from './count-step.js';
import { type Counting, FEW } from './counting.js';
import { makeRows } from './make-selections.js';
import { bestPlaces } from './places-counter.js';
import { less } from './selected.js';
import { countSources } from './sources-counter.js';
import { STEPS } from './steps.js';
import type { Found, Wish } from './wish.js';

/** What is counted of all articles, less what is counted of some, is what is counted of the others. */
const ADDED_UP: ReadonlySet<Wish['kind']> = new Set(['articles', 'pairs', 'trees']);
/** Few rows are counted alone only if they are less than this part of all. */
const PART = 1 / 8;
/** So many times as long it takes to follow a link from row to row as to read on in a list. */
const LINK_COST = 8;

/** Gives what is wished, and counts it only where it is not known of all articles. */
export function countWishes(counting: Counting, wishes: readonly Wish[]): Found[] {
  const { query, counts } = counting;
  const { corpus } = query.asked;
  const isWhole = ({ chosen }: Wish) => query.selections[chosen]!.isWhole;
  const isRest = ({ chosen, kind }: Wish) => query.selections[chosen]!.isRest && ADDED_UP.has(kind);
  const isOfAll = (wish: Wish) => isWhole(wish) || isRest(wish);
  const known = counts.cellsOf(wishes.filter(isOfAll), corpus);
  const cells = wishes.map((wish) => (isOfAll(wish) ? known.shift()! : null));
  const left = wishes.flatMap((wish, place): Wish[] => {
    if (cells[place] === null) return [wish];
    return isWhole(wish) ? [] : [{ ...wish, chosen: query.others!.number }];
  });
  makeRows(
    counting,
    left.map(({ chosen }) => query.selections[chosen]!),
  );
  const counted = count(counting, left);
  for (const [place, wish] of left.entries()) if (isWhole(wish)) counts.keep(wish, counted[place]!.cells, corpus);
  return cells.map((all, place) => {
    if (all === null) return counted.shift()!;
    return { cells: isWhole(wishes[place]!) ? all : less(all, counted.shift()!.cells), places: [] };
  });
}

function count({ query, runner }: Counting, wishes: readonly Wish[]): Found[] {
  if (wishes.length === 0) return [];
  const { selections, segments, narrowed } = query;
  const { articles } = query.asked.corpus;
  const numbers = [...new Set(wishes.map(({ chosen }) => chosen))];
  const own = wishes.map((wish) => ({ ...wish, chosen: numbers.indexOf(wish.chosen) }));
  const chosen = numbers.map((number) => selections[number]!.chosen);
  const rows = numbers.reduce((sum, number) => sum + selections[number]!.rows, 0);
  const few = narrowed || rows <= Math.min(FEW, articles * PART);
  const listed = wishes.some(({ kind }) => kind === 'repeats') && !narrowed;
  const chains = listed ? query.asked.corpus.chains : null;
  const links = narrowed ? Number.POSITIVE_INFINITY : few && listed ? chains!.rows.length / LINK_COST : 0;
  const counting = few ? alone(STEPS, segments) : runner;
  const parts = counting.each<Part[]>('count', { chosen, wishes: own, chains, links });
  return wishes.map((wish, place) =>
    merge(
      wish,
      parts.map((part) => part[place]!),
    ),
  );
}

function merge(wish: Wish, parts: readonly Part[]): Found {
  const none = { cells: new Int32Array(0), places: [] };
  if (wish.kind === 'places')
    return {
      ...none,
      places: bestPlaces(
        parts.flatMap(({ places }) => places ?? []),
        wish,
      ),
    };
  if (wish.kind === 'sources') {
    const seen = parts.flatMap((part) => (part.seen === null ? [] : [part.seen]));
    return { ...none, cells: countSources(wish, seen) };
  }
  const cells = parts[0]!.cells!;
  for (const part of parts.slice(1)) for (let at = 0; at < cells.length; at++) cells[at]! += part.cells![at]!;
  return { ...none, cells };
}
