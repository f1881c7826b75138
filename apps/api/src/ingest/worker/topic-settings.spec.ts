import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  addOwnTopic,
  createDataSource,
  enableTopicModel,
  keepTagTopic,
  keepTopicModel,
  retireOwnTopic,
  topicIds,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { readTopicSettings } from './topic-settings.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

test('a topic that was given up is found by no model that learned it, until it is taken up again', async () => {
  const { manager } = source;
  const topic = { key: 'ports', label: 'Ports', labelFr: null, parentId: null, rule: 'harbour' };
  await addOwnTopic(manager, topic);
  await keepTagTopic(manager, { key: 'quay', label: 'Quay', topicId: await idOf('ports') }, null);
  const topics = ['ports', '15000000'].map((key) => ({ key, bias: 0, scale: 1, threshold: 0.5, slope: 1, offset: 0 }));
  const data = JSON.stringify({ language: 'fr', version: 1, topics });
  await keepTopicModel(manager, { language: 'fr', version: 1, data, measured: {} });
  await enableTopicModel(manager, 'fr', true);
  expect(await thresholds()).toEqual([
    ['ports', 0.5],
    ['15000000', 0.5],
  ]);

  expect(await retireOwnTopic(manager, 'ports')).toEqual(['Quay']);
  expect(await thresholds()).toEqual([
    ['ports', null],
    ['15000000', 0.5],
  ]);
  expect((await readTopicSettings(manager)).tagMap.size).toBe(0);

  expect(await addOwnTopic(manager, topic)).toBe(true);
  expect((await thresholds())[0]).toEqual(['ports', 0.5]);
});

test('a topic that records brought is no own topic by the same key', async () => {
  const { manager } = source;
  await topicIds(manager, [{ key: 'quays', label: 'Quays', method: 'given', score: null, version: 'given' }]);
  const topic = { key: 'quays', label: 'Mine', labelFr: null, parentId: null, rule: 'quay' };
  expect(await addOwnTopic(manager, topic)).toBe(false);
  expect((await readTopicSettings(manager)).rules.map(({ key }) => key)).not.toContain('quays');
});

async function idOf(key: string): Promise<number> {
  const [row]: { id: number }[] = await source.query('SELECT t.id FROM topic t WHERE t.key = $1', [key]);
  return row!.id;
}

async function thresholds(): Promise<[string, number | null][]> {
  const { models } = await readTopicSettings(source.manager);
  return models.flatMap(({ topics }) => topics.map(({ key, threshold }): [string, number | null] => [key, threshold]));
}
