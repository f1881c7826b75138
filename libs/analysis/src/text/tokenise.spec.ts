import { describe, expect, test } from '@jest/globals';
import { tokenise } from './tokenise.js';

describe('tokenise', () => {
  test.each([
    ['L’Élysée, Côte d’Ivoire', 'l elysee cote d ivoire'],
    ['Нигерии ёлка мой', 'нигерии елка мой'],
    ['الجزائر أَمريكا مصرى ـمصر', 'الجزاير امريكا مصري مصر'],
    ['İstanbul Straße Łódź', 'istanbul straße lodz'],
    ['a\uD83Db \uDE00c', 'a b c'],
    ['co\u00ADopé\u200Bration', 'cooperation'],
    ['尼日尔和Niger2国', '尼 日 尔 和 niger2 国'],
    ['ニジェールの政府', 'ニシェール の 政 府'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(tokenise(text).words.join(' ')).toBe(words);
  });

  test('offsets point into the original string', () => {
    const tokens = tokenise('«Égypte» et co\u00ADopération');
    const found = tokens.starts.map((start, i) => tokens.text.slice(start, tokens.ends[i]));
    expect(found).toEqual(['Égypte', 'et', 'co\u00ADopération']);
  });
});
