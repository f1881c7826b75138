import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CollectionList, CountryList, LanguageList, SourceList, TopicList } from '@vigie/contract';
import type { z } from 'zod';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { SMALL } from '../../../../test/reads/small-corpus.js';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'reader@lantern.example', 'analyst');
  cookie = await signIn(app, 'reader@lantern.example');
  await writeCorpus(app.dataSource, SMALL);
});

afterAll(() => app.stop());

const ask = (path: string, language = 'en') =>
  app.fetch(`/api/v1/${path}`, { headers: { ...(as(cookie).headers as object), 'accept-language': language } });

test.each<[string, z.ZodObject, object[]]>([
  [
    'sources',
    SourceList,
    [
      {
        id: '1',
        name: 'The Lantern',
        hosts: ['lantern.example'],
        articles: 3,
        firstSeen: '2024-01-01',
        lastSeen: '2024-01-01',
      },
      { id: '2', name: 'Le Héron', country: 'FR', articles: 3, firstSeen: '2024-01-03', lastSeen: '2024-01-08' },
      { id: '3', name: 'Silent Post', country: null, articles: 0, firstSeen: null },
    ],
  ],
  ['sources?search=heron', SourceList, [{ id: '2' }]],
  ['sources?search=LANTERN.ex', SourceList, [{ id: '1' }]],
  ['sources?search=%25', SourceList, []],
  [
    'topics',
    TopicList,
    [
      { key: '20000638', parent: '20000565', articles: 2 },
      { key: '=rainfall', label: '=Rainfall', parent: null, articles: 2 },
      { key: '20000565', label: 'society, invented', articles: 1 },
    ],
  ],
  [
    'countries',
    CountryList,
    [
      { code: 'NE', label: 'Niger', articles: 2 },
      { code: 'RU', label: 'Russia', articles: 2 },
      { code: 'ML', articles: 1 },
      { code: 'SU', articles: 1 },
    ],
  ],
  ['countries?search=russ', CountryList, [{ code: 'RU' }]],
  ['countries?search=ml', CountryList, [{ code: 'ML' }]],
  [
    'languages',
    LanguageList,
    [
      { code: 'fr', label: 'French', articles: 4 },
      { code: 'en', label: 'English', articles: 2 },
    ],
  ],
  [
    'collections',
    CollectionList,
    [
      { id: '1', name: 'West', sources: 2, articles: 6 },
      { id: '2', name: 'Wire', sources: 1, articles: 3 },
    ],
  ],
])('%s', async (path, schema, expected) => {
  const answer = schema.strict().parse(await (await ask(path)).json());
  expect(answer).toMatchObject({ items: expected, nextCursor: null });
});

test.each(['sources', 'topics', 'countries', 'languages', 'collections'])('%s, page after page', async (list) => {
  const whole = (await (await ask(list)).json()).items;
  const seen: unknown[] = [];
  for (let path: string | null = `${list}?limit=1`; path !== null; ) {
    const page: { items: unknown[]; nextCursor: string | null } = await (await ask(path)).json();
    seen.push(...page.items);
    path = page.nextCursor === null ? null : `${list}?limit=1&cursor=${page.nextCursor}`;
  }
  expect(seen).toEqual(whole);
});

test('one source, as in the list', async () => {
  const { items } = await (await ask('sources')).json();
  expect(items).toHaveLength(3);
  for (const item of items) expect(await (await ask(`sources/${item.id}`)).json()).toEqual(item);
  expect((await ask('sources/99')).status).toBe(404);
  expect((await ask('sources/lantern')).status).toBe(400);
});

test('French names where French is preferred', async () => {
  expect((await (await ask('countries?search=russ', 'fr-CA, en;q=0.4')).json()).items[0].label).toBe('Russie');
  expect((await (await ask('topics?search=société', 'fr')).json()).items[0].key).toBe('20000565');
});

test('as CSV', async () => {
  const text = await (await ask('sources?format=csv&search=heron')).text();
  expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
    'id,name,hosts,country,language,kind,owner,articles,firstSeen,lastSeen',
    '2,Le Héron,heron.example,FR,,,,3,2024-01-03,2024-01-08',
    '',
  ]);
});

test.each([
  'sources?cursor=x',
  'topics?cursor=WyJzb3VyY2VzIiwxLDIsIjMiXQ',
  'countries?limit=500',
  'languages?order=label',
])('%s is refused', async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test.each([
  ['countries', ['countries', 1e300, -1e300]],
  ['sources', ['sources', 1e300, 0.5, 'x']],
])('a cursor of %s far out of range finds a place', async (list, cursor) => {
  const text = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  expect((await ask(`${list}?cursor=${text}`)).status).toBe(200);
});
