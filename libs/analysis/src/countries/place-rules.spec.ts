import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';
import { placeRules } from './rules.js';

const analyser = createAnalyser();

interface Text {
  language: string;
  title?: string;
  body: string;
  day?: string;
  source?: string;
}

function rulesOf({ language, title, body, day, source }: Text): string {
  const draft = { ...emptyDraft(language), title: title ?? null, paragraphs: [{ text: body, heading: false }] };
  const published = { ...draft.published, day: day ?? null };
  const { mentions } = analyser.label({ ...draft, published }, 'infer', {
    sourceCountry: source ?? null,
    language: null,
  });
  const places = mentions.filter(({ kind }) => kind !== 'topic');
  return places.map(({ text, key, rule }) => `${text} ${key} ${rule}`).join(', ');
}

describe('the rule that decided', () => {
  test.each<[string, Text, string]>([
    ['a name', { language: 'en', body: 'He likes Benin.' }, 'Benin BJ name'],
    ['an adjective', { language: 'fr', body: 'Un cinéaste béninois.' }, 'béninois BJ demonym'],
    ['a capital', { language: 'de', body: 'Es regnet in Tirana.' }, 'Tirana AL capital'],
    ['a region', { language: 'en', body: 'It rained across Queensland.' }, 'Queensland AU region'],
    ['a seat of power', { language: 'en', body: 'Wall Street fell.' }, 'Wall Street US metonym'],
    ['a body alone', { language: 'en', body: 'The FBI searched a house.' }, 'FBI US institution'],
    ['a dateline', { language: 'en', body: 'BAMAKO, March 3 (Agency) - It rained.' }, 'BAMAKO ML dateline'],
    ['a container', { language: 'en', body: 'He lives in London, Ontario.' }, 'London CA container, Ontario CA region'],
    [
      'a container by its abbreviation',
      { language: 'en', body: 'He lives in San Jose, Calif.' },
      'San Jose US container, Calif US region',
    ],
    [
      'words nearby',
      { language: 'en', body: 'Congo and its capital Brazzaville.' },
      'Congo CG homonym-near, Brazzaville CG capital',
    ],
    [
      'the rest of the text',
      {
        language: 'en',
        title: 'Atlanta votes',
        body: 'The night was calm and long, and the results for all of Georgia came late.',
      },
      'Atlanta US city, Georgia US homonym-document',
    ],
    ['the source', { language: 'en', body: 'Congolese music is loud.', source: 'CG' }, 'Congolese CG homonym-source'],
    ['the usual reading', { language: 'en', body: 'Congolese music is loud.' }, 'Congolese CD homonym-usual'],
    [
      'a dissolved state by its name',
      { language: 'fr', body: 'L’URSS avait signé.', day: '2024-05-01' },
      'URSS SU historical',
    ],
    [
      'a dissolved state by the date',
      { language: 'en', body: 'Moscow refused.', day: '1987-03-03' },
      'Moscow SU historical',
    ],
    ['the same words later', { language: 'en', body: 'Moscow refused.', day: '2024-03-03' }, 'Moscow RU capital'],
    ['a former name of a lasting state', { language: 'en', body: 'Nyasaland voted.' }, 'Nyasaland MW historical'],
    ['an organisation', { language: 'en', body: 'Brussels wants new rules.' }, 'Brussels european-union homonym-near'],
  ])('%s', (_, text, expected) => {
    const found = rulesOf(text);
    expect(found).toBe(expected);
    for (const one of found.split(', ')) expect(Object.keys(placeRules)).toContain(one.split(' ').at(-1));
  });

  test.each<[string, Text]>([
    ['a river', { language: 'en', body: 'The Niger burst its banks.' }],
    ['a street', { language: 'fr', body: 'Il habite rue de Londres.' }],
    ['a lake', { language: 'en', body: 'They sailed on Lake Victoria.' }],
    ['a language', { language: 'es', body: 'Ella habla inglés y francés.' }],
    ['a person with a title', { language: 'en', body: 'Mr. Ireland left early. Ireland was tired.' }],
    ['a person with a trade', { language: 'en', body: '"I wait," said Lupe Madrid, a farmer.' }],
    ['a person with a post', { language: 'en', body: 'We lost, said coach Milan Houston.' }],
  ])('nothing for %s', (_, text) => {
    expect(rulesOf(text)).toBe('');
  });
});
