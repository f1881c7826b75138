import { expect, test } from '@jest/globals';
import { namesOutlet } from './outlet-names.js';
import { readDraft } from './read-draft.js';

const TITLE = 'Le lac déborde à Léré et coupe la route du nord';
const BODY = [
  'Il a plu trois jours de suite sur le nord du pays, et la route est coupée depuis lundi, a indiqué la mairie.',
  'Les habitants attendent une barge. Elle devrait arriver jeudi matin.',
];

function draftOf(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = { kind: 'scrape' as const, encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, position: 'line 1' }, options);
}

test.each<[string, string[], string | null]>([
  ['a name that only outlets have', [TITLE, 'Le Soleil', '12 mars 2024'], 'Le Soleil'],
  ['one with the hour below', [TITLE, 'Cameroon Tribune', '12/03/2024 10:15'], 'Cameroon Tribune'],
  [
    'what the host says',
    ['https://phare-du-golfe.example/1', TITLE, 'Phare du Golfe', '12 mars 2024'],
    'Phare du Golfe',
  ],
  ['below a headline of two words', ['Pluies meurtrières', 'Le Soleil', '12 mars 2024'], 'Le Soleil'],
  ['in an export', ['Document 3 de 20', TITLE, 'Le Soleil', '12 mars 2024'], 'Le Soleil'],
  ['none: a name', [TITLE, 'Emily Post', '12 mars 2024'], null],
  ['none: a town', [TITLE, 'La Rochelle', '12 mars 2024'], null],
  ['none: a section', [TITLE, 'Actualités', '12 mars 2024'], null],
  ['none: the section of the address', ['https://soir.example/soir/1', TITLE, 'Soir', '12 mars 2024'], null],
  ['none: on a page of another host', ['https://phare.example/1', TITLE, 'Le Soleil', '12 mars 2024'], null],
  ['none: a part of the host', ['https://emploi.soir.example/1', TITLE, 'Emploi', '12 mars 2024'], null],
  ['none: an agency of a state', [TITLE, 'Agence Nationale de Sécurité', '12 mars 2024'], null],
  ['none: without any date', [TITLE, 'Le Soleil'], null],
  ['none: without a date below', [TITLE, 'Le Soleil', '12 mars'], null],
])('the outlet between headline and date: %s', (_, head, name) => {
  const draft = draftOf([...head, ...BODY]);
  expect(draft.publisher?.name ?? null).toBe(name);
  expect(draft.title).toBe(head.includes(TITLE) ? TITLE : head[0]);
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
});

test.each<[string, string, string]>([
  ['capitals', 'LA FIN DES SUBVENTIONS', 'LA VOIX DES FEMMES'],
  ['a phrase', 'Le ministre des Transports répond à', 'La Voix du Nord'],
])('none: a headline of two lines: %s', (_, first, second) => {
  expect(draftOf([first, second, '12 mars 2024', ...BODY]).publisher).toBeNull();
});

test.each<[string, string[]]>([
  ['behind its text', [TITLE, '12 mars 2024', ...BODY]],
  ['behind its text, without a date of its own', [TITLE, 'Par Jean Dupont', ...BODY]],
])('none: another article %s', (_, lines) => {
  const others = [
    'Le pont de Moundou rouvre',
    'Le Figaro',
    '11 mars 2024',
    'Un autre pont ferme',
    'Le Monde',
    '10 mars 2024',
  ];
  expect(draftOf([...lines, ...others]).publisher).toBeNull();
});

test('below a headline that is printed again', () => {
  const lead = 'La mairie de Léré a coupé lundi la route du nord, où il a plu pendant trois jours de suite.';
  const draft = draftOf([TITLE, lead, TITLE, 'Le Soleil', '12 mars 2024', ...BODY]);
  expect(draft).toMatchObject({ title: TITLE, publisher: { name: 'Le Soleil' } });
});

test('above a headline of two words in an export', () => {
  const draft = draftOf(['Document 3 de 20', 'Le Soleil', '12 mars 2024', 'Pluies meurtrières', ...BODY]);
  expect(draft).toMatchObject({ title: 'Pluies meurtrières', publisher: { name: 'Le Soleil' } });
  const other = draftOf(['Document 3 de 20', 'Le lac déborde', '12 mars 2024', 'Pluies meurtrières', ...BODY]);
  expect(other).toMatchObject({ title: 'Le lac déborde', publisher: null });
});

test.each<[string, boolean]>([
  ['La Voix du Nord', true],
  ['Le Petit Journal', true],
  ['L’Express de Madagascar', true],
  ['El País', true],
  ['Die Welt', true],
  ['The Post of the Dunes', true],
  ['Daily Mirror', true],
  ['Agence Tchadienne de Presse', true],
  ['Agence France Presse', true],
  ['The Manila Observer', true],
  ['Süddeutsche Zeitung', true],
  ['Agence Spatiale Européenne', false],
  ['Vie Quotidienne', false],
  ['Les Temps Forts', false],
  ['El Mundo Rural', false],
  ['Political Observer', false],
  ['John Guardian', false],
  ['Le Conseil de Presse', false],
  ['La Croix Rouge', false],
  ['Le Pays Basque', false],
  ['Le temps presse', false],
  ['The Post Office', false],
  ['The Daily Briefing', false],
  ['World News', false],
  ['Times Square', false],
  ['Tribune', false],
  ['Tribune libre', false],
  ['Gordon Star', false],
  ['Mundo', false],
  ['La Presse se tait', false],
  ['Le Monde attend.', false],
])('%j is an outlet’s name: %j', (line, expected) => {
  expect(namesOutlet(line)).toBe(expected);
});
