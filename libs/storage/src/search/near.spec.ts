import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { matchesAmong, textIds } from './text-ids.js';
import type { TextQuery } from './text-query.js';

const WORDS = ['alfa', 'bravo', 'kilo', 'lima', 'tango', 'zulu'];
const word = fc.constantFrom(...WORDS);

/** Titles and texts of few words, so that every distance comes about. */
const corpus = fc
  .sample(fc.record({ title: fc.array(word, { maxLength: 4 }), text: fc.array(word, { maxLength: 14 }) }), {
    numRuns: 400,
    seed: 7,
  })
  .map(({ title, text }) => ({ title: title.join(' '), text: text.join(' ') }));

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, corpusOf(...corpus));
});

afterAll(() => reads.close());

const everything = corpus.map((_, index) => index + 1);

/** What a search has to find, read off the words; title and text are too far apart to be near. */
function expected(holds: (words: string[]) => boolean, field: 'title' | null): number[] {
  return everything.filter((id) => {
    const { title, text } = corpus[id - 1]!;
    return (field === 'title' ? [title] : [title, text]).some((part) => holds(part.split(' ')));
  });
}

async function found(text: TextQuery): Promise<[number[], number[]]> {
  return inSnapshot(reads.database, async (snapshot) => [
    [...(await textIds(snapshot, text))],
    [...(await matchesAmong(snapshot, text, everything))],
  ]);
}

test('words near each other are found in any order, at exactly the distance', async () => {
  const words = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });
  const field = fc.constantFrom<'title' | null>('title', null);
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 1, max: 12 }), field, async (asked, distance, where) => {
      const near = (all: string[]) =>
        all.some((_, from) => asked.every((one) => all.slice(from, from + distance + 1).includes(one)));
      const ids = expected(near, where);
      expect(await found({ kind: 'near', text: asked.join(' '), distance, field: where })).toEqual([ids, ids]);
    }),
    { numRuns: howMany(15, 400) },
  );
}, 60_000);

test('phrases are found as they stand, within one field', async () => {
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom<'title' | null>('title', null), async (asked, field) => {
      const phrase = (all: string[]) => all.some((_, from) => asked.every((one, place) => all[from + place] === one));
      const ids = expected(phrase, field);
      expect(await found({ kind: 'phrase', text: asked.join(' '), field })).toEqual([ids, ids]);
    }),
    { numRuns: howMany(15, 400) },
  );
}, 60_000);

test('any of many words and beginnings is found, wherever each is looked for', async () => {
  const part = (kind: 'word' | 'prefix', text: string, field: 'title' | null) => ({ kind, text, field }) as const;
  const never = ['mike', 'oscar', 'papa', 'quebec', 'romeo', 'victor'].map((text) => part('word', text, null));
  const [ids, among] = await found({
    kind: 'or',
    parts: [...never, part('word', 'zulu', 'title'), part('prefix', 'tang', null), part('word', 'alfa', 'title')],
  });
  const wanted = everything.filter((id) => {
    const { title, text } = corpus[id - 1]!;
    return /zulu|alfa|tango/.test(title) || text.includes('tango');
  });
  expect(wanted.length).toBeGreaterThan(100);
  expect([ids, among]).toEqual([wanted, wanted]);
});

test('what must not be there, in another part or near, is left out', async () => {
  const near: TextQuery = { kind: 'near', text: 'alfa bravo', distance: 2, field: null };
  const term = (text: string, field: 'title' | null = null) => ({ kind: 'word', text, field }) as const;
  const has = (text: string, one: string) => text.split(' ').includes(one);
  const [ids, among] = await found({
    kind: 'and',
    parts: [term('kilo'), { kind: 'not', part: term('lima', 'title') }, { kind: 'not', part: near }],
  });
  const [nearIds] = await found(near);
  const wanted = everything.filter((id) => {
    const { title, text } = corpus[id - 1]!;
    return has(`${title} ${text}`, 'kilo') && !has(title, 'lima') && !nearIds.includes(id);
  });
  expect(wanted.length).toBeGreaterThan(10);
  expect([ids, among]).toEqual([wanted, wanted]);
});
