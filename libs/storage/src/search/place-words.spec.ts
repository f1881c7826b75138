import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import { searchConfig } from '../stores/search-config.js';
import { writeSearchTexts } from '../stores/search-store.js';
import { placeSegment, placeWords } from './place-words.js';
import { placedState } from './placed-state.js';
import { readText } from './read-text.js';
import { SEGMENT } from './segment.js';
import { textCondition } from './text-condition.js';
import { textIds } from './text-ids.js';
import type { TextQuery, TextTerm } from './text-query.js';
import { placedAnswers } from './word-places.js';

/** Of these the last ones are too rare to be placed, and one is left out in English. */
const FREQUENT = ['alfa', 'bravo', 'kilo', 'the', 'delta', 'echo', 'golf', 'lima'];
const WORDS = [...FREQUENT, 'sierra', 'tango'];
const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...FREQUENT) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);
const invented = fc.record({
  language: fc.constantFrom(null, null, 'en'),
  title: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  text: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
});
const [before, after] = [900, 120].map((numRuns) => fc.sample(invented, { numRuns, seed: numRuns })) as [
  Invented[],
  Invented[],
];
// Its words all have the last place that a vector keeps, but for the first ones.
before[0] = { language: null, title: '', text: `${'foxtrot '.repeat(16_500)} alfa kilo bravo` };
type Invented = { language: string | null; title: string; text: string };

let reads: OpenReads;

/** Some thousand ids later, a second segment begins. */
const NEW = `
  WITH arrived AS (
    INSERT INTO article (id, identity, title, date_precision, tags, countries, topics, story_id, upload_id) OVERRIDING SYSTEM VALUE
    SELECT new, decode(md5('new ' || new), 'hex'), 'new', 'unknown', '{}', '[]', '[]', 1, 1
    FROM generate_series($1::int, $1::int + $2::int - 1) AS new RETURNING id, story_id)
  INSERT INTO fact (article_id, precision, story_id, topics, countries, focus_countries, tags, uploads)
    SELECT id, 0, story_id, '{}', '{}', '{}', '{}', '{1}' FROM arrived`;

function indexed(texts: readonly Invented[], from: number) {
  const rows = texts.map(({ language, title, text }, at) => {
    return { articleId: from + at, config: searchConfig(language), title, lead: '', body: text };
  });
  return reads.database.transaction((manager) => writeSearchTexts(manager, rows));
}

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, corpusOf(...before));
  const placing = reads.database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SELECT 1');
    // Written after the state that is placed, and before that is to be seen.
    await indexed(after.slice(0, 40), 100);
    await placeSegment(manager, 0);
  });
  await placing;
  await indexed(after.slice(40, 80), 200);
  await reads.database.query('DELETE FROM article_search WHERE article_id BETWEEN 300 AND 320');
  await reads.database.query(NEW, [SEGMENT + 5, 40]);
  await indexed(after.slice(80), SEGMENT + 5);
});

afterAll(() => reads.close());

/** What is found by looking at all texts, which uses no places. */
async function looked(text: TextQuery): Promise<number[]> {
  return inSnapshot(reads.database, async (snapshot) => {
    const parameters = new SqlParameters();
    const condition = textCondition(await readText(snapshot, text), parameters);
    const rows = await snapshot.rows<{ id: number }>(
      `SELECT fact.article_id::int AS id FROM fact WHERE ${condition} ORDER BY id`,
      parameters,
    );
    return rows.map(({ id }) => id);
  });
}

const found = (text: TextQuery) => inSnapshot(reads.database, async (snapshot) => [...(await textIds(snapshot, text))]);

const some = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
const field = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('title' as const) },
);
const term: fc.Arbitrary<TextTerm> = fc.oneof(
  fc.record({ kind: fc.constant('phrase' as const), text: some, field }),
  fc.record({ kind: fc.constant('word' as const), text: word, field }),
);
const near = fc.record({
  kind: fc.constant('near' as const),
  text: some,
  distance: fc.constantFrom(1, 2, 5, 30),
  field,
});
const beginning = fc.record({
  kind: fc.constant('prefix' as const),
  text: word.chain((word) => fc.integer({ min: 1, max: 4 }).map((length) => word.slice(0, length))),
  field,
});
// Long enough that frequent words are looked for first.
const list: fc.Arbitrary<TextQuery> = fc.record({
  kind: fc.constant('or' as const),
  parts: fc.uniqueArray(fc.oneof(term, beginning), { minLength: 2, maxLength: 20, selector: JSON.stringify }),
});
const leaf = fc.oneof({ weight: 4, arbitrary: term }, near, beginning);
const { text } = fc.letrec<{ text: TextQuery }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    list,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc
        .tuple(
          leaf,
          fc.oneof(
            tie('text'),
            leaf.map((part): TextQuery => ({ kind: 'not', part })),
          ),
        )
        .map(([a, b]) => [a, b]),
    }),
  ),
}));

test('what the places of words say is what the texts say, also of texts that were written since', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (asked) => {
      expect(await found(asked)).toEqual(await looked(asked));
    }),
    { numRuns: howMany(16, 800) },
  );
}, 120_000);

test.each([2, 30])('words beyond the last place are %i places apart, placed or not', async (distance) => {
  const near: TextQuery = { kind: 'near', text: 'alfa bravo', distance, field: null };
  expect(await found(near)).toEqual(await looked(near));
  expect(await found(near)).toContain(1);
});

test.each([
  ['and', 'tango'],
  ['or', 'tango'],
  ['and', 'bravo'],
  ['or', 'nowhere'],
] as const)('a frequent word %s %s', async (kind, other) => {
  const words = ['alfa', other].map((text): TextQuery => ({ kind: 'word', text, field: null }));
  const text: TextQuery = { kind, parts: words };
  expect(await found(text)).toEqual(await looked(text));
  const without: TextQuery = { kind: 'and', parts: [words[0]!, { kind: 'not', part: words[1] as TextTerm }] };
  expect(await found(without)).toEqual(await looked(without));
});

test('placing that is broken off changes nothing', async () => {
  const placed = 'SELECT count(*)::int AS words, (SELECT count(*)::int FROM unplaced_text) AS texts FROM word_places';
  const before = await reads.database.query(placed);
  const placing = reads.database.transaction((manager) => placeSegment(manager, 0, AbortSignal.abort()));
  await expect(placing).rejects.toThrow('aborted');
  expect(await reads.database.query(placed)).toEqual(before);
});

test('frequent words are placed, rare ones are not', async () => {
  const answers = await inSnapshot(reads.database, (snapshot) => {
    const asked = [
      ['alfa', 'bravo'],
      ['alfa', 'tango'],
    ].map((words) => {
      return { config: 'vigie_simple', term: { kind: 'phrase' as const, words, offsets: [0, 1] } };
    });
    return placedAnswers(snapshot, asked);
  });
  expect(answers.map((answer) => answer !== null && answer.ids.length > 10)).toEqual([true, false]);
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  expect([...answers[0]!.written]).toEqual([...numbers(100, 40), ...numbers(200, 40), ...numbers(300, 21)]);
});

const runs = async () => {
  const all: { segments: number[] }[] = await reads.database.query('SELECT segments FROM word_run ORDER BY base');
  return all.map(({ segments }) => segments);
};

test('what lists of several segments say together is what the texts say', async () => {
  const place = (segment: number) => reads.database.transaction((manager) => placeSegment(manager, segment));
  for (let segment = 1; segment < 8; segment++) await place(segment);
  await reads.database.query(NEW, [8 * SEGMENT, 20]);
  await indexed(after.slice(100), 8 * SEGMENT);
  await place(8);
  for (let more = true; more; ) more = await placeWords(reads.database);
  await indexed(after.slice(0, 20), SEGMENT + 5);
  await indexed(after.slice(20, 60), 150);
  expect(await runs()).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], [8]]);
  await fc.assert(
    fc.asyncProperty(text, async (asked) => {
      expect(await found(asked)).toEqual(await looked(asked));
    }),
    { numRuns: howMany(4, 800) },
  );
  await place(0);
  expect(await runs()).toEqual([[1, 2, 3, 4, 5, 6, 7], [0], [8]]);
  await fc.assert(
    fc.asyncProperty(text, async (asked) => {
      expect(await found(asked)).toEqual(await looked(asked));
    }),
    { numRuns: howMany(4, 800) },
  );
}, 120_000);

test('of texts with too many words all words are known, though not where they stand', async () => {
  const most = 1500;
  await reads.database.transaction((manager) => placeSegment(manager, 0, undefined, most));
  const known = await inSnapshot(reads.database, (snapshot) => placedState(snapshot));
  expect(known!.known).toContain(0);
  const placed = 'SELECT lexeme FROM word_places WHERE segment = 0';
  const words: { lexeme: string }[] = await reads.database.query(placed);
  expect(words.filter(({ lexeme }) => lexeme !== '')).toEqual([]);
  await fc.assert(
    fc.asyncProperty(text, async (asked) => {
      expect(await found(asked)).toEqual(await looked(asked));
    }),
    { numRuns: howMany(6, 800) },
  );
  const beginnings: TextQuery = {
    kind: 'or',
    parts: WORDS.flatMap((text) => (['word', 'prefix'] as const).map((kind) => ({ kind, text, field: null }))),
  };
  const phrase: TextQuery = { kind: 'phrase', text: 'alfa bravo', field: null };
  for (const asked of [beginnings, phrase]) expect(await found(asked)).toEqual(await looked(asked));
}, 120_000);

test('segments are placed once they are full, again when much was written, and forgotten when all texts go', async () => {
  expect(await placeWords(reads.database)).toBe(false);
  await indexed(after, 1);
  await indexed(before, 1);
  const places = () => placeWords(reads.database);
  expect([await places(), await places(), await places()]).toEqual([true, false, false]);
  const phrase: TextQuery = { kind: 'phrase', text: 'alfa bravo', field: null };
  expect(await found(phrase)).toEqual(await looked(phrase));
  const [{ count }] = await reads.database.query('SELECT count(*)::int FROM unplaced_text WHERE article_id < 16384');
  expect(count).toBe(0);
  await writeCorpus(reads.database, corpusOf(...before.slice(0, 3)));
  expect(await reads.database.query('SELECT FROM placed_segment')).toEqual([]);
  expect(await found(phrase)).toEqual(await looked(phrase));
});
