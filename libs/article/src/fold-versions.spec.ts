import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from './article.js';
import { foldVersion } from './fold-versions.js';

const base: ArticleDraft = {
  url: 'https://courrier.example/barrage',
  title: 'Le barrage rouvre ses vannes',
  lead: 'Les riverains attendaient la décision depuis mai.',
  publisher: { name: 'Le Courrier', host: 'courrier.example' },
  published: { at: '2025-03-01T08:00:00Z', day: '2025-03-01', offset: '+01:00', precision: 'minute' },
  modifiedAt: '2025-03-01T09:00:00Z',
  language: 'fr',
  locale: 'fr_FR',
  section: 'Eau',
  author: null,
  image: null,
  tags: ['eau', 'barrage'],
  paragraphs: [
    { text: 'Le débit double.', heading: false },
    { text: 'Les pêcheurs partent.', heading: false },
  ],
  givenCountries: null,
  givenTopics: null,
  provenance: { title: [{ start: 0, end: 4 }] },
  unclaimed: [],
  warnings: [],
};
const day = { at: '2025-03-01T00:00:00Z', day: '2025-03-01', offset: null, precision: 'day' as const };
const unknown = { at: null, day: null, offset: null, precision: 'unknown' as const };

describe('foldVersion', () => {
  test.each<[string, Partial<ArticleDraft>, string[], boolean]>([
    ['the same again', {}, [], false],
    [
      'the same with its keys in another order',
      { publisher: { host: 'courrier.example', name: 'Le Courrier' } },
      [],
      false,
    ],
    ['another spelling of the address', { url: 'http://www.courrier.example/barrage?utm_source=x' }, [], false],
    ['a mobile address', { publisher: { name: null, host: 'm.courrier.example' } }, [], false],
    ['silence erases nothing', { title: null, lead: null, tags: [], paragraphs: [], published: unknown }, [], false],
    ['a coarser date', { published: day }, [], false],
    ['fewer of the same tags', { tags: ['eau'] }, [], false],
    ['a text cut short', { paragraphs: [{ text: 'Le débit double.', heading: false }] }, [], false],
    [
      'a text with its paragraphs lost',
      { paragraphs: [{ text: 'Le débit double.Les pêcheurs partent.', heading: false }] },
      [],
      false,
    ],
    ['a lead cut short', { lead: 'Les riverains attendaient...' }, [], false],
    ['a field not known before', { author: 'Awa Sanou' }, ['author'], true],
    ['a new title', { title: 'Le barrage reste fermé' }, ['title'], true],
    ['a further tag', { tags: ['eau', 'barrage', 'pêche'] }, ['tags'], true],
    ['an older edition with another title', { modifiedAt: '2025-03-01T08:30:00Z', title: 'Brève' }, ['title'], false],
    ['an older edition of the same', { modifiedAt: '2025-03-01T08:30:00Z' }, [], false],
    [
      'a later edition may be shorter',
      { modifiedAt: '2025-03-02T00:00:00Z', tags: ['eau'] },
      ['modifiedAt', 'tags'],
      true,
    ],
    ['given topics', { givenTopics: ['20000638'] }, ['givenTopics'], true],
  ])('%s', (_name, difference, changed, shown) => {
    const step = foldVersion(base, { ...base, ...difference });
    expect(step.changed).toEqual(changed);
    expect(step.shown).toBe(shown);
    if (!shown) expect(step.draft).toBe(base);
  });

  test('keeps what the newer edition does not say, and the provenance of the record shown', () => {
    const incoming = { ...base, title: 'Tout autre titre', lead: null, provenance: { title: [{ start: 7, end: 9 }] } };
    const { draft } = foldVersion(base, incoming);
    expect(draft.lead).toBe(base.lead);
    expect(draft.provenance).toEqual({ title: [{ start: 7, end: 9 }] });
  });

  test('gives no provenance for a field that was kept although the record has another value', () => {
    const incoming = { ...base, title: 'Autre', published: day, provenance: { published: [{ start: 1, end: 2 }] } };
    expect(foldVersion(base, incoming).draft.provenance).toEqual({});
  });
});
