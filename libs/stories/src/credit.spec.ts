import { describe, expect, test } from '@jest/globals';
import { creditOf } from './credit.js';

const first = (texts: string[], names = ['Istra Press', 'istra.example']) => ({ sourceId: '1', names, texts });
const copy = (texts: string[], names = ['Larkmere Post']) => ({ sourceId: '2', names, texts });

describe('a copy', () => {
  test.each([
    ['News. (Istra Press)', '(Istra Press)'],
    ['The bridge is shut, Istra Press reported.', 'The bridge is shut, Istra Press reported'],
    ['Le pont est fermé, selon ISTRA PRESS.', 'Le pont est fermé, selon ISTRA PRESS'],
    ['See istra.example for more', 'See istra.example for more'],
    ['Foo. Source: Istra Press, 2 February. Bar.', 'Source: Istra Press, 2 February'],
  ])('%j names its origin', (text, words) => {
    expect(creditOf(first(['News.']), copy([text]))).toEqual({ kind: 'kept', text: words });
  });

  test.each(['The press of Istra.', 'istra pressed on', 'Istra Presses', 'notistra.example.org', ''])(
    '%j does not',
    (text) => {
      expect(creditOf(first(['News.']), copy([text]))).toEqual({ kind: 'none', text: null });
      expect(creditOf(first(['News. (Istra Press)']), copy([text]))).toEqual({ kind: 'stripped', text: null });
    },
  );

  test.each([
    ['(AFP)', 'avec AFP'],
    ['NIAMEY, 3 mars (Reuters)', 'Источник: Рейтер'],
    ['Por EFE', 'MADRID (EFE)'],
    ['روما (أ ف ب)', 'المصدر: فرانس برس'],
    ['MOSCOU (Agência Lusa)', 'com Lusa'],
    ['МОСКВА, 3 марта - ТАСС', 'TASS'],
  ])('that names the agency of the first keeps the credit: %j, %j', (origin, text) => {
    expect(creditOf(first([origin]), copy([text])).kind).toBe('kept');
    expect(creditOf(first([origin]), copy(['nothing of the kind'])).kind).toBe('stripped');
  });

  test('of an agency that is the first itself', () => {
    const agency = first(['News.'], ['Reuters', 'reuters.example']);
    expect(creditOf(agency, copy(['PARIS (Reuter) - News.']))).toEqual({ kind: 'kept', text: '(Reuter)' });
  });

  test('of its own source needs no credit, and its own name is none', () => {
    expect(creditOf(first(['(Istra Press)']), { ...copy(['(Istra Press)']), sourceId: '1' }).kind).toBe('none');
    expect(creditOf(first(['News. (AFP)']), copy(['(AFP)'], ['AFP'])).kind).toBe('none');
    expect(creditOf({ sourceId: null, names: [], texts: ['x'] }, copy(['y'])).kind).toBe('none');
  });

  test('of a megabyte of one word is read in no more than linear time', () => {
    expect(creditOf(first(['News.']), copy(['Istra '.repeat(200_000)])).kind).toBe('none');
    expect(creditOf(first(['\ud800 News']), copy(['\udfff\u202e('.repeat(1000)])).kind).toBe('none');
  });
});
