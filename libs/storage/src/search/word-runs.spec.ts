import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { findLists, type HearBeside, type LookedUp } from './find-lists.js';
import { markList } from './list-format.js';
import { mergeRuns } from './merge-runs.js';
import { PLACE_BITS, packWord } from './packed-words.js';
import { ALL_TEXTS, bitsFor, idsOfTexts } from './part-texts.js';
import { placeSegment } from './place-words.js';
import { type PlacedRun, placedState } from './placed-state.js';
import { readLists } from './read-lists.js';
import { SEGMENT } from './segment.js';
import { staleRuns } from './stale-runs.js';
import { forgetSegment, storeRun } from './store-run.js';
import { TextNumbers } from './text-numbers.js';

const CONFIG = 'vigie_simple';
const LONG = 'x'.repeat(2040);

/** Which articles of a segment have a text; the others are of other configurations. */
const isText = (article: number) => article % 3 !== 1;

/** Some pages of words, one of which is longer than a page, and lists from one text to those of several pages. */
const articlesOf = (segment: number): Map<string, number[]> => {
  const words = Array.from({ length: 600 }, (_, at) => `${at % 3 === 0 ? 'été' : 'w'}${at * 7}`);
  const lists = [...words, LONG].map((word, at): [string, number[]] => {
    const step = at % 150 === 0 ? 1 : at % 7 === 0 ? 80 : 5000 + at;
    const first = (segment * 11 + at) % (at === 3 ? 1 : SEGMENT / 2);
    const all = Array.from({ length: Math.floor((SEGMENT - first - 1) / step) + 1 }, (_, by) => first + by * step);
    return [word, all.filter(isText)];
  });
  // The same word is not in all segments.
  return new Map(lists.filter((_, at) => at % 5 !== segment));
};

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, corpusOf({ language: null, title: 'alfa', text: 'bravo' }));
  await reads.database.query('ALTER TABLE article_search DISABLE TRIGGER ALL');
  await reads.database.query('UPDATE article_search SET article_id = $1', [SEGMENT * 8 - 1]);
  await reads.database.query('INSERT INTO placed_segment SELECT generate_series(0, 7)');
});

afterAll(() => reads.close());

async function store(segment: number) {
  await reads.database.transaction(async (manager) => {
    const run = await storeRun(manager, segment, [segment]);
    const part = await run.begin();
    const texts = Array.from({ length: SEGMENT }, (_, article) => article).filter(isText);
    const all = [['', texts] as const, ...articlesOf(segment)];
    const words = all.map(([word, articles]) => ({ word: Buffer.from(word), articles }));
    const numbers = new TextNumbers();
    for (const { word, articles } of words.sort((a, b) => Buffer.compare(a.word, b.word))) {
      const list = packWord(Uint32Array.from(articles, (article) => article << PLACE_BITS)).texts;
      part.writer.add(word, word.length === 0 ? numbers.set(list) : numbers.of(list));
      await run.store(part);
    }
    await run.end(part, CONFIG, texts.length);
  });
}

const word = (word: string): LookedUp => ({ word, isBeginning: false });
const beginning = (word: string): LookedUp => ({ word, isBeginning: true });

interface Found {
  run: PlacedRun;
  bits: Uint32Array;
  articles: Buffer;
}

/** The articles that the runs say have any of some words; of partial runs those of segments that they still know. */
function found(words: readonly LookedUp[]): Promise<Set<number>> {
  return inSnapshot(reads.database, async (snapshot) => {
    const { runs } = (await placedState(snapshot))!;
    const byPart = new Map(
      runs.map((run): [number, Found] => {
        const { id, texts } = run.parts.get(CONFIG)!;
        return [id, { run, bits: bitsFor(texts), articles: Buffer.alloc(0) }];
      }),
    );
    const hear: HearBeside = ({ part, word }, bytes, start, end) => {
      const own = byPart.get(part)!;
      if (word === 0) own.articles = Buffer.from(bytes.subarray(start, end));
      else markList(bytes, start, end, own.bits);
    };
    const asked = [...byPart.keys()].map((part) => ({ part, words: [ALL_TEXTS, ...words] }));
    const lists = await findLists(snapshot, asked, hear);
    await readLists(snapshot, [...lists.values()].flat(), hear);
    const articles = new Set<number>();
    for (const { run, bits, articles: all } of byPart.values())
      for (const id of idsOfTexts(run, bits, all)) articles.add(id);
    return articles;
  });
}

function expected(words: readonly LookedUp[], segments: readonly number[]): Set<number> {
  const articles = new Set<number>();
  for (const segment of segments)
    for (const [name, own] of articlesOf(segment))
      if (words.some(({ word, isBeginning }) => (isBeginning ? name.startsWith(word) : name === word)))
        for (const article of own) articles.add(segment * SEGMENT + article);
  return articles;
}

/** The articles of which runs do not say what is true. */
async function wrong(words: readonly LookedUp[], segments: readonly number[]): Promise<number[]> {
  const [some, others] = [await found(words), expected(words, segments)];
  return [...some, ...others].filter((article) => !some.has(article) || !others.has(article));
}

const LOOKED_UP: [string, LookedUp[]][] = [
  ['a word', [word('w7')]],
  ['a long list', [word('été0')]],
  ['a word of which there is none', [word('w8'), word('a'), word('zz')]],
  ['the longest', [word(LONG), word('w14')]],
  ['a beginning', [beginning('w1')]],
  ['beginnings within one another', [beginning('w12'), beginning('w1'), word('w14'), word('w28'), beginning('ét')]],
  ['beginnings of which there is none', [beginning('wa'), beginning('a'), beginning('zz')]],
  ['the first words and the last', [word('w14'), beginning('x'), beginning('é')]],
  ['nearly all', [beginning('w'), beginning('é')]],
];

const merge = () => reads.database.transaction('REPEATABLE READ', (manager) => mergeRuns(manager));
const sizes = async () => {
  const runs: { segments: number[] }[] = await reads.database.query('SELECT segments FROM word_run ORDER BY base');
  return runs.map(({ segments }) => segments);
};

test('runs say which texts have a word, one by one, put together, and where one of their segments was placed anew', async () => {
  const asked = async (segments: number[]) => {
    for (const [name, words] of LOOKED_UP) expect([name, await wrong(words, segments)]).toEqual([name, []]);
  };
  await store(0);
  await store(1);
  await store(2);
  await asked([0, 1, 2]);
  expect([await merge(), await merge()]).toEqual([true, false]);
  expect(await sizes()).toEqual([[0, 1, 2]]);
  await asked([0, 1, 2]);
  await reads.database.transaction((manager) => forgetSegment(manager, 1));
  await asked([0, 2]);
  await store(1);
  await asked([0, 1, 2]);
  // Its articles lie between those of the other run.
  await store(3);
  expect([await merge(), await merge()]).toEqual([true, false]);
  expect(await sizes()).toEqual([[0, 1, 2, 3]]);
  await asked([0, 1, 2, 3]);
  const [{ pages }] = await reads.database.query(
    `SELECT count(*)::int AS pages FROM word_page WHERE id / ${2 ** 26} NOT IN (SELECT id FROM word_run_part)`,
  );
  expect(pages).toBe(0);
});

test('a run that lost half of its segments is made smaller, one that lost all is forgotten', async () => {
  const forget = (segment: number) => reads.database.transaction((manager) => forgetSegment(manager, segment));
  await forget(0);
  await forget(1);
  expect(await merge()).toBe(false);
  await forget(3);
  expect([await merge(), await merge()]).toEqual([true, false]);
  expect(await reads.database.query('SELECT size, segments FROM word_run')).toEqual([{ size: 1, segments: [2] }]);
  expect(await wrong([beginning('w1')], [2])).toEqual([]);
  await forget(2);
  const [left] = await reads.database.query(
    'SELECT (SELECT count(*) FROM word_run)::int AS runs, (SELECT count(*) FROM word_run_part)::int AS parts, (SELECT count(*) FROM word_page)::int AS pages',
  );
  expect(left).toEqual({ runs: 0, parts: 0, pages: 0 });
});

test('who places a segment in a state before its run was put together fails, and so does who puts together what was placed', async () => {
  await store(4);
  await store(5);
  const placed = reads.database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SELECT 1 FROM word_run');
    expect(await merge()).toBe(true);
    await placeSegment(manager, 4);
  });
  await expect(placed).rejects.toMatchObject({ driverError: { code: '40001' } });
  expect(await sizes()).toEqual([[4, 5]]);
  await store(6);
  await store(7);
  const merged = reads.database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SELECT 1 FROM word_run');
    await reads.database.transaction((other) => placeSegment(other, 6));
    await mergeRuns(manager);
  });
  await expect(merged).rejects.toMatchObject({ driverError: { code: '40001' } });
  expect(await sizes()).toEqual([[4, 5], [6], [7]]);
});

test.each<[string, number[], number[] | null]>([
  ['alone', [1], null],
  ['thrice as many beside it', [3, 1], null],
  ['twice as many', [2, 1], [1, 2]],
  ['then with those of both', [5, 1, 1], [1, 1, 5]],
  ['but not with thrice as many', [6, 1, 1], [1, 1]],
  ['larger ones', [21, 4, 3, 1], [3, 4]],
  ['all of a span at once', Array.from({ length: 64 }, () => 1), Array.from({ length: 64 }, () => 1)],
])('runs that are put together: %s', async (_, made, together) => {
  await reads.database.query('DELETE FROM word_run');
  let base = 0;
  for (const size of made) {
    const segments = Array.from({ length: size }, (_, at) => base + at);
    await reads.database.query('INSERT INTO word_run (base, size, segments) VALUES ($1, $2, $3)', [
      base,
      size,
      segments,
    ]);
    base += size;
  }
  await reads.database.query('UPDATE article_search SET article_id = $1', [SEGMENT * base - 1]);
  const runs = await reads.database.transaction((manager) => staleRuns(manager));
  expect(runs.length === 0 ? null : runs.map(({ segments }) => segments.length)).toEqual(together);
  // The last segment still grows.
  await reads.database.query('UPDATE article_search SET article_id = $1', [SEGMENT * base - 2]);
  const fewer = await reads.database.transaction((manager) => staleRuns(manager));
  expect(fewer.flatMap(({ segments }) => segments)).not.toContain(base - 1);
});
