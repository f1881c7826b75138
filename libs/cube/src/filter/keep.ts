import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { keepByDate } from './keep-by-date.js';
import { keepByList } from './keep-by-list.js';
import { keepByBit, keepById, keepByRow } from './keep-by-row.js';
import { keepByValue } from './keep-by-value.js';
import { keepKept } from './keep-kept.js';
import type { JoinedTest, NotTest, Test } from './test.js';

/** Lists that are free to be written to, by depth of the tree of tests. */
export class SpareLists {
  private readonly lists: Uint16Array[] = [];
  private taken = 0;

  take(): Uint16Array {
    const list = this.lists[this.taken] ?? new Uint16Array(SEGMENT_ROWS);
    this.lists[this.taken++] = list;
    return list;
  }

  /** Gives back the one that was taken last. */
  release(): void {
    this.taken--;
  }
}

/** Writes the rows of a list that a test keeps to `kept`, which may be the list itself, and gives their number. */
export function keep(
  test: Test,
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
  spare: SpareLists,
): number {
  switch (test.kind) {
    case 'dates':
      return keepByDate(test, segment, list, count, kept);
    case 'one':
      return keepByValue(test, segment, list, count, kept);
    case 'list':
      return keepByList(test, segment, list, count, kept);
    case 'rows':
      return keepByRow(test, segment, list, count, kept);
    case 'ids':
      return keepById(test, segment, list, count, kept);
    case 'bits':
      return keepByBit(test.bits, test.wanted, segment, list, count, kept);
    case 'kept': {
      const found = keepKept(test, segment, list, count, kept);
      return found >= 0 ? found : keep(test.test, segment, list, count, kept, spare);
    }
    default:
      return keepJoined(test, segment, list, count, kept, spare);
  }
}

/** Each part of an `or` is asked only about the rows that the parts before dropped. */
function keepJoined(
  test: JoinedTest | NotTest,
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
  spare: SpareLists,
): number {
  if (test.kind === 'and') {
    let found = without(list, count, list, 0, kept);
    for (const part of test.parts) found = keep(part, segment, kept, found, kept, spare);
    return found;
  }
  const rest = spare.take();
  const some = spare.take();
  let left = without(list, count, list, 0, rest);
  for (const part of test.kind === 'not' ? [test.part] : test.parts)
    left = without(rest, left, some, keep(part, segment, rest, left, some, spare), rest);
  const found = test.kind === 'not' ? without(rest, left, rest, 0, kept) : without(list, count, rest, left, kept);
  spare.release();
  spare.release();
  return found;
}

/** Writes the rows of a list that are not in another, which is part of it, to `kept`; with nothing to leave out it copies. */
function without(list: Uint16Array, count: number, other: Uint16Array, others: number, kept: Uint16Array): number {
  let found = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    if (next < others && other[next] === row) next++;
    else kept[found++] = row;
  }
  return found;
}
