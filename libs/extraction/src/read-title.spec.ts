import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const BODY = 'Il a plu trois jours.La route est coupée.';
const LEAD = 'La pluie tombe depuis lundi... 19.01.2024, Le Large';

describe('the title of a page', () => {
  test.each<[string, string[], string | null]>([
    ['said twice', ['Le lac déborde.', 'Le lac déborde.', BODY], 'Le lac déborde.'],
    ['said once', ['Le lac déborde', BODY], 'Le lac déborde'],
    ['a question', ['Pourquoi le lac déborde-t-il?', BODY], 'Pourquoi le lac déborde-t-il?'],
    [
      'confirmed by the address',
      ['https://a.example/le-lac-deborde-a-lere-1.html', 'Météo', 'Le lac déborde à Léré', 'Suite', BODY],
      'Le lac déborde à Léré',
    ],
    [
      'confirmed by a caption',
      ['Météo', 'Le lac déborde', 'Le lac déborde - Le Large, 1920, 19.01.2024', BODY],
      'Le lac déborde',
    ],
    ['below its rubric', ['Météo', 'Le lac déborde à Léré', '09:12 19.01.2024', BODY], 'Le lac déborde à Léré'],
    [
      'below the site’s name, which the host confirms',
      ['El Faro del Golfo', 'Marruecos abre un puente', '19 de enero de 2024', 'https://faro-golfo.example/1', BODY],
      'Marruecos abre un puente',
    ],
    [
      'below the site’s name, which the rights notice confirms',
      ['Die Küstenpost', 'Der See tritt über die Ufer', '19.01.2024', BODY, '© 2024 Die Küstenpost'],
      'Der See tritt über die Ufer',
    ],
    [
      'below the site’s name, which comes back',
      ['Le Courrier du Lac', 'Le lac déborde à Léré', '19.01.2024 09:12', BODY, 'Le Courrier du Lac'],
      'Le lac déborde à Léré',
    ],
    [
      'below the site’s name, a menu, an advertisement and a section',
      [
        'The Lake Post',
        'https://lakepost.example/1',
        'Home | World | Sport',
        'Advertisement',
        'World',
        'Floods cut the road',
        BODY,
      ],
      'Floods cut the road',
    ],
    ['named like the host, with nothing below it', ['https://lake-post.example/1', 'Lake Post', BODY], 'Lake Post'],
    ['with the site behind it', ['Le lac déborde', 'Le lac déborde - Le Large', LEAD, BODY], 'Le lac déborde'],
    ['only with the site behind it', ['Le lac déborde | Le Large', LEAD, BODY], 'Le lac déborde'],
    [
      'with a dash of its own',
      ['Le lac déborde - et la route aussi', LEAD, BODY],
      'Le lac déborde - et la route aussi',
    ],
    ['with commas', ['Mali, Niger, Tchad: la crue', LEAD, BODY, 'mali, niger, tchad'], 'Mali, Niger, Tchad: la crue'],
    ['with a date', ['Élections du 3 février 2024: le guide', LEAD, BODY], 'Élections du 3 février 2024: le guide'],
    [
      'with a telephone number',
      ['Appelez le +33 1 00 00 00 00, dit le préfet aux habitants de la plaine inondée?', LEAD, BODY],
      'Appelez le +33 1 00 00 00 00, dit le préfet aux habitants de la plaine inondée?',
    ],
    ['with a full stop above a description', ['C’est fini.', LEAD, BODY], 'C’est fini.'],
    ['with dots above a description', ['Ils l’ont fait...', LEAD, BODY], 'Ils l’ont fait...'],
    ['in lower case above a description', ['lac: la crue', LEAD, BODY], 'lac: la crue'],
    ['with a brand first', ['iPhone au Tchad', BODY], 'iPhone au Tchad'],
    [
      'with a date and a comma',
      ['Le 06.06.2024, jour de vote à Léré', LEAD, BODY],
      'Le 06.06.2024, jour de vote à Léré',
    ],
    [
      'with a tag before a dash',
      ['Tchad - Niger : 2-1', 'Tchad - Niger : 2-1', LEAD, BODY, 'tchad', 'niger'],
      'Tchad - Niger : 2-1',
    ],
    [
      'like the tags between commas',
      [
        'Tchad, Niger : deux crues',
        'Tchad, Niger : deux crues',
        'tchad',
        'niger',
        'lac',
        LEAD,
        BODY,
        'tchad, niger, lac',
      ],
      'Tchad, Niger : deux crues',
    ],
    [
      'below a rubric with a stop',
      ['U.S.', 'Le lac déborde', '09:12 19.01.2024', 'Le lac déborde - Le Large, 1920, 19.01.2024', BODY],
      'Le lac déborde',
    ],
    [
      'at an address made of tags',
      ['https://a.example/tchad-lac-1.html', 'La crue du siècle', LEAD, BODY, '2024', 'tchad, lac, pluie'],
      'La crue du siècle',
    ],
    ['none: a description first', [LEAD, BODY], null],
    ['none: a body only', [BODY], null],
    ['none: tags first', ['tchad', 'lac', 'pluie', BODY, 'tchad, lac, pluie'], null],
    ['behind an address alone', [' date 2024-01 https://a.example/1', 'Le lac déborde'], 'Le lac déborde'],
    ['none: a quotation alone', ['https://a.example/1', '"Le lac déborde"'], null],
    ['none: a sentence behind the label', [' date 2024-01 Il a plu trois jours'], null],
  ])('%s', (_, lines, expected) => {
    const bytes = Buffer.from(lines.join('\n\n'));
    const record = {
      kind: 'scrape' as const,
      encoding: 'utf-8',
      bytes,
      byteStart: 0,
      byteEnd: bytes.length,
      position: 'line 1',
    };
    const draft = readDraft(record, { timezone: 'UTC', source: null, language: null });
    expect(draft.title).toBe(expected);
    if (lines.includes(BODY))
      expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Il a plu trois jours.', 'La route est coupée.']);
  });
});
