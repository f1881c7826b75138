import { expect, test } from '@jest/globals';
import { bestFirst } from './best-match.js';

const choice = (label: string, key = label) => ({ key, label, articles: null });

test.each([
  ['niger', ['Nigeria', 'Niger'], ['Niger', 'Nigeria']],
  ['NIGER ', ['Nigeria', 'Niger'], ['Niger', 'Nigeria']],
  ['cote', ['La Cote d’Azur', 'Côte d’Ivoire'], ['Côte d’Ivoire', 'La Cote d’Azur']],
  ["d'ivoire", ['Ivoire', 'Côte d’Ivoire'], ['Ivoire', 'Côte d’Ivoire']],
  ['ori', ['Victorian Times', 'The Orient'], ['The Orient', 'Victorian Times']],
  ['e', ['Le Monde', 'Die Welt'], ['Le Monde', 'Die Welt']],
])('%s: %j', (typed, found, best) => {
  expect(
    bestFirst(
      found.map((label) => choice(label)),
      typed,
    ).map(({ label }) => label),
  ).toEqual(best);
});

test('a code is a name too', () => {
  const found = [choice('Nepal', 'NP'), choice('Niger', 'NE')];
  expect(bestFirst(found, 'ne')[0]?.key).toBe('NE');
});
