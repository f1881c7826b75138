import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { searchConfig } from '../stores/search-config.js';
import { writeSearchTexts } from '../stores/search-store.js';
import { placeSegment } from './place-words.js';
import { matchesAmong, textIds } from './text-ids.js';
import type { TextQuery } from './text-query.js';

const TEXTS = 400;
const WORDS = 'alfa bravo cobalt delta echo foxtrot golf hotel india juliett kilo lima mike november'.split(' ');
/** Each of the first words is in most texts; one text in 40 has none of them, but rarely a rare one. */
const texts = Array.from({ length: TEXTS }, (_, at) => {
  const words = at % 40 === 0 ? [] : WORDS.filter((_word, place) => (at + place * 7) % 4 !== 0);
  return [...words, at === 0 ? 'sierra oscar' : at % 80 === 0 ? 'sierra' : 'tango'].join(' ');
});
const indexed = (from: number, some: readonly string[]) =>
  reads.database.transaction((manager) =>
    writeSearchTexts(
      manager,
      some.map((body, at) => ({ articleId: from + at, config: searchConfig(null), title: '', lead: '', body })),
    ),
  );

let reads: OpenReads;
beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, corpusOf(...texts.map((text) => ({ language: null, title: '', text }))));
  await reads.database.transaction('REPEATABLE READ', (manager) => placeSegment(manager, 0));
  await indexed(5, ['tango', 'sierra']);
  await reads.database.query('DELETE FROM article_search WHERE article_id = 9');
});
afterAll(() => reads.close());

const word = (text: string): TextQuery => ({ kind: 'word', text, field: null });
const beginning = (text: string): TextQuery => ({ kind: 'prefix', text, field: null });

const both: TextQuery = { kind: 'and', parts: [word('sierra'), word('oscar')] };

/** How the index is asked for words of all texts. */
const BY_INDEX = 'article_search_simple AS article_search WHERE article_search.whole @@ ANY';

test.each<[string, string[], TextQuery[], byPostgres: number]>([
  ['words', [...WORDS, 'sierra'], [...WORDS, 'sierra'].map(word), 0],
  ['beginnings', [...WORDS, 'sierra'], [...WORDS, 'sierra'].map((each) => beginning(each.slice(0, 3))), 0],
  ['words that no text has besides', WORDS, [...WORDS, 'quebec', 'romeo'].map(word), 0],
  ['a rare beginning', ['oscar'], [beginning('osc')], 0],
  ['words, and two that only one text has', [...WORDS, 'oscar'], [...WORDS.map(word), both], 1],
])(
  'a list of %s is found without the index; what was written since is looked at',
  async (_, wanted, parts, byPostgres) => {
    const asked: string[] = [];
    const all = texts.map((text, at) => (at === 4 ? 'tango' : at === 5 ? 'sierra' : at === 8 ? '' : text));
    const expected = all.flatMap((text, at) => (text.split(' ').some((each) => wanted.includes(each)) ? [at + 1] : []));
    const query: TextQuery = { kind: 'or', parts };
    const [found, among] = await inSnapshot(reads.database, async (snapshot) => {
      const statements: Pick<typeof snapshot, 'rows' | 'copy'> = {
        rows: (sql, parameters) => snapshot.rows(sql, parameters),
        copy: (sql, parameters, take) => {
          asked.push(sql);
          return snapshot.copy(sql, parameters, take);
        },
      };
      return [await textIds(statements, query), await matchesAmong(statements, query, [1, 2, 5, 6, 9, 41])] as const;
    });
    expect([...found]).toEqual(expected);
    expect([...among]).toEqual([1, 2, 5, 6, 9, 41].filter((id) => expected.includes(id)));
    // Those that were written are looked at here, for single words; the given ones by Postgres.
    expect(asked.filter((sql) => sql.includes('tsvectorsend(whole)'))).toHaveLength(1);
    expect(asked.filter((sql) => sql.includes('FROM (SELECT article_id, whole'))).toHaveLength(byPostgres + 1);
    expect(asked.filter((sql) => sql.includes(BY_INDEX))).toHaveLength(byPostgres);
  },
);

test('while not all words are known the index is asked for a list', async () => {
  const asked: string[] = [];
  const parts = [...WORDS, 'sierra'].map(word);
  const ids = (isAsked: boolean) =>
    inSnapshot(reads.database, async (snapshot) => {
      const copy: typeof snapshot.copy = (sql, parameters, take) => {
        if (isAsked) asked.push(sql);
        return snapshot.copy(sql, parameters, take);
      };
      return [...(await textIds({ ...snapshot, copy }, { kind: 'or', parts }))];
    });
  const known = await ids(false);
  await reads.database.query('DELETE FROM word_run');
  await reads.database.query('ALTER TABLE article_search DISABLE TRIGGER ALL');
  await reads.database.query('UPDATE article_search SET article_id = 20000 WHERE article_id = 1');
  expect((await ids(true)).map((id) => (id === 20_000 ? 1 : id)).sort((a, b) => a - b)).toEqual(known);
  expect(asked.filter((sql) => sql.includes(BY_INDEX))).toHaveLength(1);
});

test('settings of the transaction are afterwards what they were', async () => {
  const names = ['enable_seqscan', 'parallel_setup_cost', 'min_parallel_table_scan_size'];
  const settings = `SELECT ${names.map((name) => `current_setting('${name}') AS ${name}`).join()}`;
  const own = { enable_seqscan: 'off', parallel_setup_cost: '7', min_parallel_table_scan_size: '16MB' };
  await inSnapshot(reads.database, async (snapshot) => {
    for (const [name, value] of Object.entries(own)) await snapshot.rows(`SET LOCAL ${name} = '${value}'`);
    await textIds(snapshot, { kind: 'or', parts: [word('alfa'), word('bravo')] });
    expect(await snapshot.rows(settings)).toEqual([own]);
    await textIds(snapshot, word('alfa'));
    expect(await snapshot.rows(settings)).toEqual([own]);
  });
});
