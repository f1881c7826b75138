import type { Clock } from '../time/clock.js';
import type { Across, ArticlesWish, EveryRow, PairsWish, Reader, RepeatsWish, TreesWish } from './wish.js';

/** Wishes whose answer can be brought up to date by what was added and removed. */
export type KeepableWish = ArticlesWish | RepeatsWish | PairsWish | TreesWish;

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * Whether a wish asks of rows that were there before what an earlier one asked of them. Tables by value, quarter and period may
 * go on beyond the earlier ones, for what has come since.
 */
export function asksTheSame(wish: KeepableWish, before: KeepableWish): boolean {
  if (wish.kind !== before.kind || wish.width !== before.width || wish.lines < before.lines) return false;
  if (wish.kind === 'trees' || before.kind === 'trees')
    return wish.kind === 'trees' && before.kind === 'trees' && sameTrees(wish, before);
  if (wish.kind === 'pairs' || before.kind === 'pairs')
    return wish.kind === 'pairs' && before.kind === 'pairs' && samePairs(wish, before);
  return (
    (wish.kind === 'articles' && wish.coarseOnly) === (before.kind === 'articles' && before.coarseOnly) &&
    wish.other === before.other &&
    sameReader(wish.reader, before.reader) &&
    sameAcross(wish.across, before.across) &&
    goesOn(wish.slots, before.slots) &&
    goesOnOrNone(wish.outside, before.outside)
  );
}

/** The same with tables of its own: those of a query are used again. */
export function copyOf<Wish extends KeepableWish>(wish: Wish): Wish {
  return structuredCloneOf(wish) as Wish;
}

/** How many bytes the tables of a wish take. */
export function tableBytes(wish: unknown): number {
  if (ArrayBuffer.isView(wish)) return wish.byteLength;
  if (typeof wish !== 'object' || wish === null) return 8;
  return Object.values(wish).reduce((sum: number, part) => sum + tableBytes(part), 0);
}

function structuredCloneOf(part: unknown): unknown {
  if (ArrayBuffer.isView(part)) return (part as Int32Array).slice();
  if (Array.isArray(part)) return part.slice();
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, structuredCloneOf(one)]));
}

function samePairs(wish: PairsWish, before: PairsWish): boolean {
  const sides = [
    [wish.down, before.down],
    [wish.across, before.across],
  ] as const;
  return sides.every(([one, other]) => sameReader(one.reader, other.reader) && goesOn(one.slots, other.slots));
}

function sameTrees(wish: TreesWish, before: TreesWish): boolean {
  return goesOn(wish.offsets, before.offsets) && goesOn(wish.values, before.values);
}

function sameReader(one: Reader, other: Reader): boolean {
  if (one.kind === 'by-source')
    return other.kind === 'by-source' && goesOn(one.offsets, other.offsets) && goesOn(one.values, other.values);
  if (one.kind === 'none' || other.kind === 'none' || other.kind === 'by-source') return one.kind === other.kind;
  return one.kind === other.kind && one.column === other.column;
}

function sameAcross(one: Across | EveryRow, other: Across | EveryRow): boolean {
  if (one.kind === 'every') return other.kind === 'every';
  if (one.kind === 'one')
    return other.kind === 'one' && one.column === other.column && goesOn(one.columns, other.columns);
  return other.kind === 'clock' && sameClock(one.clock, other.clock);
}

function sameClock(one: Clock, other: Clock): boolean {
  if (one === other) return true;
  return (
    one.unit === other.unit &&
    one.end === other.end &&
    one.width === other.width &&
    one.beyond === other.beyond &&
    one.shift === other.shift &&
    one.base === other.base &&
    one.starts.length === other.starts.length &&
    goesOn(one.starts, other.starts) &&
    goesOn(one.cells, other.cells) &&
    goesOn(one.coarse, other.coarse) &&
    sameList(one.zone.starts, other.zone.starts) &&
    sameList(one.zone.offsets, other.zone.offsets)
  );
}

function sameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}

function goesOnOrNone(table: Uint8Array | null, before: Uint8Array | null): boolean {
  if (table === null || before === null) return table === before;
  return goesOn(table, before);
}

/** Whether a table begins with another one. */
function goesOn(table: Numbers, before: Numbers): boolean {
  if (table.length < before.length) return false;
  for (let at = 0; at < before.length; at++) if (table[at] !== before[at]) return false;
  return true;
}
