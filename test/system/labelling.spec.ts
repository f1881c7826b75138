import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ArticleDetail, Labelling, OwnTopic, OwnTopicList, TagMap, TopicPreview } from '@vigie/contract';
import { addAnalyst } from './analyst.js';
import type { Client } from './client.js';
import { readCsv } from './read-csv.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

let server: Server;
let client: Client;
let analyst: Client;
beforeAll(async () => {
  server = await startProduct('labelling');
  client = server.admin;
  analyst = await addAnalyst(server, 'noor@desk.example');
}, 90_000);
afterAll(() => remove(server));

const told = (place: string, text: string, more: object = {}) => ({
  url: `https://gazette.example/labelling/${place}`,
  title: `Report ${place}`,
  text,
  publishedAt: '2025-02-03T10:00:00Z',
  language: 'en',
  ...more,
});

const read = async (): Promise<Labelling> => Labelling.strict().parse(await client.ask('labelling'));

/** Waits until all articles carry the labels of today. */
const settled = () =>
  until('labelling is over', async () => {
    const labelling = await read();
    return labelling.upToDate ? labelling : null;
  });
const add = async (topic: object): Promise<OwnTopic> => {
  const answer = await client.post('/api/v1/topics', topic);
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return OwnTopic.strict().parse(answer.body);
};
const preview = async (rule: string): Promise<TopicPreview> => {
  const answer = await client.post('/api/v1/topics/preview', { rule });
  expect(answer.status).toBe(200);
  return TopicPreview.strict().parse(answer.body);
};
const keysOf = ({ topics }: ArticleDetail) => topics.map(({ code }) => code);

describe('an own topic', () => {
  beforeAll(async () => {
    await client.records([
      told('drone/1', 'A drone flew over the harbour at dawn.'),
      told('drone/2', 'Two drones and a balloon were seen.', { topics: ['Ports'] }),
      told('drone/3', 'The drone, said the office, was a balloon.'),
      told('quiet/1', 'Nothing flew over the harbour.'),
    ]);
    await client.records([told('drone/4', 'Another drone, with labels of its own.')], { labels: 'given' });
  });

  test('labels exactly what its preview counted, those uploaded later too, and is counted like any other', async () => {
    const rule = '(drone OR drones) -balloon';
    const seen = await preview(rule);
    expect(seen).toMatchObject({ matches: 1, read: 5, of: 5, nextCursor: null });
    expect(seen.items[0]).toMatchObject({
      article: { title: 'Report drone/1' },
      snippet: expect.stringContaining('drone'),
    });
    const topic = await add({ label: 'Drones over ports', labelFr: 'Drones', rule, parent: '11000000' });
    expect(topic).toMatchObject({ key: 'drones-over-ports', version: 1, parent: { key: '11000000' }, rule });
    const { job } = await settled();
    expect(job).toMatchObject({ state: 'done', done: 5, total: 5, changed: 1, reason: 'rules' });
    expect(await client.count({ topic: topic.key })).toBe(seen.matches);
    const later = await client.articleOf(await client.records([told('drone/5', 'A late drone.')]));
    expect(later.topics).toMatchObject([{ code: topic.key, label: 'Drones over ports', method: 'rule' }]);
    expect(later.evidence.topics).toMatchObject([{ key: topic.key, version: `rule ${topic.key} 1` }]);
    expect(later.evidence.language.method).toBe('given');
    const mention = { key: topic.key, text: 'drone', rule: 'own-rule', label: topic.label };
    expect(later.mentions).toMatchObject([
      { ...mention, field: 'title' },
      { ...mention, field: 'paragraphs/0', start: 7 },
    ]);
    const { facets } = await client.ask('facets', { by: 'topic' });
    expect(facets.topic).toContainEqual({ key: topic.key, label: topic.label, articles: 2, stories: 2 });
    const { series } = await client.ask('attention', { interval: 'month', split: 'topic' });
    expect(series).toContainEqual(expect.objectContaining({ key: topic.key, total: 2 }));
    expect(await client.count({ topic: '11000000' })).toBeGreaterThanOrEqual(2);
    const list = OwnTopicList.parse(await client.ask('topics/own'));
    expect(list.items).toMatchObject([{ key: topic.key, articles: 2 }]);
  });

  test('follows its rule when that changes, keeps its key when its name does, and is gone when given up', async () => {
    const path = '/api/v1/topics/drones-over-ports';
    const renamed = (await client.post(path, { label: 'Balloons' }, 'PATCH')).body;
    expect(renamed).toMatchObject({ key: 'drones-over-ports', label: 'Balloons', version: 1 });
    const changed = (await client.post(path, { rule: 'balloon' }, 'PATCH')).body;
    expect(changed).toMatchObject({ version: 2, rule: 'balloon' });
    const { job } = await settled();
    expect(job).toMatchObject({ state: 'done', reason: 'rules', changed: 4 });
    expect(await client.count({ topic: 'drones-over-ports' })).toBe(2);
    expect((await client.send('DELETE', path)).status).toBe(204);
    expect((await client.send('DELETE', path)).status).toBe(404);
    await settled();
    expect(await client.count({ topic: 'drones-over-ports' })).toBe(0);
    expect((await client.ask('topics/own')).items).toEqual([]);
    const again = await add({ label: 'Drones over ports', rule: 'drone' });
    expect(again).toMatchObject({ key: 'drones-over-ports', version: 3, parent: null });
    await settled();
    expect(await client.count({ topic: 'drones-over-ports' })).toBe(4);
    expect((await add({ label: 'Ports', rule: 'harbour' })).key).toBe('ports-2');
  });

  test('leaves articles alone whose topics a person gave', async () => {
    await settled();
    const article = await client.articleOf(await client.records([told('drone/6', 'A corrected drone.')]));
    expect(keysOf(article)).toEqual(['drones-over-ports']);
    const path = `/api/v1/articles/${article.id}/corrections/topics`;
    await client.post(path, { value: ['20000638'] }, 'PUT');
    expect(await preview('corrected')).toMatchObject({ matches: 0 });
    await client.post('/api/v1/topics/drones-over-ports', { rule: 'drone OR corrected' }, 'PATCH');
    await settled();
    expect(keysOf(await client.ask(`articles/${article.id}`))).toEqual(['20000638']);
    const undone = (await client.send('DELETE', path)).body;
    expect(undone.evidence.topics).toMatchObject([{ key: 'drones-over-ports', version: 'rule drones-over-ports 4' }]);
  });

  test.each([
    ['POST', '', { label: 'X' }, 'rule'],
    ['POST', '', { label: '', rule: 'a' }, 'label'],
    ['POST', '', { label: 'X', rule: '(a OR' }, 'rule'],
    ['POST', '', { label: 'X', rule: '-a' }, 'rule'],
    ['POST', '', { label: 'X', rule: 'a', parent: 'nowhere' }, 'parent'],
    ['POST', '', { label: 'X', rule: 'a', more: 1 }, 'more'],
    ['POST', '/preview', { rule: '"a' }, 'rule'],
    ['POST', '/preview', { rule: 'a', cursor: 'x' }, 'cursor'],
    ['PATCH', '/drones-over-ports', { rule: 'a AND' }, 'rule'],
    ['PATCH', '/drones-over-ports', { parent: 'drones-over-ports' }, 'parent'],
  ])('%s topics%s %j is refused', async (method, path, body, at) => {
    const answer = await client.post(`/api/v1/topics${path}`, body, method);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toBe(at);
    if (at === 'rule' && 'rule' in body && body.rule !== '') expect(answer.body.errors[0].position).toBeDefined();
  });

  test.each(['20000638', 'nothing', '%00', 'ports'])('topics/%s is no own topic', async (key) => {
    expect([400, 404]).toContain((await client.post(`/api/v1/topics/${key}`, { label: 'X' }, 'PATCH')).status);
    expect([400, 404]).toContain((await client.send('DELETE', `/api/v1/topics/${key}`)).status);
  });
});

describe('the tag map', () => {
  const page = async (query: Record<string, string> = {}): Promise<TagMap> =>
    TagMap.parse(await client.ask('tag-map', query));
  const put = (tag: string, topic: string | null) => client.post('/api/v1/tag-map', { tag, topic }, 'PUT');

  test('lists tags by use, and labels as an administrator says', async () => {
    const article = (place: string, ...tags: string[]) => told(`tags/${place}`, 'A short report.', { tags });
    await client.records([article('1', 'Flood', 'Zorbing'), article('2', 'zorbing'), article('3', 'Zörbing')]);
    await settled();
    const before = await page();
    expect(before.items.slice(0, 2)).toMatchObject([
      { tag: 'zorbing', label: 'Zorbing', articles: 2, topic: null, country: null, origin: 'none' },
      { tag: 'flood', articles: 1, origin: 'built-in', topic: { key: expect.any(String) } },
    ]);
    const answer = await put('Zorbing', '15000000');
    expect(answer.body).toMatchObject({ tag: 'zorbing', articles: 2, origin: 'own', topic: { key: '15000000' } });
    expect((await settled()).job).toMatchObject({ reason: 'tag-map', changed: 3 });
    expect(await client.count({ topic: '15000000', tag: 'zorbing' })).toBe(2);
    expect((await page({ origin: 'own' })).items.map(({ tag }) => tag)).toEqual(['zorbing', 'zörbing']);
    await put('flood', null);
    await settled();
    expect(await client.count({ topic: '!none', tag: 'flood', q: 'nosuchword OR report' })).toBe(1);
    const none = (await page({ search: 'flood' })).items;
    expect(none).toMatchObject([{ tag: 'flood', topic: null, origin: 'own' }]);
    const unmap = (tag: string) => client.send('DELETE', `/api/v1/tag-map?tag=${encodeURIComponent(tag)}`);
    expect((await unmap('zorbing')).status).toBe(204);
    expect((await unmap('zorbing')).status).toBe(404);
    await settled();
    expect(await client.count({ topic: '15000000', tag: 'zorbing' })).toBe(0);
  });

  test('frees the tags of a topic that is given up, which nothing can be tied to then', async () => {
    const { key } = (await client.post('/api/v1/topics', { label: 'Given up', rule: 'nosuchword' })).body;
    expect((await put('Zorbing', key)).body).toMatchObject({ origin: 'own', topic: { key } });
    expect((await client.send('DELETE', `/api/v1/topics/${key}`)).status).toBe(204);
    expect((await page({ search: 'zorbing' })).items[0]).toMatchObject({ tag: 'zorbing', topic: null, origin: 'none' });
    expect((await put('Zorbing', key)).status).toBe(400);
    expect((await client.post('/api/v1/topics', { label: 'X', rule: 'nosuchword', parent: key })).status).toBe(400);
    await settled();
    expect(await client.count({ topic: key })).toBe(0);
  });

  test('is read page by page, with everything in it once', async () => {
    const whole = (await page({ limit: '200' })).items.map(({ tag }) => tag);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next: TagMap = await page({ limit: '1', ...(cursor === '' ? {} : { cursor }) });
      seen.push(...next.items.map(({ tag }) => tag));
      cursor = next.nextCursor;
    }
    expect(seen).toEqual(whole);
  });

  test.each([
    [{ tag: 'Flood', topic: '99999999' }, 'topic'],
    [{ tag: '', topic: null }, 'tag'],
    [{ tag: '!!!', topic: null }, 'tag'],
    [{ tag: 'Flood' }, 'topic'],
    [{ tag: 'x'.repeat(2000), topic: null }, 'tag'],
  ])('%j is refused', async (body, at) => {
    const answer = await client.post('/api/v1/tag-map', body, 'PUT');
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, at]);
  });

  test('a tag of a thousand different ideographs is refused', async () => {
    const answer = await put(String.fromCodePoint(...Array.from({ length: 1000 }, (_, n) => 0x4e00 + 19 * n)), null);
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'tag']);
  });
});

describe('labelling all articles anew', () => {
  test('writes nothing where nothing changed, and can be asked for and stopped', async () => {
    await settled();
    const asked = await client.post('/api/v1/labelling/run', {});
    expect([asked.status, asked.body.job.reason]).toEqual([202, 'asked']);
    const { job } = await settled();
    expect(job).toMatchObject({ state: 'done', reason: 'asked', changed: 0 });
    expect(job?.done).toBe(job?.total);
    expect((await client.post('/api/v1/labelling/cancel', {})).status).toBe(409);
  });

  test('is told as it goes', async () => {
    const response = await fetch(`${server.url}/api/v1/labelling/events`, { headers: { cookie: client.cookie } });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const events = (async function* () {
      for (let text = ''; ; ) {
        text += (await reader.read()).value ?? '';
        const lines = text.split('\n');
        text = lines.pop() ?? '';
        for (const line of lines)
          if (line.startsWith('data: ')) yield Labelling.strict().parse(JSON.parse(line.slice(6)));
      }
    })();
    expect((await events.next()).value).toMatchObject({ upToDate: true });
    await client.post('/api/v1/labelling/run', {});
    const states = new Set<string | undefined>();
    while (!states.has('done')) states.add((await events.next()).value?.job?.state);
    await reader.cancel();
  });
});

test('analysts may look, and change nothing', async () => {
  for (const route of ['topics/own', 'tag-map', 'topic-models', 'labelling', 'topics/known', 'countries/known'])
    expect((await analyst.get(`/api/v1/${route}`)).status).toBe(200);
  const refused = await Promise.all([
    analyst.post('/api/v1/topics', { label: 'X', rule: 'a' }),
    analyst.post('/api/v1/topics/preview', { rule: 'a' }),
    analyst.post('/api/v1/topics/ports', { label: 'X' }, 'PATCH'),
    analyst.send('DELETE', '/api/v1/topics/ports'),
    analyst.post('/api/v1/tag-map', { tag: 'a', topic: null }, 'PUT'),
    analyst.send('DELETE', '/api/v1/tag-map?tag=a'),
    analyst.send('POST', '/api/v1/topic-models/en/train'),
    analyst.post('/api/v1/topic-models/en', { enabled: true }, 'PATCH'),
    analyst.send('POST', '/api/v1/labelling/run'),
    analyst.send('POST', '/api/v1/labelling/cancel'),
  ]);
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
});

test('what a label can be is found by its name', async () => {
  const topics = (await client.ask('topics/known', { search: 'flood', limit: 5 })).items;
  expect(topics[0]).toMatchObject({ origin: 'iptc', path: expect.arrayContaining([expect.any(String)]) });
  const countries = (await client.ask('countries/known', { search: 'niger' })).items;
  expect(countries).toEqual([
    { code: 'NE', label: 'Niger' },
    { code: 'NG', label: 'Nigeria' },
  ]);
  const csv = await client.get('/api/v1/countries/known', { search: 'niger', format: 'csv' });
  expect(readCsv(csv.bytes)).toEqual(countries);
  const first = await client.ask('countries/known', { limit: 200 });
  const rest = await client.ask('countries/known', { limit: 200, cursor: first.nextCursor });
  expect(new Set([...first.items, ...rest.items].map(({ code }) => code)).size).toBeGreaterThan(240);
  expect((await client.get('/api/v1/countries/known', { cursor: 'x' })).status).toBe(400);
});
