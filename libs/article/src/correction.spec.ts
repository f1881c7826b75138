import { expect, test } from '@jest/globals';
import type { ArticleDraft, CountryLabel, Labels, TopicLabel } from './article.js';
import { correctDraft, correctLabels } from './correction.js';
import type { Mention } from './mention.js';

const country = (code: string, mentions: number): CountryLabel => ({
  ...{ code, role: 'focus', mentions, method: 'name', score: 0.9, version: 'lexicon 1a2b3c4d' },
});
const topic = (key: string): TopicLabel => ({ key, label: key, method: 'rule', score: 0.8, version: 'rule mine 1' });
const mention = (kind: Mention['kind'], key: string): Mention => ({
  ...{ field: 'title', start: 0, end: 4, text: 'word', kind, key, method: 'name', rule: 'name' },
});
const labels = {
  ...{ language: 'en', countries: [country('GE', 3), country('FR', 1)], topics: [topic('mine')], warnings: [] },
  mentions: [mention('country', 'GE'), mention('country', 'FR'), mention('topic', 'mine'), mention('region', 'sahel')],
} as unknown as Labels;

test('without corrections nothing changes', () => {
  expect(correctLabels(labels, {})).toEqual(labels);
});

test('countries given by a person replace those found, with the words that speak for them', () => {
  const corrected = correctLabels(labels, {
    countries: [
      { code: 'FR', role: 'focus' },
      { code: 'NE', role: 'mentioned' },
    ],
  });
  expect(corrected.countries).toEqual([
    { code: 'FR', role: 'focus', mentions: 1, method: 'given', score: 1, version: 'person' },
    { code: 'NE', role: 'mentioned', mentions: 0, method: 'given', score: 0, version: 'person' },
  ]);
  expect(corrected.mentions.map(({ key }) => key)).toEqual(['FR', 'mine', 'sahel']);
  expect(corrected.topics).toEqual(labels.topics);
});

test('no country and no topic can be given too', () => {
  const corrected = correctLabels(labels, { countries: [], topics: [] });
  expect([corrected.countries, corrected.topics, corrected.mentions.map(({ key }) => key)]).toEqual([
    [],
    [],
    ['sahel'],
  ]);
});

test('topics given by a person', () => {
  const { topics, mentions } = correctLabels(labels, { topics: [{ key: '20000638', label: 'flood' }] });
  expect(topics).toEqual([{ key: '20000638', label: 'flood', method: 'given', score: null, version: 'person' }]);
  expect(mentions.map(({ key }) => key)).toEqual(['GE', 'FR', 'sahel']);
});

test('a date and an outlet given by a person; an unknown date is one too', () => {
  const draft = { title: 'Flood', published: { precision: 'day' }, publisher: null } as unknown as ArticleDraft;
  expect(correctDraft(draft, {})).toEqual(draft);
  expect(correctDraft(draft, { date: null }).published.precision).toBe('unknown');
  const source = { id: 4, name: 'Le Héron', host: null, country: null };
  expect(correctDraft(draft, { date: { day: '2024-01-19' }, source })).toMatchObject({
    title: 'Flood',
    published: { day: '2024-01-19' },
    publisher: { name: 'Le Héron', host: null, stated: true },
  });
});
