import { describe, expect, test } from '@jest/globals';
import { captionParts, endsSentence, type LineShape, shapeOf, siteName } from './line-shapes.js';

const cases: [LineShape, string[]][] = [
  ['url', ['https://a.example/1.html', 'http://a.example', '//a.example/x', 'https://a.example/img/page']],
  [
    'image',
    [
      'https://cdn.a.example/1.jpg',
      'https://a.example/x.PNG?w=100',
      'https://a.example/img/1_1920x0_80.x',
      'https://a.example/1.webp',
    ],
  ],
  [
    'stamp',
    [
      '2024-01-19T12:57+0100',
      '2024-01-19T12:57:30Z',
      '2024-01-19 12:57:30.250 +01:00',
      '2024-01-19',
      'Fri, 19 Jan 2024 12:57:00 +0100',
      '19.01.2024',
      '12:57 19.01.2024',
      '19/01/2024 12:57',
    ],
  ],
  [
    'page-time',
    [
      '09:12 03.02.2024 (Mis à jour: 09:40 03.02.2024)',
      '09:12 03.02.2024 (обновлено: 10:02 03.02.2024)',
      '12:00 23.05.2024 (Updated: 12:00 23.05.2024)',
      'Publié le 03.02.2024 à 09:12',
      'Publié le 3 février 2024 à 09:12',
      'Published February 3, 2024',
      'Опубликовано 03.02.2024',
    ],
  ],
  ['year', ['2024', '1999']],
  [
    'xpath',
    [
      "/html/head/meta[@name='og:title']/@content",
      "/html/head/meta[@name='a']/@content /html/head/meta[@name='b']/@content",
      '//div[@class]/p',
    ],
  ],
  ['locale', ['fr_FR', 'en-GB', 'zh_Hant_TW', 'es_419']],
  ['sizes', ['1920 1080 true', '252 60', '600x315', '1920 1440 false']],
  [
    'contact',
    [
      'Le Large lettres@large.example +33100000000 SA „Le Large“ 252 60',
      'lettres@large.example',
      '+33100000000',
      '+33 (0)1 00 00 00 00',
      'Le Large +7 495 000 00 00 ООО',
    ],
  ],
  ['credit', ['© AFP / DR', '(c) Le Large', 'Photo: A. Nom', 'Фото: А. Имя']],
  ['caption', ['Le lac déborde - Le Large, 1920, 03.02.2024', 'A - b - Le Large, 1920, 03.02.2024']],
  ['call', ['Abonnez-vous @le_large', 'Подписывайтесь на @large', '@le_large']],
  ['site', ['Le Large | X', 'Le Large | Telegram']],
  [
    'short',
    ['niger', 'Actus', 'Un réseau à prolonger', 'afrique subsaharienne', 'أخبار', '=1+1', 'Top 10', 'covid-19'],
  ],
  [
    'prose',
    [
      'Il a plu.',
      'Qui paiera?',
      'Élections du 3 février 2024.',
      'Écrire à nom@a.example, dit le ministre, qui attend les lettres de tous les habitants du quartier avant midi.',
      'Le numéro +33100000000 sonne.',
      'Une ligne longue sans point final mais avec beaucoup trop de mots pour une étiquette',
    ],
  ],
];

describe('shapeOf', () => {
  test.each(cases.flatMap(([shape, texts]) => texts.map((text) => [text, shape])))('%s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe('parts of lines', () => {
  test('a caption', () => {
    expect(captionParts('A - b - Le Large, 1920, 03.02.2024')).toEqual({
      title: 'A - b',
      outlet: 'Le Large',
      date: '03.02.2024',
    });
  });

  test.each([
    ['Le Large | X', 'Le Large'],
    ['Le Large', null],
  ])('the site in %s is %s', (text, expected) => {
    expect(siteName(text)).toBe(expected);
  });

  test.each([
    ['Fin.', true],
    ['"Fin."', true],
    ['«Fin.»', true],
    ['Fin…', true],
    ['انتهى؟', true],
    ['समाप्त।', true],
    ['"Fin"', false],
    ['Fin,', false],
    ['Fin', false],
  ])('%s ends a sentence: %s', (text, expected) => {
    expect(endsSentence(text)).toBe(expected);
  });
});
