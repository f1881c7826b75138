import { describe, expect, test } from '@jest/globals';
import { inflectArabic, inflectEnglish, inflectGerman } from './inflect-other.js';
import { inflectFrench, inflectPortuguese, inflectSpanish } from './inflect-romance.js';
import { inflectRussian, inflectRussianName } from './inflect-russian.js';

describe('forms of a demonym', () => {
  test.each([
    ['fr', inflectFrench('nigérien'), 'nigérien nigérienne nigériens nigériennes'],
    ['fr', inflectFrench('nigérian/nigériane'), 'nigérian nigériane nigérians nigérianes'],
    ['fr', inflectFrench('sénégalais'), 'sénégalais sénégalaise sénégalais sénégalaises'],
    ['fr', inflectFrench('turc/turque'), 'turc turque turcs turques'],
    ['fr', inflectFrench('burkinabè'), 'burkinabè burkinabè burkinabès burkinabès'],
    ['en', inflectEnglish('Nigerien'), 'Nigerien Nigeriens'],
    ['en', inflectEnglish('Beninese'), 'Beninese'],
    ['es', inflectSpanish('nigerino'), 'nigerino nigerina nigerinos nigerinas'],
    ['es', inflectSpanish('francés'), 'francés francesa franceses francesas'],
    ['es', inflectSpanish('israelí'), 'israelí israelíes israelís'],
    ['pt', inflectPortuguese('francês'), 'francês francesa franceses francesas'],
    ['pt', inflectPortuguese('alemão/alemã/alemães/alemãs'), 'alemão alemã alemães alemãs'],
    ['de', inflectGerman('nigrisch'), 'nigrisch nigrische nigrischen nigrischer nigrisches nigrischem'],
    ['de', inflectGerman('Chinese'), 'Chinese Chinesen Chinesin Chinesinnen'],
  ])('%s', (_, forms, expected) => {
    expect(forms.join(' ')).toBe(expected);
  });

  test.each([
    ['нигерец', 'нигерцев'],
    ['нигериец', 'нигерийцы'],
    ['китаец/китайц', 'китайцами'],
    ['россиянин', 'россиян'],
    ['болгарин/болгар', 'болгары'],
    ['турок/турк', 'турки'],
    ['нигерский', 'нигерского'],
    ['российский', 'российско-'],
  ])('Russian %s gives %s', (form, expected) => {
    expect(inflectRussian(form)).toContain(expected);
  });

  test.each([
    ['Нигерия', 'Нигерии'],
    ['Нигер', 'Нигера'],
    ['Греция', 'Грецию'],
    ['Корея', 'Корее'],
    ['Китай', 'Китаем'],
    ['Франция', 'Францией'],
    ['Мали', 'Мали'],
    ['США', 'США'],
    ['^Чад', '^Чада'],
  ])('the Russian name %s gives %s', (name, expected) => {
    expect(inflectRussianName(name)).toContain(expected);
  });

  test('no form of Niger is one of Nigeria', () => {
    const niger = new Set([
      ...inflectRussianName('Нигер'),
      ...inflectRussian('нигерский'),
      ...inflectRussian('нигерец'),
    ]);
    const nigeria = [...inflectRussianName('Нигерия'), ...inflectRussian('нигерийский'), ...inflectRussian('нигериец')];
    expect(nigeria.filter((form) => niger.has(form))).toEqual([]);
  });

  test.each([
    ['نيجيري', 'نيجيرية'],
    ['كوري شمالي', 'كورية الشمالية'],
    ['+أتراك', 'أتراك'],
  ])('Arabic %s gives %s', (form, expected) => {
    expect(inflectArabic(form)).toContain(expected);
  });
});
