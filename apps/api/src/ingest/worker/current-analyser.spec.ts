import { expect, test } from '@jest/globals';
import type { Analyser } from '@vigie/analysis';
import type { EntityManager } from 'typeorm';
import { CurrentAnalyser } from './current-analyser.js';

const analyser: Analyser = {
  label: () => {
    throw new Error('Nobody labels here.');
  },
  useTopics: () => undefined,
};

test('is loaded when it is first needed, and again where that failed', async () => {
  let loads = 0;
  const current = new CurrentAnalyser(async () => {
    loads += 1;
    if (loads === 1) throw new Error('The file cannot be read.');
    return analyser;
  });
  expect([current.isLoaded, loads]).toEqual([false, 0]);
  await expect(current.now({} as EntityManager)).rejects.toThrow('cannot be read');
  expect(current.isLoaded).toBe(false);
  expect(await current.ready()).toBe(analyser);
  expect([await current.ready(), current.isLoaded, loads]).toEqual([analyser, true, 2]);
});
