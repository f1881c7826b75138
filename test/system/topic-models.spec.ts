import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ArticleDetail, TopicModelList, type TopicModelState } from '@vigie/contract';
import { beatArticle } from '../fixtures/invented-beats.js';
import type { Client } from './client.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

const EACH = 200;
const TOPICS = { football: '20000822', wheat: '20000344', court: '20000106' } as const;

let server: Server;
let client: Client;
let untagged: string;
beforeAll(async () => {
  server = await startProduct('models');
  client = server.admin;
  const beats = Object.keys(TOPICS) as (keyof typeof TOPICS)[];
  const examples = beats.flatMap((beat) =>
    Array.from({ length: EACH }, (_, n) => beatArticle(beat, n, { topics: [TOPICS[beat]] })),
  );
  await client.records(examples);
  untagged = (await client.articleOf(await client.records([beatArticle('wheat', 9001)]))).id;
}, 120_000);
afterAll(() => remove(server));

const models = async (): Promise<TopicModelState[]> => TopicModelList.parse(await client.ask('topic-models')).items;
const english = async (): Promise<TopicModelState> => {
  const model = (await models()).find(({ language }) => language === 'en');
  if (model === undefined) throw new Error('There is no model of English.');
  return model;
};
const shown = (): Promise<ArticleDetail> => client.ask(`articles/${untagged}`);
const upToDate = () => until('labelling is over', async () => (await client.ask('labelling')).upToDate);
const trained = () =>
  until(
    'the model is trained',
    async () => {
      const model = await english();
      return model.state === 'training' ? null : model;
    },
    120_000,
  );

test('a model is trained from articles whose topics are known, and says what it achieves', async () => {
  expect(await english()).toMatchObject({
    ...{ label: 'English', examples: 3 * EACH, state: 'untrained', enabled: false, version: null, measured: null },
  });
  const csv = (await client.get('/api/v1/topic-models', { format: 'csv' })).text.trim().split('\r\n');
  expect(csv[0]).toContain('language,label,examples,state');
  expect(csv[1]).toContain(`en,English,${3 * EACH},untrained,false,`);
  expect((await client.post('/api/v1/topic-models/en', { enabled: true }, 'PATCH')).status).toBe(409);
  const answer = await client.send('POST', '/api/v1/topic-models/en/train');
  expect([answer.status, answer.body.state]).toEqual([202, 'training']);
  expect((await client.send('POST', '/api/v1/topic-models/en/train')).status).toBe(409);
  const model = await trained();
  expect(model).toMatchObject({ state: 'ready', enabled: false, version: 1, message: null, progress: null });
  expect(model.measured?.precision).toBeGreaterThan(0.8);
  const topic = model.measured?.topics.find(({ key }) => key === TOPICS.wheat);
  expect(topic).toMatchObject({ examples: EACH, state: 'used', label: expect.any(String) });
}, 150_000);

test('enabled, it labels articles that nobody tagged; disabled, its labels go', async () => {
  expect((await shown()).topics.map(({ method }) => method)).not.toContain('model');
  const on = await client.post('/api/v1/topic-models/en', { enabled: true }, 'PATCH');
  expect(on.body).toMatchObject({ enabled: true });
  await upToDate();
  const labelled = await shown();
  expect(labelled.topics).toContainEqual(expect.objectContaining({ code: TOPICS.wheat, method: 'model' }));
  const weight = labelled.evidence.topics.find(({ key }) => key === TOPICS.wheat);
  expect(weight).toMatchObject({ version: 'model en 1', score: expect.any(Number) });
  expect(labelled.mentions).toContainEqual(expect.objectContaining({ key: TOPICS.wheat, rule: 'model' }));
  const fresh = await client.articleOf(await client.records([beatArticle('court', 9002)]));
  expect(fresh.topics).toContainEqual(expect.objectContaining({ code: TOPICS.court, method: 'model' }));
  expect(await english()).toMatchObject({ examples: 3 * EACH });
  await client.send('POST', '/api/v1/topic-models/en/train');
  expect(await trained()).toMatchObject({ version: 2, enabled: true });
  await upToDate();
  expect((await client.ask('labelling')).job).toMatchObject({ reason: 'models', state: 'done' });
  expect((await client.ask('labelling')).models).toEqual([{ language: 'en', version: 2 }]);
  await client.post('/api/v1/topic-models/en', { enabled: false }, 'PATCH');
  await upToDate();
  expect((await shown()).topics.map(({ method }) => method)).not.toContain('model');
});

test('a training can be stopped, and the model that was there stays', async () => {
  const before = await english();
  expect((await client.send('POST', '/api/v1/topic-models/en/train')).status).toBe(202);
  const cancelled = await client.send('POST', '/api/v1/topic-models/en/cancel');
  expect([cancelled.status, cancelled.body.state]).toEqual([202, 'ready']);
  expect((await client.send('POST', '/api/v1/topic-models/en/cancel')).status).toBe(409);
  expect(await english()).toEqual(before);
});

test('too few examples are said, and other languages are not there', async () => {
  await client.records([{ ...beatArticle('wheat', 9003), language: 'fr', topics: [TOPICS.wheat] }]);
  const french = (await models()).find(({ language }) => language === 'fr');
  expect(french).toMatchObject({ state: 'too-few', examples: 1, message: expect.stringContaining('there are 1') });
  expect((await client.send('POST', '/api/v1/topic-models/fr/train')).status).toBe(409);
  for (const language of ['xx', 'EN', '%00', 'en-GB'])
    expect([400, 404]).toContain((await client.send('POST', `/api/v1/topic-models/${language}/train`)).status);
  expect((await client.post('/api/v1/topic-models/en', { enabled: 'yes' }, 'PATCH')).status).toBe(400);
});
