import { describe, expect, test } from '@jest/globals';
import { queryNames } from './query-names.js';

describe('countries', () => {
  test.each([
    ['NE', 'NE'],
    ['ne', 'NE'],
    ['UK', 'GB'],
    ['SU', 'SU'],
    ['Niger', 'NE'],
    ['NIGERIA', 'NG'],
    ['Nigéria', 'NG'],
    ['burkina faso', 'BF'],
    ['Burkina', 'BF'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Allemagne', 'DE'],
    ['Germany', 'DE'],
    ['RDC', 'CD'],
    ['Congo', 'CG'],
    ['Georgia', 'GE'],
    ['Atlantis', null],
    ['QQ', null],
    ['', null],
    ['__proto__', null],
  ])('%s is %s', (written, code) => {
    expect(queryNames.country(written)).toBe(code);
  });
});

describe('languages', () => {
  test.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['pt-br', 'pt-BR'],
    ['dje', 'dje'],
    ['und', 'und'],
    ['French', 'fr'],
    ['français', 'fr'],
    ['francais', 'fr'],
    ['Arabe', 'ar'],
    ['haoussa', 'ha'],
    ['Hausa', 'ha'],
    ['xq', null],
    ['klingonese', null],
    ['f', null],
    ['', null],
  ])('%s is %s', (written, code) => {
    expect(queryNames.language(written)).toBe(code);
  });
});
