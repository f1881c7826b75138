import type { Corpus } from '../columns/corpus.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { changesSince, type RowChanges, type RowState, stateOf } from './row-changes.js';
import { asksTheSame, copyOf, type KeepableWish, tableBytes } from './same-table.js';
import type { Wish } from './wish.js';

const MOST_BYTES = 8 * 1024 * 1024;

interface Counted {
  wish: KeepableWish;
  cells: Int32Array;
  state: RowState;
  bytes: number;
}

/**
 * Keeps what was counted of all articles, with what it was counted in. Once rows are added or removed, only those and the stories
 * that they belong to are counted: what everybody looks at is asked again after every change.
 */
export class KeptCounts {
  /** By the first segment: when rows get other numbers, all segments are others. The latest stands last. */
  private readonly bySegment = new WeakMap<Segment, Counted[]>();

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The cells of each wish as they are now, for the caller to keep; null for what is not known. */
  cellsOf(wishes: readonly Wish[], corpus: Corpus): (Int32Array | null)[] {
    const known = this.knownOf(corpus.segments);
    if (known === null) return wishes.map(() => null);
    const now = stateOf(corpus);
    const changes = new Map<string, RowChanges | null>();
    return wishes.map((wish) => {
      const counted = isKeepable(wish) ? known.find((one) => asksTheSame(wish, one.wish)) : undefined;
      if (counted === undefined || !isKeepable(wish)) return null;
      known.splice(known.indexOf(counted), 1);
      const { rows, removed } = counted.state;
      const since = `${rows} ${removed}`;
      if (!changes.has(since)) changes.set(since, changesSince(corpus, counted.state));
      const more = changes.get(since);
      if (more == null) return null;
      const cells = new Int32Array(wish.width * wish.lines);
      cells.set(counted.cells);
      const isSame = rows === now.rows && removed === now.removed && cells.length === counted.cells.length;
      if (!isSame) more.apply(wish, cells);
      known.push(isSame ? counted : countedNow(longer(wish, counted.wish), cells.slice(), now));
      return cells;
    });
  }

  /** Keeps what was counted now. */
  keep(wish: Wish, cells: Int32Array, corpus: Corpus): void {
    const known = this.knownOf(corpus.segments);
    if (known === null || !isKeepable(wish) || known.some((one) => asksTheSame(wish, one.wish))) return;
    known.push(countedNow(copyOf(wish), cells.slice(), stateOf(corpus)));
    let all = known.reduce((sum, one) => sum + one.bytes, 0);
    while (all > this.mostBytes) all -= known.shift()!.bytes;
  }

  /** Null while there is no full segment: the others are made anew with each change. */
  private knownOf(segments: readonly Segment[]): Counted[] | null {
    const [first] = segments;
    if (first === undefined || first.rows < SEGMENT_ROWS) return null;
    const known = this.bySegment.get(first) ?? [];
    this.bySegment.set(first, known);
    return known;
  }
}

function countedNow(wish: KeepableWish, cells: Int32Array, state: RowState): Counted {
  return { wish, cells, state, bytes: tableBytes(wish) + cells.byteLength };
}

/** The wish whose tables go on beyond those of the other, with tables of its own. */
function longer(wish: KeepableWish, before: KeepableWish): KeepableWish {
  return tableBytes(wish) > tableBytes(before) ? copyOf(wish) : before;
}

function isKeepable(wish: Wish): wish is KeepableWish {
  return wish.kind !== 'sources' && wish.kind !== 'places';
}
