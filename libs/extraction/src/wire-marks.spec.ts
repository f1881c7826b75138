import { expect, test } from '@jest/globals';
import { isFurniturePhrase } from './furniture-phrases.js';
import { isWireMark } from './wire-marks.js';

test.each([
  'ZCZC LKW0412 4 I 0210 TCD /LKW-AB12',
  'NNNN',
  'LKW 041422 GMT MAR 25',
  'LAKE-FLOOD/HARBOUR (UPDATE 2)',
  '(Adds quotes, details)',
])('a mark of an agency: %s', (line) => expect(isWireMark(line)).toBe(true));

test.each(['COVID-19', 'AC/DC', '(Adds up)!', 'LAKE FLOOD (2025)', 'UPDATE 2-Harbour closed as lake rises'])(
  'none: %s',
  (line) => expect(isWireMark(line)).toBe(false),
);

test.each([
  ['Article réservé aux abonnés', true],
  ['Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés.', true],
  ['View this email in your browser', true],
  ['You received this email because you signed up at our website.', true],
  ['Il vous reste du chemin à faire, a dit le ministre aux pêcheurs du lac.', false],
  ['Temps de lecture : 3 min', true],
  ['Reading time 3 minutes', true],
  ['Temps de lecture en hausse chez les jeunes', false],
  ['Reading time falls among pupils', false],
  ['Temps de lecture et niveau des élèves : ce que dit la grande enquête du ministère', false],
])('a call to subscribe and the like: %s', (line, is) => expect(isFurniturePhrase(line)).toBe(is));
