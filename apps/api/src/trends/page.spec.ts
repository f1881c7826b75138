import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Page } from '@vigie/contract';
import { addPerson, json, signIn } from '../../../../test/app/people.js';
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

const post = (body: unknown, language = 'en') =>
  app.fetch('/api/v1/page', json('POST', body, { cookie, 'accept-language': language }));
const ask = async (body: unknown, language?: string) => Page.parse(await (await post(body, language)).json());

async function alone(path: string, language = 'en') {
  const response = await app.fetch(`/api/v1/${path}`, { headers: { cookie, 'accept-language': language } });
  const { asOf: _, ...answer } = (await response.json()) as Record<string, unknown>;
  return { kind: path.split('?')[0], ...answer };
}

/** The same question as a page has it, and as the query string of its own request. */
const questions: [object, string][] = [
  [{ kind: 'attention' }, 'attention?'],
  [
    { kind: 'attention', interval: 'week', split: 'country', top: 1, measure: 'stories' },
    'attention?interval=week&split=country&top=1&measure=stories',
  ],
  [
    { kind: 'attention', interval: 'month', split: 'language', share: 'corpus' },
    'attention?interval=month&split=language&share=corpus',
  ],
  [{ kind: 'facets' }, 'facets?'],
  [{ kind: 'facets', by: ['tag', 'sourceCountry'], limit: 1 }, 'facets?by=tag,sourceCountry&limit=1'],
  [{ kind: 'matrix' }, 'matrix?'],
  [{ kind: 'matrix', rows: 'language', columns: 'week', top: 2 }, 'matrix?rows=language&columns=week&top=2'],
];

describe('a page is what its questions are alone', () => {
  test.each<[string, object, string]>([
    ['everything', {}, ''],
    ['one country in focus', { country: 'NE', countryRole: 'focus' }, '&country=NE&countryRole=focus'],
    [
      'some days in a zone, without an outlet',
      { from: '2024-01-01', to: '2024-01-20', tz: 'Africa/Niamey', source: ['!lantern.example'] },
      '&from=2024-01-01&to=2024-01-20&tz=Africa/Niamey&source=!lantern.example',
    ],
    ['words', { q: 'text' }, '&q=text'],
    ['nothing', { tag: 'unheard' }, '&tag=unheard'],
  ])('%s', async (_, selection, query) => {
    for (const language of ['en', 'fr']) {
      const page = await ask({ selection, questions: questions.map(([question]) => question) }, language);
      const expected = await Promise.all(questions.map(([, path]) => alone(path + query, language)));
      expect(page.answers).toEqual(expected);
    }
  });
});

test('a page is strictly what the contract says, and of one moment', async () => {
  const body = await (await post({ questions: questions.map(([question]) => question) })).json();
  expect(Page.strict().parse(body)).toEqual(body);
  expect(Object.keys(body)).toEqual(['asOf', 'answers']);
});

test('the interval is chosen by how many buckets there may be', async () => {
  const page = await ask({
    questions: [
      { kind: 'attention', interval: 'auto', most: 40 },
      { kind: 'attention', interval: 'auto', most: 6 },
      { kind: 'attention', interval: 'auto', most: 1 },
    ],
  });
  expect(page.answers.map((answer) => answer.kind === 'attention' && answer.interval)).toEqual([
    'day',
    'week',
    'month',
  ]);
});

describe('what is refused, and where', () => {
  const attention = { kind: 'attention' };
  test.each<[string, unknown, string[]]>([
    ['a field that there is not', { questions: [attention], colour: 'red' }, ['colour']],
    ['a filter that there is not', { questions: [attention], selection: { colour: 'red' } }, ['selection/colour']],
    ['a parameter of another question', { questions: [{ ...attention, limit: 3 }] }, ['questions/0/limit']],
    ['two faults', { questions: [{ ...attention, top: 0 }, { kind: 'map' }] }, ['questions/0/top', 'questions/1/kind']],
    ['31 questions', { questions: Array.from({ length: 31 }, () => attention) }, ['questions']],
    ['no questions', {}, ['questions']],
    ['no object', [attention], ['']],
    ['a value that is not text', { questions: [attention], selection: { q: 'a\u0000' } }, ['selection/q']],
    ['a query that cannot be read', { questions: [attention], selection: { q: 'niger AND' } }, ['selection/q']],
    ['days that are too far away', { questions: [attention], selection: { from: '0000-01-01' } }, ['selection/from']],
    [
      'too many hours, in the second question',
      {
        questions: [attention, { ...attention, interval: 'hour' }],
        selection: { from: '1990-01-01', to: '2024-01-01' },
      },
      ['questions/1/interval'],
    ],
    [
      'too many days across a matrix',
      { questions: [{ kind: 'matrix', columns: 'day' }], selection: { from: '1850-01-01', to: '2024-01-01' } },
      ['questions/0/columns'],
    ],
  ])('%s', async (_, body, paths) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { errors } = await response.json();
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  test('two hundred years by hour, with the interval that works', async () => {
    const selection = { from: '1900-01-01', to: '2099-12-31' };
    const body = (interval: string) => ({ questions: [{ kind: 'attention', interval }], selection });
    const { errors } = await (await post(body('hour'))).json();
    expect(errors).toEqual([
      { path: 'questions/0/interval', message: expect.stringContaining('hours'), suggestion: 'week' },
    ]);
    expect((await post(body(errors[0].suggestion))).status).toBe(200);
    const url = '/api/v1/attention?interval=hour&from=1900-01-01&to=2099-12-31';
    const single = await (await app.fetch(url, { headers: { cookie } })).json();
    expect(single.errors).toEqual([{ ...errors[0], path: 'interval' }]);
  });

  test('a query is pointed at in the words that were sent', async () => {
    const { errors } = await (await post({ questions: [{ kind: 'facets' }], selection: { q: 'niger AND' } })).json();
    expect(errors[0].position).toEqual({ start: 6, end: 9 });
  });

  test('a body that is no JSON, and nobody who is not signed in', async () => {
    const headers = { cookie, 'content-type': 'application/json' };
    const broken = await app.fetch('/api/v1/page', { method: 'POST', body: '{"questions": [', headers });
    expect(broken.status).toBe(400);
    expect((await app.fetch('/api/v1/page', json('POST', { questions: [{ kind: 'facets' }] }))).status).toBe(401);
  });
});
