import type { ChainLists } from '../columns/chain-lists.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { Step } from '../threads/runner.js';
import { columnsOf } from '../time/columns-of.js';
import {
  addByList,
  addByValue,
  addFlaggedByList,
  addMarked,
  addPairs,
  addRows,
  addValues,
  addValuesAndMark,
} from './add-cells.js';
import { addRuns, addRunsAndOthers } from './add-runs.js';
import { ChainColumns } from './chain-columns.js';
import { ChainRows, type StoryRows } from './chain-rows.js';
import { type Chosen, chosenIn } from './chosen.js';
import { linkedRows } from './linked-rows.js';
import { type DatedPlace, PlacesCounter } from './places-counter.js';
import { RepeatsCounter } from './repeats-counter.js';
import { type SegmentRows, segmentRows } from './segment-rows.js';
import { type SeenSources, SourcesCounter } from './sources-counter.js';
import { TreesCounter } from './trees-counter.js';
import type { ArticlesWish, PairsWish, Wish } from './wish.js';

/** What a thread is asked to count of selections that were made before. */
export interface CountInput {
  chosen: Chosen[];
  wishes: Wish[];
  /** Null where no wish is about stories. */
  chains: ChainLists | null;
  /** Where one thread counts few rows: so many links it may follow to the others of their stories, before it reads those lists. */
  links: number;
}

/** What one thread has found for one wish. */
export interface Part {
  cells: Int32Array | null;
  seen: SeenSources | null;
  places: DatedPlace[] | null;
}

interface Counter {
  take(rows: SegmentRows): void;
  part(): Part;
}

/** Counts everything that is wished of each segment while it is at hand. */
export const countStep: Step<CountInput, Part[]> = (segments, take, { chosen, wishes, chains, links }) => {
  const counters = wishes.map(counterOf);
  const rows = segmentRows(chosen.length);
  const groups = chosen.map((one, number) => new Group(segments, one, wishes, counters, number, chains, rows[number]!));
  if (links > 0) for (const group of groups) group.takeLinked(links);
  for (let place = take(); place >= 0; place = take()) for (const group of groups) group.take(place);
  return counters.map((counter) =>
    counter instanceof RepeatsCounter ? part({ cells: counter.cells }) : counter.part(),
  );
};

const part = (found: Partial<Part>): Part => ({ cells: null, seen: null, places: null, ...found });

/** The wishes about one selection. */
class Group {
  private readonly counters: Counter[] = [];
  private readonly repeats: RepeatsCounter[] = [];
  private chains: { rows: ChainRows; columns: ChainColumns } | null;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly chosen: Chosen,
    wishes: readonly Wish[],
    counters: readonly (Counter | RepeatsCounter)[],
    number: number,
    chains: ChainLists | null,
    private readonly rows: SegmentRows,
  ) {
    const own = counters.filter((_, place) => wishes[place]!.chosen === number);
    for (const counter of own)
      if (counter instanceof RepeatsCounter) this.repeats.push(counter);
      else this.counters.push(counter);
    const several = this.repeats.length === 0 || chains === null ? null : new ChainRows(chains, chosen.mask!);
    this.chains = several === null ? null : { rows: several, columns: new ChainColumns(segments, several) };
  }

  /** Takes all stories at once, unless they are too long for it. */
  takeLinked(most: number): void {
    if (this.repeats.length === 0) return;
    const rows = linkedRows(this.segments, this.chosen, most);
    if (rows === null) return;
    this.chains = null;
    this.takeStories(rows, new ChainColumns(this.segments, rows));
  }

  take(place: number): void {
    const segment = this.segments[place]!;
    if (this.counters.length > 0 && this.chosen.counts[place] !== 0) {
      this.rows.take(segment, chosenIn(this.chosen, place, segment));
      for (const counter of this.counters) counter.take(this.rows);
    }
    if (this.chains === null) return;
    const { rows, columns } = this.chains;
    rows.take(place);
    columns.clear();
    this.takeStories(rows, columns);
  }

  private takeStories(rows: StoryRows, columns: ChainColumns): void {
    if (rows.count > 0) for (const counter of this.repeats) counter.take(rows, columns);
  }
}

function counterOf(wish: Wish): Counter | RepeatsCounter {
  switch (wish.kind) {
    case 'articles': {
      const counter = new ArticlesCounter(wish);
      return { take: (rows: SegmentRows) => counter.take(rows), part: () => part({ cells: counter.sum() }) };
    }
    case 'repeats':
      return new RepeatsCounter(wish);
    case 'sources': {
      const counter = new SourcesCounter(wish);
      return { take: (rows: SegmentRows) => counter.take(rows), part: () => part({ seen: counter.seen() }) };
    }
    case 'pairs': {
      const cells = new Int32Array(wish.width * wish.lines);
      return { take: (rows: SegmentRows) => takePairs(rows, wish, cells), part: () => part({ cells }) };
    }
    case 'trees': {
      const counter = new TreesCounter(wish);
      return { take: (rows: SegmentRows) => counter.take(rows), part: () => part({ cells: counter.cells }) };
    }
    case 'places': {
      const counter = new PlacesCounter(wish);
      return { take: (rows: SegmentRows) => counter.take(rows), part: () => part({ places: counter.best() }) };
    }
  }
}

/** Memory for what is done with one segment after the other; marks are 0 in between. */
const marks = new Uint8Array(SEGMENT_ROWS);
const coarse = new Int32Array(SEGMENT_ROWS);
let sums = new Uint32Array(0);

/** Room for a sum for each value, and one more. */
function sumsFor(values: number): Uint32Array {
  if (sums.length <= values) sums = new Uint32Array(values + 1);
  return sums;
}

/** Tables of more cells are not written twice, for two of them would not stay in the processor's first cache. */
const MOST_DOUBLED = 4096;

/** Counts articles by slot and column. */
class ArticlesCounter {
  private readonly cells: Int32Array;
  private odd: Int32Array | null = null;

  constructor(private readonly wish: ArticlesWish) {
    this.cells = new Int32Array(wish.width * wish.lines);
  }

  /** What was counted, all together; to be asked once. */
  sum(): Int32Array {
    const { cells, odd } = this;
    if (odd !== null && odd !== cells) for (let at = 0; at < cells.length; at++) cells[at]! += odd[at]!;
    return cells;
  }

  take(rows: SegmentRows): void {
    const { reader, across, coarseOnly, width } = this.wish;
    const { segment } = rows;
    if (coarseOnly) this.takeCoarse(rows);
    else if (reader.kind === 'none') addRows(rows.columnsByPlace(across), rows.count, width, this.cells);
    else if (reader.kind === 'one')
      addByValue(
        rows.list,
        rows.count,
        segment[reader.column],
        this.wish.slots,
        rows.columnsByPlace(across),
        this.cells,
      );
    else if (reader.kind === 'list' && rows.dense) this.takeWhole(rows, reader.column);
    else this.takeLists(rows, rows.list, rows.count, rows.columnsByPlace(across));
  }

  private takeCoarse(rows: SegmentRows): void {
    const { reader, across, slots, width } = this.wish;
    if (across.kind !== 'clock') return;
    const { list, count } = rows.coarseRows(across.clock);
    if (count === 0) return;
    columnsOf(across.clock, rows.segment, list, count, coarse);
    if (reader.kind === 'none') addRows(coarse, count, width, this.cells);
    else if (reader.kind === 'one') addByValue(list, count, rows.segment[reader.column], slots, coarse, this.cells);
    else this.takeLists(rows, list, count, coarse);
  }

  private takeWhole(rows: SegmentRows, name: 'topics' | 'countries' | 'tags'): void {
    const { across, slots, outside, other } = this.wish;
    const { offsets, values } = rows.segment[name];
    const columns = rows.columnsByRow(across);
    const runs = rows.runsOf(across);
    if (runs !== null) {
      this.odd ??= this.cells.length > MOST_DOUBLED ? this.cells : new Int32Array(this.cells.length);
      const table = { runs, columns, offsets, values, slots, cells: this.cells, odd: this.odd };
      if (outside === null) addRuns(table);
      else addRunsAndOthers(table, outside, other, sumsFor(values.length));
      return;
    }
    const owners = rows.rowsOf(name);
    const count = offsets[rows.segment.rows]!;
    if (outside === null) addValues(owners, count, values, slots, columns, this.cells);
    else {
      addValuesAndMark(owners, count, values, slots, columns, this.cells, outside, marks);
      addMarked(marks, rows.segment.rows, columns, other, this.cells);
    }
  }

  private takeLists(rows: SegmentRows, list: Uint16Array, count: number, columns: Int32Array): void {
    const { reader, slots, outside, other } = this.wish;
    if (reader.kind !== 'list' && reader.kind !== 'by-source') return;
    const { offsets, values } = rows.valuesOf(reader);
    addByList(list, count, offsets, values, slots, columns, this.cells);
    if (outside !== null) addFlaggedByList(list, count, offsets, values, outside, columns, other, this.cells);
  }
}

function takePairs(rows: SegmentRows, { down, across }: PairsWish, cells: Int32Array): void {
  if (down.reader.kind !== 'list' && down.reader.kind !== 'by-source') return;
  if (across.reader.kind !== 'list' && across.reader.kind !== 'by-source') return;
  addPairs(
    rows.list,
    rows.count,
    { ...rows.valuesOf(down.reader), slots: down.slots },
    { ...rows.valuesOf(across.reader), slots: across.slots },
    cells,
  );
}
