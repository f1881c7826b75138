import { expect, test } from '@jest/globals';
import type { Analyser, TopicSettings } from '@vigie/analysis';
import type { ArticleDraft, Labels } from '@vigie/article';
import { answersOf } from './answers.js';
import type { LabelOrder } from './orders.js';

const draft = (title: string) => ({ title }) as ArticleDraft;
const order = (...titles: string[]): LabelOrder => ({
  kind: 'label',
  drafts: titles.map((title) => ({
    draft: draft(title),
    mode: 'infer',
    context: { sourceCountry: null, language: null },
  })),
});
const topics = (tagMapVersion: number): LabelOrder => ({ kind: 'topics', topics: { tagMapVersion } as TopicSettings });
const analyser: Analyser = {
  label: ({ title }) => {
    if (title === 'deep') throw new RangeError('too deep');
    return { language: title, storySketch: null } as Labels;
  },
  useTopics: ({ tagMapVersion }) => {
    if (tagMapVersion === 13) throw new SyntaxError('no rule');
  },
};
const made = { json: expect.any(String), sketch: null };

test('a draft that cannot be labelled leaves the others theirs', () => {
  expect(answersOf(analyser)(order('a', 'deep', 'b'))).toEqual([made, { fault: 'too deep' }, made]);
});

test('settings that cannot be used are a fault of what is labelled by them, and of nothing else', () => {
  const answer = answersOf(analyser);
  expect(answer(topics(13))).toEqual([]);
  expect(answer(order('a', 'b'))).toEqual([{ fault: 'no rule' }, { fault: 'no rule' }]);
  expect(answer(topics(14))).toEqual([]);
  expect(answer(order('a'))).toEqual([made]);
});
