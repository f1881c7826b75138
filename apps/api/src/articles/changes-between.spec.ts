import { describe, expect, test } from '@jest/globals';
import { changesBetween } from './changes-between.js';

const told = (before: string, after: string) =>
  changesBetween(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('');

describe('changes between two texts', () => {
  test.each([
    ['', '', ''],
    ['a b', 'a b', 'a b'],
    ['', 'new', '{+new}'],
    ['old', '', '{-old}'],
    ['Ice closes covered bridge', 'Bridge shut', '{-Ice closes covered bridge}{+Bridge shut}'],
    ['five people died', 'seven people died', '{-five}{+seven} people died'],
    ['rain fell, then snow.', 'rain fell.', 'rain fell{-, then snow}.'],
    ['Le préfet a démissionné', 'Le préfet, lui, a démissionné', 'Le préfet{+,} {+lui, }a démissionné'],
    ['Саммит открылся в среду', 'Саммит открылся в четверг', 'Саммит открылся в {-среду}{+четверг}'],
    ['افتتحت القمة الأربعاء', 'افتتحت القمة الخميس', 'افتتحت القمة {-الأربعاء}{+الخميس}'],
    ['峰会周三开幕', '峰会周四开幕', '峰会周{-三}{+四}开幕'],
    ['один два три', 'один три', 'один {-два }три'],
  ])('%j to %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test.each([
    ['words', 3_000],
    ['words', 60_000],
  ])('of %s, %d of them, are whole whatever they cost', (_, count) => {
    const text = (seed: number) =>
      Array.from({ length: count }, (_, at) => `w${(at * seed) % 7919}${at % 50 === 49 ? '\n\n' : ''}`).join(' ');
    const [before, after] = [text(31), text(37)];
    const pieces = changesBetween(before, after);
    const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text);
    expect(without('added').join('')).toBe(before);
    expect(without('removed').join('')).toBe(after);
  });
});

test.each([
  ['港湾が開く', '港湾が閉じる'],
  ['เรือออกวันนี้', 'เรือออกพรุ่งนี้'],
])('scripts without spaces are compared sign by sign: %s', (before, after) => {
  const pieces = changesBetween(before, after);
  expect(pieces[0]).toMatchObject({ kind: 'same' });
  expect(
    pieces
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe(after);
});
