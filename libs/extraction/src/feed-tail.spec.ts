import { expect, test } from '@jest/globals';
import { withoutTail, withoutTailParagraph } from './feed-tail.js';

const TAILS = [
  'The post Lake rises appeared first on The Lake.',
  'The post Lake rises first appeared on TechNews.com.',
  'The post Will the lake rise? appeared first on Lake.example',
  'The post “Lake rises. Roads close.” appeared first on The Lake.',
  'The post U.S. sends pumps appeared first on The Lake.',
  'The post Dr. Ba visits St. Louis appeared first on The Lake.',
  'The post iPhone sales rise appeared first on The Lake.',
  'The post 3.5 metres of water appeared first on The Lake.',
  'L’article Le lac monte est apparu en premier sur Le Phare.',
  'La entrada El lago sube se publicó primero en El Faro.',
  'Запись Озеро поднялось впервые появилась Маяк.',
  'The post Lake rises appeared first on Sunday Times.',
  'Continue reading',
  'Read more…',
  'Lire la suite »',
  'Leer más →',
];

test.each(TAILS)('left out behind a sentence: %s', (tail) => {
  expect(withoutTail(`It rose. Again. ${tail}`)).toBe('It rose. Again.');
});

test.each([
  ['It rose […] Read more', 'It rose […]'],
  ['It rose by two metres Continue reading →', 'It rose by two metres'],
  ['« Le lac monte », dit-il Lire la suite »', '« Le lac monte », dit-il'],
  ['The post Lake rises appeared first on The Lake.', null],
])('left out: %s', (lead, rest) => {
  expect(withoutTail(lead)).toBe(rest);
});

test.each([
  'The ministry wants pupils to read more',
  'Le ministère veut inciter les élèves à lire la suite',
  'Le ministre : « il faut inciter à lire la suite »',
  'El ministerio anima a leer más',
  'O ministro quer que se leia mais',
  'The ministry wants pupils to read more …',
  'The post office in Gao has closed. The sign first appeared on Monday',
  'The post office in Gao first appeared on a map in 1950',
  'The post Mali wanted is gone. A sign first appeared on Monday',
  'The post Lake rises appeared first on Monday. It was his',
  'The post Mali wanted first appeared on Monday.',
  'It rose. The post Mali wanted first appeared on a list of March.',
  'It rose. The post Mali wanted appeared first on Monday.',
  'Le lac monte. Cet article est apparu en premier sur 3 sites.',
])('kept: %s', (lead) => {
  expect(withoutTail(lead)).toBe(lead);
});

test.each([
  ['The post Lake rises first appeared on The Lake.', ['The Lake']],
  ['The post “Lake rises” first appeared on The Lake.', ['Lake rises']],
  ['The post Lake rises appeared first on 24 heures.', ['24 heures']],
])('left out where the record says what it names: %s', (tail, known) => {
  expect(withoutTail(`It rose. ${tail}`, known)).toBe('It rose.');
  expect(withoutTail(`It rose. ${tail}`)).toBe(`It rose. ${tail}`);
});

test('a paragraph is left out where it is such a line as a whole', () => {
  const paragraphs = (last: string) => ['It rose.', last].map((text) => ({ text, heading: false }));
  expect(withoutTailParagraph(paragraphs(TAILS[1] ?? ''))).toHaveLength(1);
  expect(withoutTailParagraph(paragraphs('The post office has closed. It first appeared on Monday'))).toHaveLength(2);
});

test.each(['“', '"', '. ', 'The post A', ' Read more', ' A.', ' “A', '« '])('many %j take no time', (sign) => {
  const lead = `The post ${sign.repeat(5000)} first x`;
  expect(withoutTail(lead)).toBe(lead);
});
