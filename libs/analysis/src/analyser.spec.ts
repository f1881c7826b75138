import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft, Labels } from '@vigie/article';
import { createAnalyser, type LabelMode } from './analyser.js';
import { emptyDraft } from './empty-draft.js';

const analyser = createAnalyser();
const body = (...texts: string[]) => texts.map((text) => ({ text, heading: false }));

function label(draft: Partial<ArticleDraft>, mode: LabelMode = 'infer', sourceCountry: string | null = null): Labels {
  return analyser.label({ ...emptyDraft('fr'), ...draft }, mode, { sourceCountry, language: null });
}

function roles({ countries }: Labels): string {
  return countries.map(({ code, role, mentions, method }) => `${code} ${role} ${mentions} ${method}`).join(', ');
}

describe('role and count of countries', () => {
  test.each<[string, Partial<ArticleDraft>, string]>([
    ['a title alone', { title: 'Le Mali vote' }, 'ML focus 1 name'],
    [
      'lead and body together, a passing name behind',
      {
        title: 'Le Mali vote',
        lead: 'Des observateurs sénégalais sont là.',
        paragraphs: body('Ils viennent de Dakar. Le Togo avait décliné.'),
      },
      'SN focus 2 demonym, ML mentioned 1 name, TG mentioned 1 name',
    ],
    ['a tag alone counts no mention', { tags: ['burkina faso'] }, 'BF focus 0 tag'],
    ['tags add to the text and are not counted', { title: 'Bamako vote', tags: ['mali'] }, 'ML focus 1 capital'],
    ['one name in a body', { title: 'Un retard', paragraphs: body('Le train venait de Belgique.') }, 'BE focus 1 name'],
    ['the same without a title', { paragraphs: body('Le train venait de Belgique.') }, 'BE focus 1 name'],
    [
      'small tags: two letters stand for a name, a word does not',
      { language: 'en', tags: ['us', 'car'] },
      'US focus 0 tag',
    ],
    [
      'many tags say little each',
      { tags: ['mali', 'niger', 'togo', 'bénin', 'ghana'] },
      'ML mentioned 0 tag, NE mentioned 0 tag, TG mentioned 0 tag, BJ mentioned 0 tag, GH mentioned 0 tag',
    ],
  ])('%s', (_, draft, expected) => {
    expect(roles(label(draft))).toBe(expected);
  });

  test('the publisher, its locale and its country are no subjects', () => {
    const draft = {
      title: 'Un appel',
      language: 'fr',
      locale: 'fr_FR',
      publisher: { name: 'Courrier du Niger', host: 'courrier.example' },
      paragraphs: body('A-t-on dit au Courrier du Niger ce matin ? Appelez le +33 1 00 00 00 00.'),
    };
    expect(roles(label(draft, 'infer', 'FR'))).toBe('');
    expect(roles(label({ ...draft, publisher: { name: 'Autre', host: null } }))).toBe('NE focus 1 name');
  });

  test('the source decides only between readings of one name', () => {
    const draft = { title: 'Une réponse', paragraphs: body('Le gouvernement congolais a répondu.') };
    expect(roles(label(draft, 'infer', 'CG'))).toBe('CG focus 1 demonym');
    expect(roles(label(draft, 'infer', 'FR'))).toBe('CD focus 1 demonym');
  });

  test('regions and organisations are never expanded', () => {
    const { countries, mentions } = label({ title: 'La CEDEAO et le Sahel', tags: ['afrique subsaharienne'] });
    expect(countries).toEqual([]);
    expect(mentions.filter(({ kind }) => kind !== 'topic').map(({ kind, key, method }) => [kind, key, method])).toEqual(
      [
        ['organisation', 'ecowas', 'name'],
        ['region', 'sahel', 'name'],
        ['region', 'sub-saharan-africa', 'tag'],
      ],
    );
  });

  test('evidence is the very words', () => {
    const { mentions } = label({ title: 'À Niamey, 😀 l’armée nigérienne', tags: ['Niger'] });
    expect(mentions.filter(({ kind }) => kind === 'country')).toEqual([
      {
        field: 'title',
        start: 2,
        end: 8,
        text: 'Niamey',
        kind: 'country',
        key: 'NE',
        method: 'capital',
        rule: 'capital',
      },
      {
        field: 'title',
        start: 21,
        end: 31,
        text: 'nigérienne',
        kind: 'country',
        key: 'NE',
        method: 'demonym',
        rule: 'demonym',
      },
      { field: 'tags/0', start: 0, end: 5, text: 'Niger', kind: 'country', key: 'NE', method: 'tag', rule: 'tag' },
    ]);
  });
});

describe('given countries', () => {
  const draft = {
    title: 'Le Mali et le Togo',
    givenCountries: ['mali', 'Нигерия', 'NG', 'nga', 'MLI', 'Atlantide'],
    givenTopics: ['politics', 'Grain'],
  };

  test('replace inference and are counted in the text', () => {
    const labels = label(draft);
    expect(roles(labels)).toBe('ML focus 1 given, NG focus 0 given');
    expect(labels.mentions.map(({ key }) => key)).toEqual(['ML']);
    expect(labels.warnings.map(({ code }) => code)).toEqual(['unknown-country']);
    expect(labels.warnings[0]?.message).toContain('Atlantide');
  });

  test('that are unknown are told of before a language that the page contradicts', () => {
    const text =
      'The ferry left the quay in the morning with all the passengers who had waited for it since Monday. '.repeat(4);
    const { warnings } = label({ ...draft, language: 'fr', locale: 'fr_FR', paragraphs: body(text) });
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-country', 'language-contradicted']);
  });

  test('in given mode nothing is read from the text', () => {
    const labels = label(draft, 'given');
    expect(roles(labels)).toBe('ML focus 0 given, NG focus 0 given');
    expect(labels.mentions).toEqual([]);
    expect(labels.topics.map(({ key }) => key)).toEqual(['11000000', 'grain']);
    expect(label({ title: 'Le Mali' }, 'given')).toMatchObject({ countries: [], topics: [], mentions: [] });
  });

  test('an empty list is no answer: inferred', () => {
    expect(roles(label({ ...draft, givenCountries: [] }))).toBe('ML focus 1 name, TG focus 1 name');
  });
});

describe('hostile text', () => {
  test.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\uD800'.repeat(1_000_000)],
    ['right-to-left marks', '\u200F'.repeat(1_000_000)],
    ['mixed scripts', 'aбج'.repeat(300_000)],
    ['nothing but names', 'Niger '.repeat(150_000)],
    ['prefixes without end', `${'و'.repeat(50)} `.repeat(20_000)],
    ['half a phrase', 'new south '.repeat(100_000)],
    ['containers', 'Paris, Texas, '.repeat(70_000)],
  ])('%s', (_, text) => {
    const labels = label({ title: text.slice(0, 1_000), paragraphs: body(text), tags: [text.slice(0, 200)] });
    expect(labels.mentions.length).toBeLessThanOrEqual(1_000);
  });
});

const seed = new URL('../../../../shared/seed/expected.json', import.meta.url);
const withSeed = existsSync(seed) ? describe : describe.skip;

withSeed('the seed document (needs ../shared)', () => {
  const readSeed = () => JSON.parse(readFileSync(seed, 'utf8'));
  const seedLabels = () => {
    const { title, lead, source, language, locale, tags, paragraphs } = readSeed().article;
    return label({ title, lead, publisher: source, language, locale, tags, paragraphs });
  };

  test('two countries in focus, two mentioned, nothing else', () => {
    const wanted = readSeed().article.countries.map(
      ({ code, role }: { code: string; role: string }) => `${code} ${role}`,
    );
    expect(seedLabels().countries.map(({ code, role }) => `${code} ${role}`)).toEqual(wanted);
  });

  test('the body names them as often as a careful reader counts', () => {
    const counts: Record<string, number> = {};
    for (const { field, kind, key } of seedLabels().mentions) {
      if (kind === 'country' && field.startsWith('paragraphs/')) counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(readSeed().more.bodyMentions);
  });

  test('at least two of the expected topics', () => {
    const wanted = Object.keys(readSeed().article.topicsAtLeastTwoOf);
    const found = seedLabels().topics.filter(({ key }) => wanted.includes(key));
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});
