import { describe, expect, test } from '@jest/globals';
import { mix } from './hash.js';
import { makeFilter, mayHold } from './key-filter.js';
import { makeRun, mergeRuns, readSlots, SLOT_BYTES, slotsOf, textsOf, writePages } from './key-run.js';

const entries = (from: number, count: number, each = 48) =>
  Array.from({ length: count }, (_, at) => ({
    text: from + at,
    keys: Uint32Array.from({ length: each }, (_, key) => (key % 12 === 0 ? key % 5 : mix((from + at) * 100 + key))),
  }));

function lookUp(run: ReturnType<typeof makeRun>, key: number): number[] {
  const { pages, firsts } = writePages(run);
  return slotsOf(firsts, key).flatMap(({ page, slot, count }) => {
    const bytes = pages[page]!.subarray(slot * SLOT_BYTES, (slot + count) * SLOT_BYTES);
    return [...textsOf(readSlots([bytes]), key)];
  });
}

describe('a run', () => {
  const all = entries(1, 300);
  const run = makeRun(all);

  test('is found again page by page, keys of many texts too', () => {
    expect(readSlots(writePages(run).pages)).toEqual(run);
    const keys = [...new Set(all.flatMap((entry) => [...entry.keys])), 77, 0xffffffff];
    for (const key of keys.filter((_, at) => at % 23 === 0 || at < 8)) {
      const texts = all.flatMap((entry) => [...entry.keys].filter((one) => one === key).map(() => entry.text));
      expect(lookUp(run, key)).toEqual(texts.sort((a, b) => a - b));
    }
  });

  test('of several is the run of all, without what is gone', () => {
    const parts = [entries(1, 100), entries(101, 50), entries(151, 150)];
    expect(mergeRuns(parts.map(makeRun), () => true)).toEqual(run);
    const odd = (text: number) => text % 2 === 1;
    expect(mergeRuns(parts.map(makeRun), odd)).toEqual(makeRun(all.filter(({ text }) => odd(text))));
    expect(mergeRuns([], () => true).keys).toHaveLength(0);
  });

  test('of nothing has no pages', () => {
    const empty = writePages(makeRun([]));
    expect([empty.pages.length, slotsOf(empty.firsts, 5)]).toEqual([0, []]);
  });
});

describe('a filter', () => {
  const keys = Uint32Array.from({ length: 20_000 }, (_, at) => mix(at));
  const filter = makeFilter(keys);

  test('holds what was put in', () => {
    expect(keys.every((key) => mayHold(filter, key))).toBe(true);
  });

  test('holds hardly anything else', () => {
    const others = Array.from({ length: 50_000 }, (_, at) => mix(at + 1e6)).filter((key) => mayHold(filter, key));
    expect(others.length).toBeLessThan(750);
    expect(mayHold(makeFilter(new Uint32Array(0)), 3)).toBe(false);
  });
});
