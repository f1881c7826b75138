import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { readDraft } from './read-draft.js';

const NOW = new Date('2024-06-01T00:00:00Z');

function draftOf(lines: string[], timezone = 'UTC'): ArticleDraft {
  const bytes = Buffer.from(lines.join('\n\n'));
  return readDraft(
    { kind: 'scrape', encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    { timezone, source: null, language: null, now: NOW },
  );
}

const TITLE = 'Le lac déborde à Léré';
const BODY = 'Il a plu trois jours.La route est coupée.';
const URL_19 = 'https://a.example/20240119/le-lac-1.html';
const codes = (draft: ArticleDraft): string[] => draft.warnings.map(({ code }) => code);

describe('the date of a page', () => {
  test.each<[string, string[], string | null, string, string[]]>([
    ['a time stamp', [TITLE, '2024-01-19T12:57+0100', BODY], '2024-01-19T11:57:00Z', 'minute', []],
    ['a time stamp with seconds', [TITLE, '2024-01-19T12:57:00+0100', BODY], '2024-01-19T11:57:00Z', 'instant', []],
    [
      'the stamp against the label',
      [` date 2019-01 ${URL_19}`, TITLE, '2024-01-19T12:57+0100', BODY],
      '2024-01-19T11:57:00Z',
      'minute',
      ['date-witnesses-disagree'],
    ],
    [
      'the stamp with the label',
      [` date 2024-01 ${URL_19}`, TITLE, '2024-01-19T12:57+0100', BODY],
      '2024-01-19T11:57:00Z',
      'minute',
      [],
    ],
    [
      'a stamp just after midnight',
      [` date 2024-01 ${URL_19}`, TITLE, '2024-01-20T00:20+0300', BODY],
      '2024-01-19T21:20:00Z',
      'minute',
      [],
    ],
    ['the label alone', [' date 2024-01', TITLE, BODY], '2024-01-01T00:00:00Z', 'month', []],
    ['the label with a day', [' date 2024-01-19 Actus', TITLE, BODY], '2024-01-19T00:00:00Z', 'day', []],
    ['the address', [URL_19, TITLE, BODY], '2024-01-19T00:00:00Z', 'day', []],
    ['the dateline', [TITLE, `${BODY} 19.01.2024, Le Large`], '2024-01-19T00:00:00Z', 'day', []],
    [
      'two days against one',
      [` date 2024-01-19 Actus`, TITLE, 'Il a plu... 12.01.2024, Le Large', URL_19, BODY],
      '2024-01-19T00:00:00Z',
      'day',
      ['date-witnesses-disagree'],
    ],
    ['a day that does not exist', [TITLE, '2024-02-30', BODY], null, 'unknown', ['date-impossible']],
    [
      'a day that does not exist, and an address',
      [URL_19, TITLE, '2024-02-30', BODY],
      '2024-01-19T00:00:00Z',
      'day',
      ['date-impossible'],
    ],
    ['before 1900', [TITLE, '1899-12-31', BODY], null, 'unknown', ['date-implausible']],
    ['the first day of 1900', [TITLE, '1900-01-01', BODY], '1900-01-01T00:00:00Z', 'day', []],
    ['47 hours ahead', [TITLE, '2024-06-02T23:00Z', BODY], '2024-06-02T23:00:00Z', 'minute', []],
    ['49 hours ahead', [TITLE, '2024-06-03T01:00Z', BODY], null, 'unknown', ['date-implausible']],
    ['a year', [TITLE, BODY, '2024'], '2024-01-01T00:00:00Z', 'year', []],
    ['a year beside a day', [URL_19, TITLE, BODY, '2024'], '2024-01-19T00:00:00Z', 'day', []],
    ['nothing', [TITLE, BODY], null, 'unknown', []],
    [
      'the day of the pictures, where nothing else tells',
      [TITLE, 'https://a.example/img/2024/01/19/lac.jpg', 'https://a.example/img/2024/01/19/2.jpg', BODY],
      '2024-01-19T00:00:00Z',
      'day',
      [],
    ],
    [
      'a list of other articles by their days',
      [
        'https://a.example/le-lac-deborde-lere',
        '2024-03-01',
        TITLE,
        '2024-01-19 10:15',
        BODY,
        '2024-01-17 08:00',
        '2024-01-15',
      ],
      '2024-01-19T10:15:00Z',
      'minute',
      [],
    ],
    [
      'pictures of two days',
      [TITLE, 'https://a.example/img/2024/01/19/lac.jpg', 'https://a.example/img/2024/01/12/2.jpg', BODY],
      null,
      'unknown',
      [],
    ],
    [
      'pictures of another month than the label',
      [' date 2024-02', TITLE, 'https://a.example/img/2024/01/19/lac.jpg', BODY],
      '2024-02-01T00:00:00Z',
      'month',
      [],
    ],
    [
      'a printed time of another article, against the address',
      [URL_19, TITLE, BODY, '27.01.2024 09:10'],
      '2024-01-19T00:00:00Z',
      'day',
      ['date-witnesses-disagree'],
    ],
    [
      'a change in the month of the address',
      ['https://a.example/2024/01/x.html', TITLE, 'Updated January 20, 2024', BODY],
      '2024-01-20T00:00:00Z',
      'day',
      [],
    ],
    [
      'the names of fields',
      [TITLE, '{"datePublished":"2024-01-19T08:00:00Z","dateModified":"2024-01-21T08:00:00Z"}', BODY],
      '2024-01-19T08:00:00Z',
      'instant',
      [],
    ],
    [
      'the month first, told by the address',
      ['https://a.example/2024/03/x.html', TITLE, '03/05/2024', BODY],
      '2024-03-05T00:00:00Z',
      'day',
      [],
    ],
    [
      'the month first, told by another date',
      [TITLE, '03/05/2024', BODY, '03/25/2024'],
      '2024-03-05T00:00:00Z',
      'day',
      [],
    ],
    ['the day first otherwise', [TITLE, '03/05/2024', BODY], '2024-05-03T00:00:00Z', 'day', []],
    ['a calendar leaf', [TITLE, 'Jan', '19', '2024', BODY], '2024-01-19T00:00:00Z', 'day', []],
    [
      'a calendar leaf without its year, which the label knows',
      [' date 2024-01', TITLE, '19', 'Jan', BODY],
      '2024-01-19T00:00:00Z',
      'day',
      [],
    ],
    [
      'a byline without its year, which the label knows',
      [' date 2024-01', TITLE, 'Par Ama Nom | 19 janv. à 10:15', BODY],
      '2024-01-19T00:00:00Z',
      'day',
      [],
    ],
    [
      'a byline without its year, of another month than the label',
      [' date 2024-01', TITLE, 'Par Ama Nom | 19 mars à 10:15', BODY],
      '2024-01-01T00:00:00Z',
      'month',
      [],
    ],
    [
      'the printed time below the headline, not those of other articles',
      [
        'March 9, 2024',
        'https://a.example/le-lac-deborde-a-lere.html',
        TITLE,
        'By Ama Nom March 3, 2024',
        BODY,
        'March 5, 2024 at 5:10 pm',
      ],
      '2024-03-03T00:00:00Z',
      'day',
      [],
    ],
    ['a time of change alone', [TITLE, 'Updated March 3, 2024 5:10 pm', BODY], '2024-03-03T17:10:00Z', 'minute', []],
    [
      'printed, where the stamps are those of the change',
      [TITLE, 'March 3, 2024, 5:10 pm / Updated March 4, 2024, 8:00 am', '2024-03-04T08:00:00Z', BODY],
      '2024-03-03T17:10:00Z',
      'minute',
      [],
    ],
    ['not one in the headline', [`${TITLE}, 28 septembre 2009`, BODY], null, 'unknown', []],
    [
      'the month of the address, whatever the headline tells of',
      ['https://a.example/2024/01/le-lac', `${TITLE}, 28 septembre 2009`, BODY],
      '2024-01-01T00:00:00Z',
      'month',
      [],
    ],
    [
      'the label, whatever the headline tells of',
      [' date 2024-01-19', `${TITLE}, 28 septembre 2009`, BODY],
      '2024-01-19T00:00:00Z',
      'day',
      [],
    ],
    [
      'a date in running text',
      [TITLE, 'Le 3 février 2024, il a plu trois jours.La route est coupée.'],
      null,
      'unknown',
      [],
    ],
  ])('%s', (_, lines, at, precision, warnings) => {
    const draft = draftOf(lines);
    expect(draft.published).toMatchObject({ at, precision });
    expect(codes(draft)).toEqual(warnings);
  });

  test.each<[string, string[], string, string | null]>([
    [
      'three alike',
      ['2024-01-19T12:57Z', '2024-01-19T12:57Z', '2024-01-19T12:57Z'],
      '2024-01-19T12:57:00Z',
      '2024-01-19T12:57:00Z',
    ],
    [
      'a later third',
      ['2024-01-19T12:57Z', '2024-01-19T12:57Z', '2024-01-20T08:00Z'],
      '2024-01-19T12:57:00Z',
      '2024-01-20T08:00:00Z',
    ],
    [
      'any order',
      ['2024-01-20T08:00Z', '2024-01-19T12:57Z', '2024-01-19T12:57Z'],
      '2024-01-19T12:57:00Z',
      '2024-01-20T08:00:00Z',
    ],
    ['two that differ', ['2024-01-20T08:00Z', '2024-01-19T12:57Z'], '2024-01-19T12:57:00Z', '2024-01-20T08:00:00Z'],
    [
      'a change told twice',
      ['2024-01-19T12:57Z', '2024-01-20T08:00Z', '2024-01-20T08:00Z'],
      '2024-01-19T12:57:00Z',
      '2024-01-20T08:00:00Z',
    ],
    [
      'a change years later, told twice',
      ['2024-03-01T08:00Z', '2021-01-19T12:57Z', '2024-03-01T08:00Z', '2021-01-19T14:57Z'],
      '2021-01-19T12:57:00Z',
      '2024-03-01T08:00:00Z',
    ],
    [
      'a day, and a time that is of no zone’s same day',
      ['2024-01-18', '2024-01-18', '2024-01-19T14:57Z'],
      '2024-01-18T00:00:00Z',
      '2024-01-19T14:57:00Z',
    ],
    ['one', ['2024-01-19T12:57Z'], '2024-01-19T12:57:00Z', null],
    ['two alike', ['2024-01-19T12:57Z', '2024-01-19T12:57Z'], '2024-01-19T12:57:00Z', null],
    ['with and without offset', ['2024-01-19 12:57', '2024-01-19T12:57+0100'], '2024-01-19T11:57:00Z', null],
  ])('%s: published and modified', (_, stamps, at, modifiedAt) => {
    const draft = draftOf([TITLE, ...stamps, BODY]);
    expect(draft.published.at).toBe(at);
    expect(draft.modifiedAt).toBe(modifiedAt);
  });

  test.each([
    ['2024-01-19T12:57+0100', '2024-01-19T11:57:00Z', '2024-01-19', '+01:00'],
    ['2024-01-19T12:57Z', '2024-01-19T12:57:00Z', '2024-01-19', '+00:00'],
    ['2024-01-19T00:20+0545', '2024-01-18T18:35:00Z', '2024-01-19', '+05:45'],
    ['12:57 19.01.2024', '2024-01-19T17:57:00Z', '2024-01-19', null],
    ['19.01.2024', '2024-01-19T05:00:00Z', '2024-01-19', null],
  ])('the zone fills a gap and never overrules: %s', (line, at, day, offset) => {
    expect(draftOf([TITLE, line, BODY], 'America/New_York').published).toMatchObject({ at, day, offset });
  });
});
