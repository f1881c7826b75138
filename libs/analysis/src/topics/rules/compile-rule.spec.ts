import { describe, expect, test } from '@jest/globals';
import { QuerySyntaxError } from '@vigie/query';
import { compileRule, matchesRule } from './compile-rule.js';

function text(title: string | null, ...bodies: string[]) {
  return { title, lead: null, paragraphs: bodies.map((body) => ({ text: body, heading: false })) };
}

describe('what a rule matches', () => {
  test.each<[string, string, boolean]>([
    ['drone', 'A DRONE was seen', true],
    ['drone', 'Drones were seen', false],
    ['drone*', 'Drones were seen', true],
    ['dro*', 'Hydrodrone', false],
    ['securite', 'La sécurité d’abord', true],
    ['sécurité', 'LA SECURITE', true],
    ['niger uranium', 'Uranium from Niger', true],
    ['niger uranium', 'Uranium from Mali', false],
    ['niger OR mali', 'From Mali', true],
    ['niger OU mali', 'From Chad', false],
    ['niger -football', 'Niger, football', false],
    ['niger SAUF football', 'Niger, uranium', true],
    ['(gold OR silver) AND mine NOT data', 'A silver mine', true],
    ['(gold OR silver) AND mine NOT data', 'A data mine of gold', false],
    ['NOT (NOT drone)', 'a drone', true],
    ['NOT (NOT drone)', 'a bird', false],
    ['"force conjointe"', 'la force conjointe', true],
    ['"force conjointe"', 'conjointe, la force', false],
    ['"force conjointe"', 'la force, conjointe', true],
    ['« mine d’or »', "une mine d'or", true],
    ['"coup d\'État"', 'le coup d’Etat', true],
    ['alliance', 'l’Alliance', true],
    ["l'Alliance", 'une alliance', true],
    ['l’allian*', 'des alliances', true],
    ["qu'il", 'il vient', true],
    ["aujourd'hui", 'aujourd’hui', true],
    ["aujourd'hui", 'hui', false],
    ['vingt-trois', 'vingt trois', true],
    ['vingt-trois', 'trois vingt', false],
    ['электростанц*', 'Две ЭЛЕКТРОСТАНЦИИ', true],
    ['электростанция', 'Две электростанции', false],
    ['انتخابات', 'والانتخابات غدا', true],
    ['انتخاب*', 'انتخابات', true],
    ['__proto__', 'about __proto__', true],
    ['constructor', 'nothing here', false],
    ['niger & uranium', 'uranium in niger', true],
    ['1973', 'In 1973', true],
  ])('%s: %s → %s', (rule, written, expected) => {
    expect(matchesRule(rule, text(written))).toBe(expected);
    expect(matchesRule(rule, text(null, '', written))).toBe(expected);
  });

  test('a phrase lies in one string, words may lie anywhere', () => {
    expect(matchesRule('"joint force"', text('joint', 'force'))).toBe(false);
    expect(matchesRule('joint force', text('joint', 'force'))).toBe(true);
  });

  test('the words that are asked for are shown, those that must be absent are not', () => {
    const found = compileRule('("drone attack" OR dron*) -football').find(text('Drone attack', 'A drone, no ball.'));
    expect(found).toEqual([
      { field: 'title', start: 0, end: 12, text: 'Drone attack' },
      { field: 'title', start: 0, end: 5, text: 'Drone' },
      { field: 'paragraphs/0', start: 2, end: 7, text: 'drone' },
    ]);
  });
});

describe('what a rule may not be', () => {
  test.each([
    ['-football', 'almost every article', 0, 9],
    ['niger OR -mali', 'almost every article', 0, 14],
    ['NOT (a AND b)', 'almost every article', 0, 13],
    ['…', 'letters or digits', 0, 1],
    ['niger AND', 'missing after AND', 6, 9],
    ['', 'empty', 0, 0],
  ])('%j', (rule, words, start, end) => {
    let fault: unknown;
    try {
      compileRule(rule);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(QuerySyntaxError);
    expect((fault as QuerySyntaxError).message).toContain(words);
    expect((fault as QuerySyntaxError).position).toEqual({ start, end });
  });
});

test('hostile text is read', () => {
  const rule = compileRule('niger OR ab* OR "a b"');
  for (const unit of ['a', '\ud800', '\u202e', 'a\u0301', ' a', 'niger', 'سلا', '\u0000'])
    expect(() => rule.find(text(unit.repeat(200_000)))).not.toThrow();
});
