import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

function draftOf(lines: readonly string[]): ReturnType<typeof readDraft> {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'line 1',
  };
  return readDraft(record, { timezone: 'UTC', source: null, language: null });
}

const TITLE = 'Le lac déborde à Léré';
const LEAD = 'La pluie tombe depuis lundi... 19.01.2024, Le Large';
const STAMP = '2024-01-19T12:57+0100';
const BODY = 'Il a plu trois jours.La route est coupée.';

/** A page with single tag lines above the text and the comma list below it. */
const full = (tags: readonly string[]): string[] => [
  ...[TITLE, TITLE, LEAD, STAMP, ...tags, '/html/head', BODY, ...tags.slice(0, 3)],
  ...['Le Large a@large.example +33100000000', '2024', tags.join(', ')],
];
/** A page with the comma list alone, below the text. */
const short = (tags: readonly string[]): string[] => [TITLE, LEAD, STAMP, BODY, '2024', tags.join(', ')];

describe('the tags of a page', () => {
  const sets: [string, string[]][] = [
    ['plain', ['afrique', 'tchad', 'lac']],
    ['two', ['tchad', 'lac']],
    ['with a year', ['2024', 'tchad', 'g20', '5g']],
    ['with a year in between', ['tchad', '2024', 'lac']],
    ['with an abbreviation last', ['tchad', 'lac', 'ee.uu.']],
    ['with abbreviations', ['u.s.', 'st. petersburg', 'av. j.-c.']],
    ['with brackets', ['afrique', 'tchad', 'alliance des états du sahel (aes)', 'franc cfa', 'ONU']],
    ['with a long one', ["organisation du traité de l'atlantique nord (otan)", 'tchad', 'défense']],
    ['with a long one in between', ['tchad', "coupe d'afrique des nations de football 2024", 'can']],
    ['with quotes', ['opération "barkhane"', 'tchad', 'sahel']],
    ['two, capitalised', ['U.S.', 'China']],
    ['capitalised', ['Russie', 'Niger', 'Union européenne']],
    ['with the outlet', ['actus', 'le large', 'prix']],
    ['with the title', ['tchad', 'le lac déborde à léré', 'lac']],
    ['without case', ['مصر', 'السودان', 'اقتصاد']],
  ];

  test.each(sets)('%s, as lines and as a list', (_, tags) => {
    const draft = draftOf(full(tags));
    expect(draft.tags).toEqual(tags);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Il a plu trois jours.', 'La route est coupée.']);
  });

  test.each(sets)('%s, as a list only', (_, tags) => {
    const draft = draftOf(short(tags));
    expect(draft.tags).toEqual(tags);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Il a plu trois jours.', 'La route est coupée.']);
  });

  test('the list gives the order and the spelling', () => {
    const lines = [TITLE, TITLE, LEAD, 'Tchad', 'fr_FR', 'lac', 'afrique', 'tchad', BODY, 'afrique, tchad, lac'];
    expect(draftOf(lines).tags).toEqual(['afrique', 'tchad', 'lac']);
  });

  test.each<[string, string[]]>([
    ['Mots-clés : Tchad, lac, crue', ['Tchad', 'lac', 'crue']],
    ['Mots clés: Tchad', ['Tchad']],
    ['Étiquettes : Tchad, lac', ['Tchad', 'lac']],
    ['Etiquetas: Marruecos, trenes', ['Marruecos', 'trenes']],
    ['ETIQUETAS: Marruecos; trenes', ['Marruecos', 'trenes']],
    ['Palabras clave: Marruecos', ['Marruecos']],
    ['Tags: Ghana, river, flood.', ['Ghana', 'river', 'flood']],
    ['Keywords: Ghana, u.s.', ['Ghana', 'u.s.']],
    ['Topics: Ghana, washington, d.c.', ['Ghana', 'washington', 'd.c.']],
    ['Palavras-chave: Angola, rio', ['Angola', 'rio']],
    ['Schlagwörter: Tschad, Hochwasser', ['Tschad', 'Hochwasser']],
    ['Теги: Чад, озеро', ['Чад', 'озеро']],
    ['Ключевые слова: Чад', ['Чад']],
    ['الكلمات المفتاحية: تشاد، بحيرة', ['تشاد', 'بحيرة']],
  ])('behind their caption, %j', (line, tags) => {
    for (const page of [
      [TITLE, LEAD, STAMP, BODY, line],
      [TITLE, LEAD, STAMP, line, BODY],
    ]) {
      const draft = draftOf(page);
      expect(draft.tags).toEqual(tags);
      expect(draft.title).toBe(TITLE);
      expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Il a plu trois jours.', 'La route est coupée.']);
    }
  });

  test('their bytes begin behind the caption', () => {
    const lines = [TITLE, LEAD, BODY, 'Tags: Ghana, river'];
    const text = Buffer.from(lines.join('\n\n'));
    const spans = draftOf(lines).provenance.tags ?? [];
    expect(spans.map(({ start, end }) => text.subarray(start, end).toString())).toEqual(['Ghana', 'river']);
  });

  test('a captioned pair is two tags even where the pair stands alone too', () => {
    expect(draftOf([TITLE, LEAD, STAMP, BODY, 'Tags: Ghana, river', 'Ghana, river']).tags).toEqual(['Ghana', 'river']);
  });

  test('a caption alone is no tag', () => {
    expect(draftOf([TITLE, LEAD, STAMP, BODY, 'Tags:', 'tchad', 'lac', 'crue']).tags).toEqual(['tchad', 'lac', 'crue']);
  });

  test.each<[string, string[]]>([
    [
      'the rubric above the title, in a script without case',
      ['مصر', 'القاهرة تفتح الجسر الجديد', '09:12 19.01.2024', 'أعلن الوزير ذلك.'],
    ],
    ['a quotation with commas and an abbreviation', [TITLE, LEAD, BODY, '"Competirá", opina López, de la U.N.A.M.']],
    ['a last sentence with commas', [TITLE, LEAD, BODY, 'Ils ont vu Pala, Léré, Bongor.']],
  ])('%s is no tag', (_, lines) => {
    expect(draftOf(lines).tags).toEqual([]);
  });
});
