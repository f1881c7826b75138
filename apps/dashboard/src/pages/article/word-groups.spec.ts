import { expect, test } from '@jest/globals';
import type { Mention } from '@vigie/contract';
import { wordGroups, wordsOf } from './word-groups.js';

const said = (text: string, rule: string | null, field = 'paragraphs/0'): Mention => ({
  ...{ start: 0, end: text.length, field, text, kind: 'country', key: 'NE', label: 'Niger' },
  ...{ method: rule === 'tag' ? 'tag' : 'name', rule },
});
const mentions = [
  said('niger', 'tag', 'tags/0'),
  said('Niamey', 'capital'),
  said('nigérien', 'demonym', 'title'),
  said('Nigérien', 'demonym'),
  said('nigériens', 'demonym'),
];

test('words stand by the rule that found them, the most frequent rule first and tags last', () => {
  const shown = wordGroups(mentions).map(({ rule, words }) => [
    rule,
    ...words.map(({ text, mentions: own }) => `${text} ${own.length}`),
  ]);
  expect(shown).toEqual([
    ['demonym', 'nigérien 2', 'nigériens 1'],
    ['capital', 'Niamey 1'],
    ['tag', 'niger 1'],
  ]);
});

test('a mention that was stored before rules were named stands by its method', () => {
  expect(wordGroups([said('Niger', null), said('NIGER', null)])).toMatchObject([{ rule: null, method: 'name' }]);
});

test('the words of a label are told most frequent first, tags after the text', () => {
  expect(wordsOf(mentions)).toEqual(['nigérien', 'Niamey', 'nigériens', 'niger']);
});
