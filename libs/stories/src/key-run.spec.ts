import { describe, expect, test } from '@jest/globals';
import { mix } from './hash.js';
import { emptyFilter, mayHold, putIn } from './key-filter.js';
import { mergeRuns } from './key-merge.js';
import { type KeyRun, makeRun, readSlots, runWithout, SLOT_BYTES, slotsOf, textsIn, writePages } from './key-run.js';

const entries = (from: number, count: number, each = 48) =>
  Array.from({ length: count }, (_, at) => ({
    text: from + at,
    keys: Uint32Array.from({ length: each }, (_, key) => (key % 12 === 0 ? key % 5 : mix((from + at) * 100 + key))),
  }));

function lookUp(run: ReturnType<typeof makeRun>, key: number): number[] {
  const { pages, firsts } = writePages(run);
  return slotsOf(firsts, key).flatMap(({ page, slot, count }) => {
    const bytes = pages[page]!.subarray(slot * SLOT_BYTES, (slot + count) * SLOT_BYTES);
    return textsIn(bytes, key);
  });
}

/** The pieces of a merged run, of runs read in pieces of so many entries, of which every third is empty. */
async function merged(runs: readonly KeyRun[], size: number, read: number): Promise<KeyRun[]> {
  const pieces: KeyRun[] = [];
  for await (const piece of mergeRuns(
    runs.map((run) => inPieces(run, read)),
    size,
  ))
    pieces.push(piece);
  return pieces;
}

async function* inPieces({ keys, texts }: KeyRun, read: number): AsyncGenerator<KeyRun, undefined> {
  for (let from = 0; from < keys.length; from += read) {
    if ((from / read) % 3 === 0) yield { keys: keys.subarray(0, 0), texts: texts.subarray(0, 0) };
    yield { keys: keys.subarray(from, from + read), texts: texts.subarray(from, from + read) };
  }
}

function joined(pieces: readonly KeyRun[], size: number): KeyRun {
  for (const { keys } of pieces.slice(0, -1)) expect(keys).toHaveLength(size);
  return {
    keys: Uint32Array.from(pieces.flatMap(({ keys }) => [...keys])),
    texts: Uint32Array.from(pieces.flatMap(({ texts }) => [...texts])),
  };
}

describe('a run', () => {
  // So many that the last slot is not full.
  const all = entries(1, 300, 47);
  const run = makeRun(all);

  test('is found again page by page, keys of many texts too', () => {
    expect(readSlots(writePages(run).pages)).toEqual(run);
    const keys = [...new Set(all.flatMap((entry) => [...entry.keys])), 77, 0xffffffff];
    const last = run.keys.at(-1);
    for (const key of keys.filter((one, at) => at % 23 === 0 || at < 8 || one === last)) {
      const texts = all.flatMap((entry) => [...entry.keys].filter((one) => one === key).map(() => entry.text));
      expect(lookUp(run, key)).toEqual(texts.sort((a, b) => a - b));
    }
  });

  test('of several is the run of all, without what is gone', async () => {
    const parts = [entries(1, 20), entries(21, 10), entries(31, 30), entries(61, 0)].map((part) => makeRun(part));
    const few = entries(1, 60);
    const even = new Set(few.flatMap(({ text }) => (text % 2 === 0 ? [text] : [])));
    const left = parts.map((part) => runWithout(part, even));
    for (const [size, read] of [
      [240, 100],
      [1, 7],
      [30_000, 1],
      [1440, 1440],
    ] as const) {
      expect(joined(await merged(parts, size, read), size)).toEqual(makeRun(few));
      expect(joined(await merged(left, size, read), size)).toEqual(makeRun(few.filter(({ text }) => !even.has(text))));
    }
    expect(await merged([], 240, 100)).toEqual([]);
    expect(await merged([makeRun([]), makeRun([])], 240, 100)).toEqual([]);
  });

  test('of nothing has no pages', () => {
    const empty = writePages(makeRun([]));
    expect([empty.pages.length, slotsOf(empty.firsts, 5)]).toEqual([0, []]);
  });
});

describe('a filter', () => {
  const keys = Uint32Array.from({ length: 20_000 }, (_, at) => mix(at));
  const filter = emptyFilter(keys.length);
  putIn(filter, keys.subarray(0, 5_000));
  putIn(filter, keys.subarray(5_000));

  test('holds what was put in', () => {
    expect(keys.every((key) => mayHold(filter, key))).toBe(true);
  });

  test('holds hardly anything else', () => {
    const others = Array.from({ length: 50_000 }, (_, at) => mix(at + 1e6)).filter((key) => mayHold(filter, key));
    expect(others.length).toBeLessThan(750);
    const small = emptyFilter(keys.length, 8);
    putIn(small, keys);
    const more = Array.from({ length: 50_000 }, (_, at) => mix(at + 1e6)).filter((key) => mayHold(small, key));
    expect(more.length).toBeLessThan(2000);
    expect(keys.every((key) => mayHold(small, key))).toBe(true);
    expect(mayHold(emptyFilter(0), 3)).toBe(false);
  });
});
