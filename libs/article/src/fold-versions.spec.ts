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

  const body = (...texts: string[]) => texts.map((text) => ({ text, heading: false }));
  const other = { title: 'Le barrage ferme', lead: null, paragraphs: body('Le débit baisse.') };
  const earlier = { ...base.published, at: '2025-02-27T08:00:00Z', day: '2025-02-27' };
  const later = { ...base.published, at: '2025-03-04T08:00:00Z', day: '2025-03-04' };
  const [before, after] = ['2025-03-01T08:30:00Z', '2025-03-02T00:00:00Z'];

  test.each<[string, Partial<ArticleDraft>, string, boolean]>([
    ['changed earlier', { modifiedAt: before, published: later }, 'modifiedAt', false],
    ['changed later', { modifiedAt: after, published: earlier }, 'modifiedAt', true],
    ['published earlier, its change not told', { modifiedAt: null, published: earlier }, 'published', false],
    ['published later, its change not told', { modifiedAt: null, published: later }, 'published', true],
    ['published in the same day', { modifiedAt: null, published: day }, 'upload', true],
    ['without times', { modifiedAt: null, published: unknown }, 'upload', true],
    ['of a higher number', { edition: 3, modifiedAt: before }, 'edition', true],
    ['of a lower number', { edition: 1, modifiedAt: after }, 'edition', false],
    ['without a text, published later', { modifiedAt: null, published: later, paragraphs: [] }, 'text', false],
    ['with less text and no times', { modifiedAt: null, paragraphs: body('Le débit double.') }, 'text', false],
    ['with less text, changed later', { modifiedAt: after, paragraphs: body('Le débit double.') }, 'modifiedAt', true],
  ])('another edition %s', (_name, times, by, shown) => {
    const known = { ...base, edition: 2 };
    const incoming = { ...base, ...other, ...times };
    const step = foldVersion(known, incoming);
    expect([step.by, step.shown]).toEqual([by, shown]);
    const { title, lead, paragraphs, modifiedAt } = step.draft;
    const of = shown ? incoming : known;
    expect([title, lead, paragraphs, modifiedAt]).toEqual([of.title, of.lead, of.paragraphs, of.modifiedAt]);
    expect(step.changed).toContain('title');
  });

  test.each<[string, Partial<ArticleDraft>, string | null]>([
    ['the same text', { title: 'Autre' }, base.lead],
    ['the same text, changed later', { modifiedAt: after }, base.lead],
    ['a text that goes on', { paragraphs: [...base.paragraphs, ...body('Le maire proteste.')] }, null],
    ['another text', { paragraphs: body('Le débit baisse.') }, null],
  ])('a lead stays above its own text alone: %s', (_name, difference, lead) => {
    expect(foldVersion(base, { ...base, lead: null, ...difference }).draft.lead).toBe(lead);
  });

  test('an edition without a text has that of an earlier one, whichever comes first', () => {
    const [early, late] = [
      { ...base, modifiedAt: before },
      { ...base, ...other, modifiedAt: after, paragraphs: [] },
    ];
    const expected = { title: other.title, modifiedAt: after, paragraphs: base.paragraphs };
    expect(foldVersion(early, late)).toMatchObject({ shown: true, by: 'modifiedAt', draft: expected });
    expect(foldVersion(late, early)).toMatchObject({ shown: false, by: 'modifiedAt', draft: expected });
  });

  test('an edition takes the place of one without a text where nothing tells which is later', () => {
    const { draft, by } = foldVersion({ ...base, paragraphs: [] }, { ...base, ...other, modifiedAt: null });
    expect([by, draft.title]).toEqual(['text', other.title]);
  });

  test('a higher number of the same words is remembered', () => {
    const step = foldVersion({ ...base, edition: 1 }, { ...base, edition: 3 });
    expect([step.shown, step.by, step.asOf.edition]).toEqual([false, 'copy', 3]);
  });

  test('a day never takes the place of a minute in it, wherever it was', () => {
    const published = { at: '2025-03-01T23:00:00Z', day: '2025-03-02', offset: '+09:00', precision: 'minute' as const };
    const given = { at: '2025-03-02T00:00:00Z', day: '2025-03-02', offset: null, precision: 'day' as const };
    const longer = { paragraphs: [...base.paragraphs, ...body('Le maire proteste.')], modifiedAt: null };
    const step = foldVersion({ ...base, published }, { ...base, ...longer, published: given });
    expect([step.by, step.shown, step.draft.published]).toEqual(['upload', true, published]);
  });

  test('a third edition is compared with the last time that is known', () => {
    const { draft, asOf } = foldVersion(base, { ...base, ...other, modifiedAt: null });
    expect(draft.modifiedAt).toBeNull();
    const third = { ...base, paragraphs: body('Rien de neuf.') };
    expect(foldVersion(draft, { ...third, modifiedAt: before }, asOf).shown).toBe(false);
    expect(foldVersion(draft, { ...third, modifiedAt: after }, asOf).shown).toBe(true);
  });

  test('an edition that is kept adds what was not known, and nothing else', () => {
    const incoming = { ...base, ...other, modifiedAt: before, author: 'Awa Sanou', section: 'Monde' };
    const { draft, shown } = foldVersion(base, incoming);
    expect([shown, draft]).toEqual([false, { ...base, author: 'Awa Sanou' }]);
  });

  test('keeps what the newer edition does not say, and the provenance of the record shown', () => {
    const incoming = { ...base, title: 'Tout autre titre', image: null, provenance: { title: [{ start: 7, end: 9 }] } };
    const { draft } = foldVersion({ ...base, image: 'https://courrier.example/1.jpg' }, incoming);
    expect(draft.image).toBe('https://courrier.example/1.jpg');
    expect(draft.provenance).toEqual({ title: [{ start: 7, end: 9 }] });
  });

  test('gives no provenance for a field that was kept although the record has another value', () => {
    const incoming = { ...base, title: 'Autre', published: day, provenance: { published: [{ start: 1, end: 2 }] } };
    expect(foldVersion(base, incoming).draft.provenance).toEqual({});
  });
});
