import { expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import type { VersionRow } from '@vigie/storage';
import { timelineOf } from './edition-timeline.js';

const draft = (title: string, modifiedAt: string | null): ArticleDraft => ({
  ...{ url: null, title, lead: null, publisher: null, modifiedAt, language: null, locale: null, section: null },
  published: { at: null, day: null, offset: null, precision: 'unknown' },
  ...{ author: null, image: null, tags: [], givenCountries: null, givenTopics: null },
  paragraphs: [{ text: `The text of ${title}.`, heading: false }],
  ...{ provenance: {}, unclaimed: [], warnings: [] },
});
const at = (hour: number) => `2025-02-03T${String(hour).padStart(2, '0')}:00:00Z`;
const versions = (...editions: [string, number | null][]): VersionRow[] =>
  editions.map(([title, hour], place) => ({
    ...{ id: place + 1, articleId: 1, uploadId: 1, labels: 'given', fallbackLanguage: null, changed: [] },
    draft: draft(title, hour === null ? null : at(hour)),
  }));

test.each<[string, [string, number | null][], string, string]>([
  ['one', [['a', 1]], 'a', 'a'],
  [
    'in order',
    [
      ['a', 1],
      ['b', 2],
    ],
    'a b',
    'b',
  ],
  [
    'in the other order',
    [
      ['b', 2],
      ['a', 1],
    ],
    'a b',
    'b',
  ],
  [
    'one between two',
    [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ],
    'a b c',
    'c',
  ],
  [
    'three backwards',
    [
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ],
    'a b c',
    'c',
  ],
  [
    'without times, as they came',
    [
      ['b', null],
      ['a', null],
    ],
    'b a',
    'a',
  ],
  [
    'an older one after one without a time',
    [
      ['b', 2],
      ['x', null],
      ['a', 1],
    ],
    'a b x',
    'x',
  ],
])('editions %s', (_name, editions, order, current) => {
  const steps = timelineOf(versions(...editions));
  expect(steps.map((step) => step.draft.title).join(' ')).toBe(order);
  expect(steps.filter(({ isCurrent }) => isCurrent).map((step) => step.draft.title)).toEqual([current]);
  expect(steps.map(({ before }) => before?.id ?? null)).toEqual([null, ...steps.slice(0, -1).map(({ id }) => id)]);
  expect(steps.every(({ changed }, place) => changed.includes('title') === place > 0)).toBe(true);
});

test('what a kept edition is silent about is no change', () => {
  const [whole, short] = versions(['a', 1], ['b', null]);
  const steps = timelineOf([whole!, { ...short!, draft: { ...short!.draft, paragraphs: [] } }]);
  expect(steps.map(({ isCurrent, changed }) => [isCurrent, changed])).toEqual([
    [true, []],
    [false, ['title']],
  ]);
});

test('the version that the article shows is the current one, also where it is none of the latest', () => {
  const steps = timelineOf(versions(['a', null], ['b', null]), 1);
  expect(steps.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
});
