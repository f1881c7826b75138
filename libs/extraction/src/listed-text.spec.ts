import { expect, test } from '@jest/globals';
import { listedTexts } from './listed-text.js';

test.each<[string, string[] | null]>([
  [String.raw`["\u00e9conomie", "a\/b", "c\td"]`, ['économie', 'a/b', 'c\td']],
  [String.raw`["say \"so\"", "C:\\new"]`, ['say "so"', String.raw`C:\new`]],
  [String.raw`['It\'s', "Ali O'Ba"]`, ["It's", "Ali O'Ba"]],
  ['["lakes",\n "roads"] ', ['lakes', 'roads']],
  ['["lakes", "roads",]', ['lakes', 'roads']],
  ['[ ]', []],
  ['["lakes", 3]', null],
  ['[["lakes"]]', null],
  ['["It rose", he said.]', null],
])('%s', (text, texts) => {
  expect(listedTexts(text)).toEqual(texts);
});
