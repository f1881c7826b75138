import { beforeEach, describe, expect, test } from '@jest/globals';
import { countryNumber, type Dimension, type NameRow } from '@vigie/article';
import { Budget, CubeFullError } from '../columns/budget.js';
import { Dictionaries } from '../columns/dictionaries.js';
import { CubeIdError } from '../columns/id-table.js';
import { Names } from './names.js';
import { PendingNames } from './pending-names.js';

const NAMES: NameRow[] = [
  {
    kind: 'source',
    id: 70,
    name: 'Le Fleuve',
    hosts: ['fleuve.example', 'www2.fleuve.example'],
    country: 'ML',
    collections: [4, 5],
  },
  { kind: 'source', id: 8, name: 'The Ridge', hosts: ['ridge.example'], country: 'GB', collections: [5] },
  { kind: 'source', id: 300, name: '8', hosts: [], country: null, collections: [] },
  { kind: 'collection', id: 4, name: 'Dailies' },
  { kind: 'collection', id: 5, name: 'All' },
  { kind: 'topic', id: 10, key: '04000000', label: 'economy', labelFr: 'économie', parentId: null },
  { kind: 'topic', id: 30, key: 'mining', label: 'Mining', labelFr: null, parentId: 20 },
  { kind: 'topic', id: 20, key: 'primary', label: 'primary sector', labelFr: 'secteur primaire', parentId: 10 },
  { kind: 'topic', id: 40, key: 'sport', label: 'Sport', labelFr: null, parentId: null },
  { kind: 'tag', id: 2, key: 'élection', label: 'Élection' },
  { kind: 'tag', id: 1, key: 'gold', label: 'gold' },
];

let known: Dictionaries;
let names: Names;
let pending: PendingNames;

beforeEach(() => {
  const budget = new Budget(10_000_000);
  known = new Dictionaries(budget);
  names = new Names(known);
  pending = new PendingNames(budget, names);
  for (const id of [8, 70, 99]) known.sources.take(id);
  for (const language of ['fr', 'pt-BR']) known.languages.take(language);
  for (const uploads of [[3], [3, 7], [7]]) known.uploads.take(uploads);
  for (const row of NAMES) pending.set(row);
  pending.apply();
});

/** The keys that are accepted; `none` for 0. Sources are given by their key whatever the dimension. */
function accepted(dimension: Dimension, values: string[]): string[] {
  const shown = dimension === 'sourceCountry' || dimension === 'collection' ? 'source' : dimension;
  const keys: string[] = [];
  names.accepted(dimension, values).forEach((flag, dense) => {
    if (flag === 1) keys.push(dense === 0 ? 'none' : names.keyOf(shown, dense));
  });
  return keys.sort();
}

describe('what the values of a filter mean', () => {
  test.each<[Dimension, string[], string[]]>([
    ['source', ['70'], ['70']],
    ['source', ['FLEUVE.example', 'The Ridge'], ['70', '8']],
    ['source', ['the ridge'], []],
    ['source', ['8'], ['300', '8']],
    ['source', ['99', 'none'], ['99', 'none']],
    ['source', ['070', '+70', '4294967366', '123456789012345678'], []],
    ['source', [], []],
    ['sourceCountry', ['ML'], ['70']],
    ['sourceCountry', ['ml'], []],
    ['sourceCountry', ['GB', 'none'], ['300', '8', '99', 'none']],
    ['collection', ['Dailies'], ['70']],
    ['collection', ['5'], ['70', '8']],
    ['collection', ['none'], ['300', '99', 'none']],
    ['topic', ['04000000'], ['04000000', 'mining', 'primary']],
    ['topic', ['  PRIMARY '], ['mining', 'primary']],
    ['topic', ['nothing', 'none'], ['none']],
    ['tag', ['ÉLECTION', 'Gold '], ['gold', 'élection']],
    ['tag', ['silver', 'none'], ['none']],
    ['language', ['FR', 'pt-br'], ['fr', 'pt-BR']],
    ['language', ['pt', 'none'], ['none']],
    ['country', ['FR', 'none'], ['FR', 'none']],
  ])('%s %j', (dimension, values, keys) => {
    expect(accepted(dimension, values)).toEqual([...keys].sort());
  });

  test('uploads by set', () => {
    expect([...names.accepted('upload', ['3'])]).toEqual([0, 1, 1, 0]);
    expect([...names.accepted('upload', ['7', 'none'])]).toEqual([1, 0, 1, 1]);
  });

  test('stories by id', () => {
    expect(names.stories(['12', 'none', '-3', '1e3', '0'])).toEqual([12]);
  });
});

describe('while names change', () => {
  test('nothing is seen before it is applied', () => {
    pending.set({ kind: 'source', id: 8, name: 'The Hill', hosts: [], country: 'IE', collections: [] });
    pending.set({ kind: 'topic', id: 20, key: 'primary', label: 'primary', labelFr: null, parentId: 40 });
    pending.forget('tag', 1);
    pending.forget('collection', 5);
    expect(accepted('source', ['The Ridge'])).toEqual(['8']);
    expect(accepted('topic', ['sport'])).toEqual(['sport']);
    expect(accepted('tag', ['gold'])).toEqual(['gold']);
    pending.apply();
    expect(accepted('source', ['The Ridge'])).toEqual([]);
    expect(accepted('sourceCountry', ['IE'])).toEqual(['8']);
    expect(accepted('topic', ['sport'])).toEqual(['mining', 'primary', 'sport']);
    expect(accepted('topic', ['04000000'])).toEqual(['04000000']);
    expect(accepted('tag', ['gold'])).toEqual([]);
    expect(names.isNamed('tag', known.tags.denseOf(1))).toBe(false);
    expect(accepted('collection', ['none'])).toEqual(['300', '8', '99', 'none']);
  });

  test('which topics lie below which is worked out once, until names change', () => {
    const shown = () => {
      const { offsets, above, nested } = names.topicTrees;
      const keysOf = (dense: Iterable<number>) => Array.from(dense, (one) => names.keyOf('topic', one)).sort();
      const lines = Array.from({ length: names.size('topic') }, (_, at) =>
        above.subarray(offsets[at + 1], offsets[at + 2]),
      );
      return { nested: keysOf(nested), lines: lines.map((line, at) => [names.keyOf('topic', at + 1), keysOf(line)]) };
    };
    const [economy, primary, mining, sport] = ['04000000', 'primary', 'mining', 'sport'];
    const tree = [
      [economy, [economy]],
      [mining, [economy, primary]],
      [primary, [economy, primary]],
    ];
    expect(shown()).toEqual({ nested: [mining, primary], lines: [...tree, [sport, []]] });
    expect(names.topicTrees).toBe(names.topicTrees);
    names.set({ kind: 'topic', id: 50, key: 'rugby', label: 'Rugby', labelFr: null, parentId: 40 });
    expect(shown()).toEqual({
      nested: [mining, primary, 'rugby'],
      lines: [...tree, [sport, [sport]], ['rugby', [sport]]],
    });
    names.forget('topic', 50);
    expect(shown().nested).toEqual([mining, primary]);
  });

  test('the tables of sources follow', () => {
    const read = () => {
      const { offsets, values } = names.collectionsOfSource;
      return ['8', '70', '300'].map((id) => {
        const source = known.sources.denseOf(Number(id));
        const country = names.keyOf('sourceCountry', names.countryOfSource[source]!);
        const held = [...values.subarray(offsets[source], offsets[source + 1])];
        return [country, ...held.map((collection) => names.keyOf('collection', collection))].join(' ');
      });
    };
    expect(read()).toEqual(['GB 5', 'ML 4 5', '']);
    pending.forget('collection', 5);
    pending.set({ kind: 'source', id: 300, name: '8', hosts: [], country: 'ML', collections: [4] });
    pending.apply();
    expect(read()).toEqual(['GB', 'ML 4', 'ML 4']);
  });

  test('a tag may take the key that another gave up', () => {
    pending.set({ kind: 'tag', id: 1, key: 'silver', label: 'Silver' });
    pending.set({ kind: 'tag', id: 5, key: 'gold', label: 'Gold' });
    pending.apply();
    const [gold] = [names.accepted('tag', ['gold']).indexOf(1)];
    expect([known.tags.idOf(gold!), names.labelOf('tag', gold!, 'en')]).toEqual([5, 'Gold']);
    expect(accepted('tag', ['silver'])).toEqual(['silver']);
  });

  test('names that come and go do not pile up', () => {
    const budget = new Budget(400_000);
    const few = new PendingNames(budget, new Names(new Dictionaries(budget)));
    few.apply();
    for (let round = 0; round < 3000; round += 1) {
      few.set({ kind: 'tag', id: 1 + (round % 3), key: `key ${round}`, label: 'L'.repeat(200) });
      few.set({ kind: 'source', id: 1, name: `N${round}`, hosts: ['a.example'], country: 'FR', collections: [1] });
      few.forget('topic', 9);
      few.apply();
    }
    expect(budget.used).toBeLessThan(200_000);
  });

  test('what does not fit is refused', () => {
    expect(() => pending.set({ kind: 'tag', id: 2 ** 32, key: 'a', label: 'a' })).toThrow(CubeIdError);
    expect(() => pending.set({ kind: 'collection', id: 3, name: 'x'.repeat(10_000_000) })).toThrow(CubeFullError);
  });
});

describe('keys and labels', () => {
  test.each<[Dimension, () => number, string, string, string]>([
    ['topic', () => known.topics.denseOf(10), '04000000', 'economy', 'économie'],
    ['topic', () => known.topics.denseOf(30), 'mining', 'Mining', 'Mining'],
    ['source', () => known.sources.denseOf(70), '70', 'Le Fleuve', 'Le Fleuve'],
    ['tag', () => known.tags.denseOf(2), 'élection', 'Élection', 'Élection'],
    ['collection', () => known.collections.denseOf(4), '4', 'Dailies', 'Dailies'],
    ['country', () => countryNumber('FR'), 'FR', 'FR', 'FR'],
    ['language', () => 2, 'pt-BR', 'pt-BR', 'pt-BR'],
  ])('of a %s', (dimension, dense, key, english, french) => {
    const one = dense();
    expect(names.keyOf(dimension, one)).toBe(key);
    expect([names.labelOf(dimension, one, 'en'), names.labelOf(dimension, one, 'fr')]).toEqual([english, french]);
    expect(names.isNamed(dimension, one)).toBe(true);
  });

  test('stand in the order of their bytes', () => {
    const keys = ['Z', 'a', 'aa', 'é', '￿', '\u{10000}', '10', '9'];
    keys.forEach((key, place) => {
      pending.set({ kind: 'tag', id: 100 + place, key, label: key });
      pending.set({ kind: 'topic', id: 100 + place, key, label: key, labelFr: null, parentId: null });
    });
    pending.apply();
    const ids = keys.map((_, place) => 100 + place);
    const wanted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const tags = ids.map((id) => known.tags.denseOf(id)).sort((a, b) => names.compare('tag', a, b));
    expect(tags.map((tag) => names.keyOf('tag', tag))).toEqual(wanted);
    const topics = ids.map((id) => known.topics.denseOf(id)).sort((a, b) => names.compare('topic', a, b));
    expect(topics.map((topic) => names.keyOf('topic', topic))).toEqual(wanted);
    const sources = [8, 70, 300].map((id) => known.sources.denseOf(id)).sort((a, b) => names.compare('source', a, b));
    expect(sources.map((source) => names.keyOf('source', source))).toEqual(['300', '70', '8']);
  });

  test('of very many tags, renamed again and again', () => {
    const wanted = new Map<number, string>();
    for (let round = 0; round < 3; round += 1)
      for (let id = 1; id <= 20_000; id += 1 + round) {
        const key = `étiquette ${id * 7919 + round}`;
        pending.set({ kind: 'tag', id, key, label: key.toUpperCase() });
        wanted.set(id, key);
        if (id % 5000 === 0) pending.apply();
      }
    pending.apply();
    for (const [id, key] of wanted) {
      const dense = known.tags.denseOf(id);
      if (names.keyOf('tag', dense) !== key || names.tags.find(key) !== dense) throw new Error(`${id} is not ${key}`);
      if (names.labelOf('tag', dense, 'en') !== key.toUpperCase()) throw new Error(`${id} has another label`);
    }
    expect(names.tags.find('étiquette 7919')).toBe(0);
  });
});
