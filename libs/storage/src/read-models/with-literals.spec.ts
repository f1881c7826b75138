import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';
import { withLiterals } from './with-literals.js';

let reads: OpenReads;
beforeAll(async () => {
  reads = await openReads();
});
afterAll(() => reads.close());

test('Postgres reads what is written out as it reads parameters', async () => {
  const texts = ["l'été", 'a"b', 'back\\slash', 'comma, {brace}', '$1::text', 'NULL', '', "\\'; --"];
  const parameters = new SqlParameters();
  const lists = [parameters.add(texts, 'text[]'), parameters.add([1, -2], 'int[]'), parameters.add("it's", 'text')];
  const sql = `SELECT ${lists[0]} AS texts, ${lists[1]} AS numbers, ${lists[2]} AS word`;
  const expected = [{ texts, numbers: [1, -2], word: "it's" }];
  expect(await reads.database.query(withLiterals(sql, parameters))).toEqual(expected);
  expect(await reads.database.query(sql, parameters.values)).toEqual(expected);
});

test('bytes come as they are', async () => {
  const copied: string[] = [];
  await inSnapshot(reads.database, async (snapshot) => {
    const parameters = new SqlParameters();
    const many = parameters.add([0, 65, 255], 'int[]');
    await snapshot.copy(
      `SELECT substr(int4send(byte), 4) FROM unnest(${many}) AS given(byte)`,
      parameters,
      (row, start) => copied.push(row.toString('latin1', start + 4, start + 4 + row.readInt32BE(start))),
    );
    expect(await snapshot.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
  expect(copied).toEqual(['\0', 'A', 'ÿ']);
});
