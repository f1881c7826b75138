import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { postgresZone } from '../read-models/postgres-zone.js';
import { zoneRules } from './zone-rules.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

const source = {
  rows: async <Row>(sql: string, parameters?: { values: unknown[] }) =>
    (await client.query(sql, parameters?.values)).rows as Row[],
};
const rules = (zone: string, from: string, to: string) => zoneRules(source, zone, Date.parse(from), Date.parse(to));

test.each<[string, string, string, [string, number][]]>([
  ['UTC', '2000-01-01', '2030-01-01', [['always', 0]]],
  [
    'Europe/Paris',
    '2023-12-01',
    '2024-12-01',
    [
      ['always', 3600],
      ['2024-03-31T01:00:00', 7200],
      ['2024-10-27T01:00:00', 3600],
    ],
  ],
  [
    'Asia/Kathmandu',
    '1980-01-01',
    '1990-01-01',
    [
      ['always', 19_800],
      ['1985-12-31T18:30:00', 20_700],
    ],
  ],
  // Local mean time, to the second: Paris was 9:21 ahead of Greenwich.
  [
    'Europe/Paris',
    '1910-01-01',
    '1912-01-01',
    [
      ['always', 561],
      ['1911-03-10T23:50:39', 0],
    ],
  ],
  // A day that never was.
  [
    'Pacific/Apia',
    '2011-12-01',
    '2012-01-31',
    [
      ['always', -36_000],
      ['2011-12-30T10:00:00', 50_400],
    ],
  ],
  // The shortest time that any clock was changed for: a week.
  [
    'America/Recife',
    '2000-09-01',
    '2000-11-01',
    [
      ['always', -10_800],
      ['2000-10-08T03:00:00', -7200],
      ['2000-10-15T02:00:00', -10_800],
    ],
  ],
  // Postgres would take it for an abbreviation without summers.
  [
    'CET',
    '2024-03-01',
    '2024-04-01',
    [
      ['always', 3600],
      ['2024-03-31T01:00:00', 7200],
    ],
  ],
])('the clock of %s from %s to %s', async (zone, from, to, expected) => {
  const { starts, offsets } = await rules(zone, from, to);
  const found = starts.map((start, place) => [
    start === -Infinity ? 'always' : new Date(start).toISOString().slice(0, 19),
    offsets[place]! / 1000,
  ]);
  expect(found).toEqual(expected);
});

describe('every instant has the local time that the database gives', () => {
  test.each(['America/St_Johns', 'Africa/Casablanca', 'Europe/London', 'Asia/Tehran', 'Australia/Lord_Howe'])(
    '%s',
    async (zone) => {
      const { starts, offsets } = await rules(zone, '1899-01-01', '2031-01-01');
      const { rows } = await client.query<{ at: number; seconds: number }>(
        `SELECT at::float8, date_part('epoch', timezone($1, to_timestamp(at)) - timezone('UTC', to_timestamp(at))) AS seconds
       FROM (SELECT generate_series(-2240524800, 1924991999, 97213)::float8 AS at
         UNION ALL SELECT unnest($2::float8[]) UNION ALL SELECT unnest($2::float8[]) - 1) AS probe`,
        [postgresZone(zone), starts.filter(Number.isFinite).map((start) => start / 1000)],
      );
      const wrong = rows.filter(({ at, seconds }) => {
        const place = starts.filter((start) => start <= at * 1000).length - 1;
        return offsets[place] !== seconds * 1000;
      });
      expect([rows.length > 40_000, wrong]).toEqual([true, []]);
    },
  );
});

test('a zone that the database does not know is refused', async () => {
  await expect(rules('Mars/Olympus', '2000-01-01', '2001-01-01')).rejects.toMatchObject({
    name: 'QuestionError',
    parameter: 'tz',
  });
});
