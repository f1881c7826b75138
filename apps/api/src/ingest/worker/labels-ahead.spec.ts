import { expect, test } from '@jest/globals';
import type { Analyser } from '@vigie/analysis';
import type { ArticleDraft, Labels } from '@vigie/article';
import { LabelsAhead } from './labels-ahead.js';

/** Tells how often it was asked, and for which country. */
function counting() {
  const asked: (string | null)[] = [];
  const label: Analyser['label'] = (_draft, _mode, { sourceCountry }) => {
    asked.push(sourceCountry);
    return { language: `made ${asked.length}` } as Labels;
  };
  return { asked, analyser: { label, useTopics: () => undefined } };
}

const basis = { mode: 'infer', language: null, revision: 3 } as const;
const draftOf = (host: string) => ({ publisher: { name: null, host } }) as ArticleDraft;

test.each([
  ['just this', {}, 'made 1'],
  ['other labels', { mode: 'given' as const }, undefined],
  ['another language', { language: 'fr' }, undefined],
  ['a source of another country', { sourceCountry: 'NE' }, undefined],
  ['what was decided since', { revision: 4 }, undefined],
])('labels made ahead count for %s', async (_name, other, language) => {
  const { analyser } = counting();
  const ahead = new LabelsAhead();
  const draft = draftOf('a.example');
  ahead.make(analyser, draft, basis);
  expect((await ahead.find(draft, { ...basis, sourceCountry: null, ...other }))?.language).toBe(language);
  expect(ahead.find(draftOf('a.example'), { ...basis, sourceCountry: null })).toBeNull();
});

test('the country of a publisher is learnt', () => {
  const { asked, analyser } = counting();
  const ahead = new LabelsAhead();
  ahead.make(analyser, draftOf('gazette.fr'), basis);
  ahead.learn({ name: null, host: 'gazette.fr' }, 'NE');
  ahead.make(analyser, draftOf('gazette.fr'), basis);
  expect(asked).toEqual(['FR', 'NE']);
});

test('nothing is made ahead for a while where it is of no use, and a fault is left to the writing', async () => {
  const { asked, analyser } = counting();
  const ahead = new LabelsAhead();
  const make = () => {
    const draft = draftOf('a.example');
    ahead.make(analyser, draft, basis);
    return draft;
  };
  const drafts = Array.from({ length: 10 }, make);
  for (const draft of drafts.slice(5)) void ahead.find(draft, { ...basis, sourceCountry: null });
  // The next batch is labelled while this one is written: what has not come to its turn yet says nothing.
  for (let i = 0; i < 20; i += 1) make();
  ahead.noteWritten(drafts);
  make();
  expect(asked).toHaveLength(31);
  ahead.noteWritten(drafts.slice(0, 9));
  for (let i = 0; i < 1001; i += 1) make();
  expect(asked).toHaveLength(32);
  const broken: Analyser = {
    ...analyser,
    label: () => {
      throw new RangeError('too deep');
    },
  };
  const failing = new LabelsAhead();
  const draft = draftOf('a.example');
  failing.make(broken, draft, basis);
  await expect(failing.find(draft, { ...basis, sourceCountry: null })).rejects.toThrow('too deep');
});
