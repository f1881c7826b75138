import { expect, test } from '@jest/globals';
import type { Dimension, Question, Selection } from '@vigie/article';
import { AttentionQuery, toSelection } from '@vigie/contract';
import fc from 'fast-check';
import { asValue, narrowedTo, stanceOf, withValue } from '../../apps/dashboard/src/selection/change.js';
import { readSelection, type Selection as Shown } from '../../apps/dashboard/src/selection/parameters.js';
import { bruteAnswers } from '../reads/brute-answers.js';
import { belongs } from '../reads/brute-force.js';
import { corpora, selections } from '../reads/invented.js';
import type { InventedCorpus } from '../reads/invented-corpus.js';
import { DIMENSIONS } from '../reads/invented-questions.js';

/** The filters as the address of the dashboard has them. */
function shownOf({ filters }: Selection): Shown {
  const shown = readSelection('');
  for (const [name, { include, every = [], exclude }] of Object.entries(filters))
    shown[name as Dimension] = [
      ...include,
      ...every.map((value) => `!!${value}`),
      ...exclude.map((value) => `!${value}`),
    ].filter((value) => /^\S+$/.test(value));
  return shown;
}

function withFilters(selection: Selection, shown: Shown): Selection {
  const lists = Object.entries(shown).filter(([, list]) => Array.isArray(list) && list.length > 0);
  return { ...selection, filters: toSelection(AttentionQuery.parse(Object.fromEntries(lists))).filters };
}

const chosen = (corpus: InventedCorpus, selection: Selection) =>
  corpus.articles.filter((article) => belongs(article, selection, corpus));

test('each number of a list is the number of articles that a click on it leads to', () => {
  const property = fc.property(corpora, selections, fc.constantFrom(...DIMENSIONS), (corpus, invented, name) => {
    // With one filter something is left to be shown.
    const { [name]: filter = { include: [], exclude: [] } } = invented.filters;
    const whole: Selection = { ...invented, q: null, dates: null, filters: { [name]: filter } };
    const shown = shownOf(whole);
    const count = (change: Partial<Shown>) => chosen(corpus, withFilters(whole, { ...shown, ...change })).length;
    const question: Question = { kind: 'facets', by: [name], limit: 200, subtopics: true };
    const selection = withFilters(whole, shown);
    const [answer] = bruteAnswers(corpus, selection, [question], 'en');
    if (answer?.kind !== 'facets') throw new Error('no facets');
    for (const { key, articles, withSubtopics = articles } of answer.facets[name] ?? []) {
      const value = asValue(name, key);
      expect([name, key, count(narrowedTo(shown, name, value))]).toEqual([name, key, withSubtopics]);
      if (name === 'topic') expect(count(narrowedTo(shown, name, `=${key}`))).toBe(articles);
      if (stanceOf(shown, name, value) === 'absent')
        expect(count(withValue(shown, name, value, 'exclude'))).toBe(answer.total.articles - withSubtopics);
    }
  });
  fc.assert(property, { numRuns: 200 });
});
