import type { FactRow } from '@vigie/article';
import { aliveAt } from './alive-bits.js';
import { appendRows } from './append-rows.js';
import { Blocks } from './blocks.js';
import type { Budget } from './budget.js';
import { type ChainLists, Chains } from './chain-lists.js';
import { compact, isWorthCompacting } from './compact.js';
import type { Dictionaries } from './dictionaries.js';
import type { HourTotals } from './hour-totals.js';
import { checkId } from './id-table.js';
import type { Loan } from './loan.js';
import { measure, pack } from './pack.js';
import { RemovedRows } from './removed-rows.js';
import { Sealed } from './sealed.js';
import { SEGMENT_ROWS } from './segment.js';
import type { SegmentView } from './segment-view.js';
import { Stories } from './stories.js';
import { Tail } from './tail.js';
import { type KeyColumn, WholeTotals } from './whole-totals.js';
import { writeRow } from './write-row.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/**
 * The facts of all articles as segments of columns. What is put and removed becomes visible at `commit`, all at once: rows are
 * written beyond the visible ones, and removals wait.
 */
export class Columns {
  readonly stories: Stories;
  readonly removed = new RemovedRows();
  readonly #budget: Budget;
  readonly #blocks: Blocks;
  readonly #dictionaries: Dictionaries;
  readonly #tail: Tail;
  readonly #chains: Chains;
  #chainLists: ChainLists | null = null;
  readonly #totals = new WholeTotals();
  #sealed = new Sealed();
  #dying: number[] = [];
  #committed = { sealed: 0, tail: 0 };
  #visible: SegmentView[] = [];
  #stale = false;
  #tailBlock = new SharedArrayBuffer(0);
  #articles = 0;
  #compactions = 0;
  /** While a snapshot is written. */
  #lent: Map<SegmentView, Uint8Array> | null = null;

  constructor(budget: Budget, dictionaries: Dictionaries) {
    this.#budget = budget;
    this.#blocks = new Blocks(budget);
    this.#dictionaries = dictionaries;
    this.#tail = new Tail(budget);
    this.#chains = new Chains(budget);
    this.stories = new Stories(budget);
  }

  /** Articles that are visible. */
  get articles(): number {
    return this.#articles;
  }

  /** How often rows were renumbered. */
  get compactions(): number {
    return this.#compactions;
  }

  /** The visible rows; valid until the next `commit`. */
  get segments(): readonly SegmentView[] {
    if (this.#stale) this.#refresh();
    return this.#visible;
  }

  /** The stories of several rows in the visible segments; valid until the next `commit`. */
  get chains(): ChainLists {
    const { segments } = this;
    const full = segments.at(-1)?.block === this.#tailBlock ? segments.length - 1 : segments.length;
    this.#chainLists ??= this.#chains.update(segments, full, this.#compactions);
    return this.#chainLists;
  }

  /** Visible articles by value of a column, up to the greatest that is asked for. */
  totals(column: KeyColumn, greatest: number): Int32Array {
    return this.#totals.of(column, greatest, this.segments, this.removed);
  }

  /** Visible articles by hour; not to be changed. */
  hours(): HourTotals {
    return this.#totals.hours(this.segments, this.removed);
  }

  /** Adds an article, or replaces the one of this id. Throws `CubeFullError`, `CubeIdError` or `CubeTimeError`, and then changes nothing. */
  put(fact: FactRow): void {
    checkId(fact.articleId);
    this.stories.table.reserve(fact.storyId);
    if (this.#tail.rows === SEGMENT_ROWS) this.#seal();
    const tail = this.#tail;
    writeRow(fact, tail, this.#dictionaries);
    this.remove(fact.articleId);
    const place = tail.rows;
    tail.previous[place] = this.stories.lastRow(fact.storyId);
    tail.alive[place] = 1;
    tail.places.set(tail.article, place);
    this.stories.setLastRow(fact.storyId, this.#tailFirst + place);
    tail.rows += 1;
  }

  /** Removes an article; one that is not there is none the less gone. */
  remove(articleId: number): void {
    const row = this.#rowOf(articleId);
    if (row >= 0) this.#dying.push(row);
  }

  /** Whether there is nothing that a commit would make visible. */
  get isCommitted(): boolean {
    const { sealed, tail } = this.#committed;
    return this.#dying.length === 0 && sealed === this.#sealed.views.length && tail === this.#tail.rows;
  }

  /**
   * Lends what is visible now to a snapshot, until `release`: what changes meanwhile is copied first, and rows keep their
   * numbers. The last segment is a copy, for its block is written again at any time.
   */
  lend(): Loan {
    if (this.#lent !== null) throw new Error('a snapshot is being written');
    const segments = this.segments.map((view) => (view.block === this.#tailBlock ? view.copy() : view));
    this.#lent = new Map();
    return { segments, stories: this.stories.table.lend(), aliveBefore: this.#lent };
  }

  release(): void {
    this.#lent = null;
    this.stories.table.release();
  }

  /** A block for a segment that is about to be restored. Throws `CubeFullError`. */
  blockFor(bytes: number): SharedArrayBuffer {
    return this.#blocks.take(bytes);
  }

  /** Takes over the next segment of a snapshot. */
  restore(view: SegmentView): void {
    if (view.rows === SEGMENT_ROWS) this.#sealed.add(view);
    else {
      const places = Uint16Array.from({ length: view.rows }, (_, row) => row);
      appendRows(view, { places, from: 0, to: view.rows }, this.#tail);
      this.#tail.findAll();
      this.#blocks.discard(view.block);
    }
    this.#committed = { sealed: this.#sealed.views.length, tail: this.#tail.rows };
    this.#articles += view.rows - view.dead;
    this.#stale = true;
  }

  /** Makes visible what was put and removed since. */
  commit(): void {
    if (this.isCommitted) return;
    const tail = this.#tail;
    const before = this.#committed;
    this.#articles += (this.#sealed.views.length - before.sealed) * SEGMENT_ROWS + tail.rows - before.tail;
    const buried = this.#dying.filter((row) => this.#bury(row));
    this.#articles -= buried.length;
    for (const row of buried) this.removed.add(row);
    this.#dying = [];
    this.#committed = { sealed: this.#sealed.views.length, tail: tail.rows };
    this.#stale = true;
    const rows = this.#tailFirst + tail.rows;
    if (this.#lent === null && isWorthCompacting(rows, this.#articles, this.#budget.isTight)) this.compact();
  }

  /** Leaves out removed rows, by which rows get other numbers; to be done right after a commit, which does it when it pays. */
  compact(): void {
    this.#sealed = this.#budget.relaxed(() =>
      compact(this.#sealed, this.#packTail(), this.#tail, this.stories, this.#blocks),
    );
    this.#committed = { sealed: this.#sealed.views.length, tail: this.#tail.rows };
    this.#stale = true;
    this.#compactions += 1;
    this.#totals.forget();
  }

  /** The visible rows of a story that are not removed. */
  rowsOfStory(story: number): number[] {
    const { segments } = this;
    const rows: number[] = [];
    for (let row = this.stories.lastRow(story); row >= 0; row = this.#previousOf(row)) {
      const segment = segments[row >>> SHIFT];
      if (segment !== undefined && aliveAt(segment.alive, row & MASK) === 1) rows.push(row);
    }
    return rows;
  }

  get #tailFirst(): number {
    return this.#sealed.views.length * SEGMENT_ROWS;
  }

  #rowOf(articleId: number): number {
    const place = this.#tail.places.get(this.#tail.article, articleId);
    if (place >= 0 && this.#tail.alive[place] === 1) return this.#tailFirst + place;
    return this.#sealed.rowOf(articleId);
  }

  #previousOf(row: number): number {
    const place = row - this.#tailFirst;
    return place >= 0 ? this.#tail.previous[place]! : this.#sealed.views[row >>> SHIFT]!.links.of(row & MASK);
  }

  #burySealed(view: SegmentView, place: number): boolean {
    if (this.#lent !== null && !this.#lent.has(view)) this.#lent.set(view, view.alive.slice());
    return view.bury(place);
  }

  #bury(row: number): boolean {
    const place = row - this.#tailFirst;
    if (place < 0) return this.#burySealed(this.#sealed.views[row >>> SHIFT]!, row & MASK);
    if (this.#tail.alive[place] === 0) return false;
    this.#tail.alive[place] = 0;
    return true;
  }

  #seal(): void {
    if (this.#stale) this.#refresh();
    const parcel = measure(this.#tail, SEGMENT_ROWS, true);
    this.#sealed.add(pack(this.#tail, parcel, this.#tailFirst, this.#blocks.take(parcel.bytes)));
    this.#tail.clear();
  }

  #refresh(): void {
    this.#visible = [...this.#sealed.views];
    this.#stale = false;
    this.#chainLists = null;
    const packed = this.#packTail();
    if (packed !== null) this.#visible.push(packed);
  }

  /** The committed rows of the tail as a segment. The same block is written again and again, as long as it is large enough. */
  #packTail(): SegmentView | null {
    const { packedBytes } = this.#tail;
    // Others may have been put since the commit, before anybody asked.
    const rows = this.#committed.tail;
    if (rows === 0) return null;
    if (this.#tailBlock.byteLength < packedBytes) this.#tailBlock = new SharedArrayBuffer(packedBytes);
    return pack(this.#tail, measure(this.#tail, rows), this.#tailFirst, this.#tailBlock);
  }
}
