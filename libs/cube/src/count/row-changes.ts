import { aliveAt } from '../columns/alive-bits.js';
import type { Corpus } from '../columns/corpus.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { ChainColumns } from './chain-columns.js';
import type { StoryRows } from './chain-rows.js';
import { countStep } from './count-step.js';
import { RepeatsCounter } from './repeats-counter.js';
import type { KeepableWish } from './same-table.js';
import { type TouchedStories, touchedStories } from './touched-stories.js';
import type { RepeatsWish } from './wish.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/** More changes than this part of all rows are not worth it. */
const PART = 1 / 16;

/** A state of the corpus: how many rows there were, and how many had been removed until then. */
export interface RowState {
  rows: number;
  removed: number;
}

/** The state that questions see now. */
export function stateOf({ segments, removed }: Corpus): RowState {
  return { rows: rowsIn(segments), removed: removed.count };
}

function rowsIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { rows }) => sum + rows, 0);
}

/** What has changed since a state; null when it is too much. */
export function changesSince(corpus: Corpus, since: RowState): RowChanges | null {
  const gone = corpus.removed.since(since.removed);
  const rows = rowsIn(corpus.segments);
  if (gone === null || gone.length + rows - since.rows > rows * PART) return null;
  return new RowChanges(
    corpus,
    since.rows,
    gone.filter((row) => row < since.rows),
  );
}

/** The rows that were added and removed since a state. */
export class RowChanges {
  private touched: TouchedStories | null = null;

  constructor(
    private readonly corpus: Corpus,
    /** How many rows there were. */
    private readonly rows: number,
    private readonly removed: readonly number[],
  ) {}

  /** Brings cells up to date that were counted in that state. */
  apply(wish: KeepableWish, cells: Int32Array): void {
    const { segments } = this.corpus;
    if (wish.kind === 'repeats') {
      this.touched ??= touchedStories(segments, this.corpus.chains, this.rows, this.removed);
      add(cells, repeatsOf(segments, this.touched.after, wish), 1);
      add(cells, repeatsOf(segments, this.touched.before, wish), -1);
    } else {
      add(cells, articlesOf(segments, this.added(), wish), 1);
      add(cells, articlesOf(segments, this.removed, wish), -1);
    }
  }

  private added(): number[] {
    const { segments } = this.corpus;
    const found: number[] = [];
    for (let row = this.rows, end = rowsIn(segments); row < end; row++)
      if (aliveAt(segments[row >>> SHIFT]!.alive, row & MASK) === 1) found.push(row);
    return found;
  }
}

function add(cells: Int32Array, more: Int32Array | null, weight: number): void {
  if (more !== null) for (let cell = 0; cell < cells.length; cell++) cells[cell]! += weight * more[cell]!;
}

function repeatsOf(segments: readonly Segment[], stories: StoryRows, wish: RepeatsWish): Int32Array | null {
  if (stories.count === 0) return null;
  const counter = new RepeatsCounter(wish);
  counter.take(stories, new ChainColumns(segments, stories));
  return counter.cells;
}

/** What a wish counts of some rows alone. */
function articlesOf(
  segments: readonly Segment[],
  rows: readonly number[],
  wish: Exclude<KeepableWish, RepeatsWish>,
): Int32Array | null {
  if (rows.length === 0) return null;
  const bySegment = new Map<number, number[]>();
  for (const row of Int32Array.from(rows).sort()) {
    const places = bySegment.get(row >>> SHIFT);
    if (places === undefined) bySegment.set(row >>> SHIFT, [row & MASK]);
    else places.push(row & MASK);
  }
  const lists = [...bySegment.values()];
  const chosen = {
    rows: new Uint16Array(lists.length * SEGMENT_ROWS),
    counts: Int32Array.from(lists, (places) => places.length),
    mask: null,
  };
  for (const [place, places] of lists.entries()) chosen.rows.set(places, place * SEGMENT_ROWS);
  let next = 0;
  const take = () => (next < lists.length ? next++ : -1);
  const some = Array.from(bySegment.keys(), (place) => segments[place]!);
  const [found] = countStep(
    some,
    take,
    { chosen: [chosen], wishes: [{ ...wish, chosen: 0 }], chains: null, links: 0 },
    new Map(),
  );
  return found!.cells;
}
