import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Attention, Facets, Matrix } from '@vigie/contract';
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
const read = async (path: string, language?: string) => (await ask(path, language)).json();

describe('attention', () => {
  test('is dense, in days, and strictly what the contract says', async () => {
    const answer = Attention.strict().parse(await read('attention?interval=week&split=country&top=1'));
    expect(answer).toMatchObject({ interval: 'week', tz: 'UTC', from: null, to: null, undated: 2, denominator: null });
    expect(answer.buckets).toEqual(['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29']);
    expect(answer.series).toEqual([{ key: 'NE', label: 'Niger', values: [2, 0, 0, 0, 0], total: 2 }]);
    expect(answer.other).toEqual({ values: [2, 1, 0, 0, 1], total: 4 });
    expect(answer.totals).toEqual({ values: [3, 2, 0, 0, 1], total: 6 });
  });

  test('echoes the dates and keeps to the zone', async () => {
    const answer = await read('attention?interval=day&tz=Africa/Niamey&from=2024-01-01&to=2024-01-03');
    expect(answer).toMatchObject({ from: '2024-01-01', to: '2024-01-03', tz: 'Africa/Niamey' });
    expect(answer.totals).toEqual({ values: [1, 1, 1], total: 3 });
  });

  test('gives shares with what they were divided by, null for nothing of nothing', async () => {
    const answer = await read(
      'attention?interval=day&from=2024-01-01&to=2024-01-02&share=corpus&country=RU&split=topic',
    );
    expect(answer.denominator).toEqual({ kind: 'corpus', values: [2, 0] });
    expect(answer.totals).toEqual({ values: [0.5, null], total: 0.5 });
  });

  test.each([
    ['en', 'Russia', 'society, invented'],
    ['fr', 'Russie', 'société inventée'],
    ['fr;q=0.1, en', 'Russia', 'society, invented'],
  ])('labels for %s', async (language, country, topic) => {
    const countries = await read('attention?split=country', language);
    expect(countries.series.find(({ key }: { key: string }) => key === 'RU').label).toBe(country);
    const topics = await read('attention?split=topic', language);
    expect(topics.series.find(({ key }: { key: string }) => key === '20000565').label).toBe(topic);
  });

  test('as CSV: long form, with the others and the total, safe for spreadsheets', async () => {
    const response = await ask('attention?interval=month&split=topic&top=2&share=corpus&format=csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.toString().slice(1).split('\r\n')).toEqual([
      'bucket,key,label,value,denominator',
      `2024-01-01,20000638,"festival, invented",${2 / 7},7`,
      `2024-01-01,'=rainfall,'=Rainfall,${2 / 7},7`,
      `2024-01-01,_other,Other,${1 / 7},7`,
      '2024-01-01,_total,Total,1,7',
      '',
    ]);
  });

  test('as CSV without a split there are no others', async () => {
    const text = await (await ask('attention?interval=year&format=csv')).text();
    expect(text.replace('\ufeff', '')).toBe('bucket,key,label,value\r\n2024-01-01,_total,Total,7\r\n');
  });
});

describe('facets', () => {
  test('all dimensions unless some are asked for', async () => {
    const answer = Facets.strict().parse(await read('facets'));
    expect(answer.total).toEqual({ articles: 8, stories: 7, sources: 2 });
    expect(Object.keys(answer.facets)).toHaveLength(7);
    expect(answer.facets.language).toEqual([
      { key: 'fr', label: 'French', articles: 4, stories: 4 },
      { key: 'en', label: 'English', articles: 2, stories: 2 },
    ]);
    expect(answer.facets.collection).toEqual([
      { key: '1', label: 'West', articles: 6, stories: 5 },
      { key: '2', label: 'Wire', articles: 3, stories: 3 },
    ]);
  });

  test('without the stories of each value', async () => {
    const answer = Facets.strict().parse(await read('facets?by=collection&stories=false'));
    expect(answer.total).toEqual({ articles: 8, stories: 7, sources: 2 });
    expect(answer.facets.collection).toEqual([
      { key: '1', label: 'West', articles: 6 },
      { key: '2', label: 'Wire', articles: 3 },
    ]);
    const text = await (await ask('facets?by=source&limit=1&stories=false&format=csv')).text();
    expect(text.replace('\ufeff', '')).toBe('dimension,key,label,articles\r\nsource,1,The Lantern,3\r\n');
  });

  test('as CSV', async () => {
    const text = await (await ask('facets?by=sourceCountry,source&limit=1&format=csv')).text();
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      'dimension,key,label,articles,stories',
      'sourceCountry,FR,France,3,3',
      'source,1,The Lantern,3,3',
      '',
    ]);
  });
});

describe('matrix', () => {
  test('countries by topics unless asked otherwise', async () => {
    const answer = Matrix.strict().parse(await read('matrix?countryRole=focus'));
    expect(answer.rows.map(({ key }) => key)).toEqual(['NE', 'ML', 'RU']);
    expect(answer.columns.map(({ label }) => label)).toEqual(['festival, invented', '=Rainfall', 'society, invented']);
    expect(answer.cells).toEqual([
      [2, 1, 0],
      [0, 0, 0],
      [1, 1, 0],
    ]);
  });

  test('over time, as CSV', async () => {
    const text = await (await ask('matrix?rows=tag&columns=month&format=csv')).text();
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      'row,rowLabel,column,columnLabel,value',
      'sahel,sahel,2024-01-01,2024-01-01,2',
      'rain,rain,2024-01-01,2024-01-01,1',
      '',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['attention?colour=red', 'colour'],
    ['attention?q[]=x', 'q[]'],
    ['attention?q=', 'q'],
    ['attention?from=2024-02-01&to=2024-01-01', 'from'],
    ['attention?from=0000-01-01', 'from'],
    ['attention?to=9999-12-31T23:59:59-10:00', 'to'],
    ['attention?interval=hour&from=1990-01-01&to=2024-01-01', 'interval'],
    ['attention?interval=day&from=1850-01-01&to=2024-01-01', 'interval'],
    ['attention?interval=day&from=2000-01-01&to=2024-01-01&split=tag&top=500', 'top'],
    ['attention?tz=Mars/Olympus', 'tz'],
    ['attention?q=%00', ''],
    ['facets?limit=500', 'limit'],
    ['facets?by=colour', 'by'],
    ['matrix?columns=hour', 'columns'],
    ['facets?q=niger+AND', 'q'],
  ])('%s', async (path, at) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = await response.json();
    expect(problem.status).toBe(400);
    expect(problem.errors[0].path).toBe(at);
  });

  test('a fault in a query is pointed at', async () => {
    const { errors } = await read('facets?q=niger+AND');
    expect(errors[0].position).toEqual({ start: 6, end: 9 });
  });

  test('nobody who is not signed in', async () => {
    for (const path of ['attention', 'facets', 'matrix']) expect((await app.fetch(`/api/v1/${path}`)).status).toBe(401);
  });
});

test.each([
  'q=%27%22%28&',
  'q=%3A*',
  'q=the',
  'q=NOT+the',
  'q=%F0%9F%98%80*',
  'q=ab*+%3C-%3E+c',
  'source=99999999999999999',
  'collection=2147483648',
  'story=999999999999999999',
  'topic=__proto__&tag=constructor',
  'tz=CET',
  'tz=US/Pacific-New&from=2024-01-01',
  'from=9999-12-31',
  `q=${'a+'.repeat(299)}`,
  `q=${encodeURIComponent('é* OR '.repeat(100))}x*`,
])('%s is answered or refused, never a fault of ours', async (query) => {
  expect([200, 400]).toContain((await ask(`facets?${query}`)).status);
  expect([200, 400]).toContain((await ask(`attention?${query}`)).status);
});
