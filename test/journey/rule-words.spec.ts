import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { placeRules } from '@vigie/analysis';
import { en } from '../../apps/dashboard/src/i18n/en.js';
import { fr } from '../../apps/dashboard/src/i18n/fr.js';

const told = Object.keys(en).filter((key) => key.startsWith('rule.')) as (keyof typeof en)[];

/** The codes of the rules that find topics, taken from their source. */
function topicRules(): string[] {
  const folder = fileURLToPath(new URL('../../libs/analysis/src/topics', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const sources = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return [
    ...new Set(sources.flatMap((source) => [...source.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule]) => rule!))),
  ];
}

test('every rule that finds a place or a topic is told in a sentence', () => {
  const rules = [...Object.keys(placeRules), ...topicRules()];
  expect(rules).toEqual(expect.arrayContaining(['homonym-near', 'tag-map', 'trigger', 'own-rule', 'model']));
  expect(rules.filter((rule) => !(told as string[]).includes(`rule.${rule}`))).toEqual([]);
  expect(told.filter((key) => !rules.includes(key.slice('rule.'.length)))).toEqual([]);
});

test.each([
  ['English', en],
  ['French', fr],
])('no two rules are told in the same words in %s', (_, words) => {
  const sentences = told.map((key) => words[key]);
  expect(new Set(sentences).size).toBe(sentences.length);
});
