import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem, ReadQuery } from '@vigie/contract';
import { addPerson, json, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'reader@lantern.example', 'analyst');
  cookie = await signIn(app, 'reader@lantern.example');
});

afterAll(() => app.stop());

const get = (path: string) => app.fetch(`/api/v1/${path}`, { headers: { cookie } });
const check = (q: string) => get(`query?q=${encodeURIComponent(q)}`);

test.each([
  ['niger and uranium', 'niger uranium'],
  ['  niger   OU mali ', 'niger OR mali'],
  ['pays:Niger', 'country:NE'],
  ['country:"Côte d’Ivoire"', 'country:CI'],
  ['langue:(français ou anglais)', 'lang:fr OR lang:en'],
  ['titre:(uranium sauf or)', undefined],
  ['pays:(guinée uranium)', undefined],
  ['pays:guinée uranium', 'country:GN uranium'],
  ['date:2024-02', 'date:2024-02-01..2024-02-29'],
  ['niger || mali && !uranium', 'niger OR (mali -uranium)'],
])('%s is read', async (q, expected) => {
  const answer = ReadQuery.parse(await (await check(q)).json());
  if (expected === undefined)
    expect(answer).toEqual({ query: null, fault: expect.objectContaining({ path: 'q' }), notices: [] });
  else expect(answer).toEqual({ query: expected, fault: null, notices: [] });
});

describe('what may find less than was meant', () => {
  beforeAll(async () => {
    await app.dataSource.query(`INSERT INTO source (name, name_key) VALUES ('Harbour Gazette', 'harbour gazette')`);
    await app.dataSource.query(`INSERT INTO source_host (host, source_id) SELECT 'harbour.example', id FROM source`);
    await app.dataSource.query(`INSERT INTO topic (key, label, origin) VALUES ('solar', 'Zolar rays', 'own')`);
    await app.dataSource.query(`INSERT INTO tag (key, label) VALUES ('élections 2024', 'Élections 2024')`);
  });

  const named = (kind: string, name: string) => `there is no ${kind} yet that is named ${name}`;

  test.each<[string, string, number, number, string | undefined]>([
    ['source:harbour mali', named('source', 'harbour'), 0, 14, 'source:"Harbour Gazette" mali'],
    ['source:"harbor gazete"', named('source', 'harbor gazete'), 0, 22, 'source:"Harbour Gazette"'],
    ['média:(none OR nope)', named('source', 'nope'), 15, 19, undefined],
    ['mali -topic:rays', named('topic', 'rays'), 6, 16, 'mali -topic:"Zolar rays"'],
    ['tag:election', named('tag', 'election'), 0, 12, 'tag:"Élections 2024"'],
    ['tag:wind*', 'there is no tag yet whose name begins with wind', 0, 9, undefined],
    ['le', expect.stringContaining('too frequent') as never, 0, 2, undefined],
    ['mali (le la)', expect.any(String) as never, 0, 0, undefined],
  ])('%s', async (q, message, start, end, suggestion) => {
    const { notices, fault } = ReadQuery.parse(await (await check(q)).json());
    expect(fault).toBeNull();
    const expected = { path: 'q', message, position: { start, end }, ...(suggestion !== undefined && { suggestion }) };
    expect(notices).toEqual(end === 0 ? [] : [expected]);
    if (suggestion !== undefined) expect(ReadQuery.parse(await (await check(suggestion)).json()).notices).toEqual([]);
  });

  test.each([
    'source:HARBOUR.example',
    'source:"harbour gazette"',
    'topic:SOLAR',
    'tag:elect*',
    'source:none',
    'niger',
  ])('%s finds what there is', async (q) => expect(ReadQuery.parse(await (await check(q)).json()).notices).toEqual([]));

  test('languages are named whose texts are not found', async () => {
    const { notices } = ReadQuery.parse(await (await check('le la')).json());
    expect(notices.map(({ message }) => message)).toEqual([
      'these words are too frequent to be searched for alone in articles of lang:fr lang:es lang:it; add another word',
    ]);
  });
});

describe('a fault has its place in what was sent, and a suggestion', () => {
  const fault = { message: expect.any(String), position: { start: 2, end: 8 }, suggestion: 'title:niger' };

  test.each(['attention?', 'facets?', 'matrix?', 'articles?'])('%s', async (path) => {
    const response = await get(`${path}q=${encodeURIComponent('  titel:niger')}`);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).errors).toEqual([{ path: 'q', ...fault }]);
  });

  test('a page', async () => {
    const body = { selection: { q: '  titel:niger' }, questions: [{ kind: 'facets' }] };
    const response = await app.fetch('/api/v1/page', json('POST', body, { cookie }));
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).errors).toEqual([{ path: 'selection/q', ...fault }]);
  });

  test.each([
    ['country:Atlantis', { start: 8, end: 16 }, 'Atlantis'],
    ['country:Nigr', { start: 8, end: 12 }, 'country:Niger'],
    ['country:Papua New Guinea', { start: 8, end: 24 }, 'country:"Papua New Guinea"'],
    ['country:Guinea Bissau', { start: 8, end: 21 }, 'country:"Guinea Bissau"'],
    ['country:NIG', { start: 8, end: 11 }, 'country:(Niger OR Nigeria)'],
    ['country:Niger,Mali', { start: 8, end: 18 }, 'country:(Niger OR Mali)'],
    ['lang:frnch', { start: 5, end: 10 }, 'lang:French'],
    ['😀 "a', { start: 3, end: 5 }, '😀 "a"'],
  ])('%s', async (q, position, suggestion) => {
    const response = await check(q);
    const fault = { path: 'q', message: expect.any(String), position, suggestion };
    expect(ReadQuery.parse(await response.json())).toEqual({ query: null, fault, notices: [] });
  });
});

test.each(['query', 'query?q=', 'query?q=%20%20', 'query?q=a&tz=UTC', `query?q=${'a'.repeat(2001)}`])(
  '%s is refused',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).errors).toHaveLength(1);
  },
);
