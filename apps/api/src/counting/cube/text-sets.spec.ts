import { expect, test } from '@jest/globals';
import { listIds } from '@vigie/article';
import type { State } from '@vigie/storage/following';
import { TextSets } from './text-sets.js';

/** A state in which every word stands alone, no text has any, and none is placed. */
const state = {
  snapshot: '1:1:',
  rows: (sql: string, { values } = { values: [] as unknown[][] }) => {
    if (sql.includes('tsquery(given')) return Promise.resolve([{ queries: values[0]!.map(() => "'w'") }]);
    return Promise.resolve(sql.includes('placed_segment') ? [{ segments: [], written: [], last: null, runs: [] }] : []);
  },
  copy: () => Promise.resolve(),
} as unknown as State;

const list = (name: string) => Array.from({ length: 60 }, (_, at) => `${name}${at}`).join(' OR ');

test('long lists of words are looked for one after the other, short ones meanwhile', async () => {
  const waiting: (() => void)[] = [];
  let begun = 0;
  const sets = new TextSets(async (read) => {
    begun += 1;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return read(state);
  }, 1e6);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const long = [list('alfa'), list('bravo')].map((query) => sets.prepare(query));
  await settled();
  expect(begun).toBe(1);
  const short = sets.prepare('kilo OR lima');
  await settled();
  expect(begun).toBe(2);
  waiting[1]!();
  await short;
  expect(begun).toBe(2);
  waiting[0]!();
  await long[0];
  await settled();
  expect(begun).toBe(3);
  waiting[2]!();
  expect(sets.has(await long[1]!)).toBe(true);
});

test('a long list that fails keeps no other one waiting', async () => {
  let begun = 0;
  const sets = new TextSets((read) => {
    begun += 1;
    return begun === 1 ? Promise.reject(new Error('lost')) : read(state);
  }, 1e6);
  const first = sets.prepare(list('alfa'));
  const second = sets.prepare(list('bravo'));
  await expect(first).rejects.toThrow('lost');
  expect(sets.has(await second)).toBe(true);
});

test('sets that find nothing give way to others as well, for what they are asked by takes memory', async () => {
  const sets = new TextSets((read) => read(state), 10_000);
  const queries = Array.from({ length: 20 }, (_, at) => `${'lima'.repeat(100)}${at}`);
  const prepared: Awaited<ReturnType<TextSets['prepare']>>[] = [];
  for (const query of queries) prepared.push(await sets.prepare(query));
  const kept = prepared.filter((text) => sets.has(text));
  const bytes = kept.flatMap(({ keys }) => [...keys]).reduce((sum, key) => sum + 2 * key.length, 0);
  expect(bytes).toBeLessThan(10_000);
  expect(kept.length).toBeGreaterThan(5);
  expect(kept).toEqual(prepared.slice(-kept.length));
  // What is asked again is counted once.
  for (const query of queries.slice(-kept.length)) await sets.prepare(query);
  expect(prepared.filter((text) => sets.has(text))).toEqual(kept);
});

/** The same, in which these articles are found, and others changed since. */
const stateOf = (snapshot: string, changed: number[], found: number[]) => {
  const bytes = Buffer.alloc(12 + 4 * found.length);
  bytes.writeInt32BE(4 * found.length, 8);
  for (const [at, id] of found.entries()) bytes.writeInt32BE(id, 12 + 4 * at);
  return {
    ...state,
    snapshot,
    rows: (sql: string, parameters?: Parameters<State['rows']>[1]) =>
      sql.includes('FROM change_log') ? Promise.resolve(changed.map((id) => ({ id }))) : state.rows(sql, parameters),
    copy: (_sql: string, _parameters: Parameters<State['rows']>[1], take: (row: Buffer, start: number) => void) =>
      Promise.resolve(take(bytes, 0)),
  } as unknown as State;
};

const many = Array.from({ length: 500 }, (_, id) => id);

test.each<[string, number[], number[], number[], number[]]>([
  ['few, nothing changed', [3, 900], [], [], [3, 900]],
  ['few, one is new and one gone', [3, 900], [3, 5000], [5000], [900, 5000]],
  ['many, nothing changed', many, [], [], many],
  [
    'many, one is new and two gone',
    many,
    [7, 8, 31, 640],
    [640, 31],
    [...many.filter((id) => id !== 7 && id !== 8), 640],
  ],
])('a set is brought to another state: %s', async (_, before, changed, found, after) => {
  const sets = new TextSets((read) => read(stateOf('1:1:', [], before)), 1e6);
  const text = await sets.prepare('alfa');
  const idsAt = (snapshot: string) => {
    const where = sets.at(snapshot, text);
    return where?.kind === 'text' ? [...listIds(where.text)] : undefined;
  };
  expect([idsAt('1:1:'), idsAt('2:2:')]).toEqual([before, undefined]);
  await sets.bring(stateOf('2:2:', changed, found), text.keys);
  expect([idsAt('1:1:'), idsAt('2:2:')]).toEqual([undefined, after]);
});

test.each([
  ['is rehearsed after a word', 'alfa', 1],
  ['is not rehearsed after another one', list('alfa'), 0],
])('a long list %s', async (_, query, times) => {
  let begun = 0;
  const sets = new TextSets((read) => {
    begun += 1;
    return read(state);
  }, 1e6);
  await sets.prepare(query);
  const before = begun;
  await sets.rehearseLong();
  expect(begun - before).toBe(times);
});
