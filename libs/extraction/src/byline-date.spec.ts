import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBylineDates } from './byline-date.js';
import { type CivilDate, dayOf } from './civil-date.js';
import { findOpeningDate } from './opening-date.js';

const shown = (date: CivilDate | null | undefined): string | null => {
  if (!date) return null;
  const { time } = date;
  return `${dayOf(date)}${time === null ? '' : ` ${time.hour}:${String(time.minute).padStart(2, '0')}`}`;
};

describe('a line that says who and when', () => {
  test.each<[string, string | null, string | null]>([
    ['Ama Nom - Nov 19, 2019, 10:31 pm CST', '2019-11-19 22:31', null],
    ['by Ama September 15, 2014', '2014-09-15', null],
    ['By Ama Nom November 19, 2019, 07:47 PM EST', '2019-11-19 19:47', null],
    ['Nov 18, 2019 at 9:24 pm ET • 2 min read', '2019-11-18 21:24', null],
    ['Ama Nom 27/09/2018 Comente! Escola, Brinquedos e Jogos, Música', '2018-09-27', null],
    ['First published on November 19, 2019 / 8:16 AM', '2019-11-19 8:16', null],
    [
      'PUBLISHED: November 19, 2019 at 8:59 pm | UPDATED: November 20, 2019 at 1:16 am',
      '2019-11-19 20:59',
      '2019-11-20 1:16',
    ],
    ['Updated 1:39 am EST, Wednesday, November 20, 2019', null, '2019-11-20 1:39'],
    ['Lomé, Agence du Lac | Updated : 19 November 2019, 09:01 AM', null, '2019-11-19 9:01'],
    ['11.14.2019 09:00 AM', '2019-11-14 9:00', null],
    ['posted on April 21, 2015, at 11:29 a.m.', '2015-04-21 11:29', null],
    ['// By Ama Nom • Nov 11, 2020', '2020-11-11', null],
    ['sexta-feira, 22 de outubro de 2010 às 20:13', '2010-10-22 20:13', null],
    ['Publié le 3 février 2024 à 09h12 par Ama Nom', '2024-02-03 9:12', null],
    ['Опубликовано 3 марта 2024 г. в 10:05', '2024-03-03 10:05', null],
    ['نشر في 19 يناير 2024', '2024-01-19', null],
    ['Ama Nom — 2013-09-29', '2013-09-29', null],
    ['Ama Nom19 janvier 2024', '2024-01-19', null],
    ['Par Le Large avec AFL - Publié le 19 janvier 2024 à 12 h 57, mis à jour à 13h20', '2024-01-19 12:57', null],
    ['Updated 12:57 PM ET, Fri January 19, 2024', null, '2024-01-19 12:57'],
    ['Mis en ligne le 19/01/2024 par Ama Nom', '2024-01-19', null],
    ['2019年11月19日 08:30', '2019-11-19 8:30', null],
    ['기사입력 :[ 2018-08-25 15:24 ]', '2018-08-25 15:24', null],
    ['发布时间：2019-11-19 08:30 更新时间：2019-11-20 09:00', '2019-11-19 8:30', '2019-11-20 9:00'],
    ['Dec. 6, 2024, 10:00 PM UTC / Updated Dec. 7, 2024, 12:43 PM UTC', '2024-12-06 22:00', '2024-12-07 12:43'],
  ])('%s', (line, published, modified) => {
    const read = readBylineDates(line);
    expect([shown(read?.published), shown(read?.modified)]).toEqual([published, modified]);
  });

  test.each([
    'Élections du 3 février 2024',
    'Review of March 3, 2020',
    'It rained for three days until March 3, 2020.',
    'Le 3 février 2024, il a plu.',
    '— Ama Nom (@ama) November 18, 2019',
    '(Photo: Ama Nom, Nov 12, 2019)',
    '© 2019 Le Large, March 3, 2020',
    'Source: Ministry of Rain, October 25, 2019',
    '30 February 2024',
    'From March 1, 2020 to March 3, 2020 and on to March 9, 2020',
  ])('%s is none', (line) => {
    expect(readBylineDates(line)).toBeNull();
  });
});

// Lines as sites print them, `day|line`; the last few stand for the openings of paragraphs as well.
const FORMS = readFileSync(join(import.meta.dirname, '../fixtures/dated-pages/lines.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const MANNER = { monthFirst: false, shortYears: true };

describe('a line of a flattened page', () => {
  test.each<[string, string]>(FORMS.map((line): [string, string] => [line.slice(11), line.slice(0, 10)]))(
    '%s',
    (line, day) => {
      const read = readBylineDates(line, MANNER);
      const date = read?.published ?? read?.modified ?? findOpeningDate(`${line} Es regnet.`, MANNER);
      expect(date === null ? null : dayOf(date)).toBe(day);
    },
  );

  test.each<[string, string, string | null, string | null]>([
    ['Last updated:', 'January 9, 2017', null, '2017-01-09'],
    ['Submitted on', 'January 9, 2017', '2017-01-09', null],
    ['Related stories', 'January 9, 2017', '2017-01-09', null],
  ])('below the caption %s', (caption, line, published, modified) => {
    const read = readBylineDates(line, MANNER, caption);
    expect([shown(read?.published), shown(read?.modified)]).toEqual([published, modified]);
  });

  test.each([
    'The bridge was closed on May 4, 2012 after a storm',
    'Joe says: May 4, 2012 at 7:12 pm',
    'A list published on May 4, 2012 that names nobody',
    'Deadline: May 4, 2012',
    'It rained – May 4, 2012 was the worst day.',
  ])('%s is none', (line) => {
    expect(readBylineDates(line, MANNER)).toBeNull();
  });
});

describe('a paragraph that opens with place and date', () => {
  test.each<[string, string | null]>([
    ['MARLE, Nov. 13, 2018 /PressWire/ -- The bakery said today that it would open a shop.', '2018-11-13'],
    ['LOWER MARLE, August 19, 2014 (EastPress) – A ferry took its passengers on Tuesday.', '2014-08-19'],
    ['Marle, 23. Januar 2018. Das Institut hat heute seine Messungen vorgelegt.', '2018-01-23'],
    ['Marle (dpa), 23. Januar 2018 - Das Institut hat seine Messungen vorgelegt.', '2018-01-23'],
    ['Paris, le 4 juin 2015 – Le pont est fermé.', '2015-06-04'],
    ['On February 3, 2012, the bridge was closed.', null],
    ['Le 3 février 2024, il a plu trois jours.', null],
    ['The flood of September 9, 1987 (the worst) took the bridge.', null],
    ['Marle was flooded, September 9, 1987 was the worst day.', null],
  ])('%s', (text, day) => {
    const date = findOpeningDate(text, MANNER);
    expect(date === null ? null : dayOf(date)).toBe(day);
  });
});
