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

  test.each<[string, boolean]>([
    ['title:niger', true],
    ['title:uranium', false],
    ['titre:(mali OR niger)', true],
    ['lead:uranium', true],
    ['lead:niger', false],
    ['lead:"uranium mine"', true],
    ['title:nig*', true],
    ['niger -title:uranium', true],
    ['niger -lead:uranium', false],
    ['gold -title:gold', true],
    ['tag:sport', true],
    ['tag:"Coupe du  monde"', true],
    ['tag:coupe', false],
    ['tag:coup*', true],
    ['tag:mond*', false],
    ['niger -tag:spo*', false],
    ['sport', false],
    ['niger -tag:sport', false],
    ['niger tag:none', false],
    ['niger -tag:none', true],
    ['"niger gold"~2', false],
    ['"mine gold"~4', false],
    ['"gold found"~1', true],
    ['"found gold"~1', true],
    ['"found much gold"~2', false],
    ['"mountains found gold"~5', true],
    ['"mountains found gold"~4', false],
    ['"gold gold"~3', true],
    ['"l’uranium mine"~1', true],
    ['title:"gold found"~1', false],
    ['title:or', false],
  ])('in its own string: %s → %s', (rule, expected) => {
    const article = {
      ...{ title: 'News from Niger', lead: 'An uranium mine opens', tags: ['Sport', 'coupe du monde'] },
      paragraphs: [{ text: 'Much. They found gold in the high mountains', heading: false }],
    };
    expect(matchesRule(rule, article)).toBe(expected);
  });

  test('an article without tags', () => {
    expect(matchesRule('niger tag:none', text('Niger'))).toBe(true);
    expect(matchesRule('niger -tag:none', text('Niger'))).toBe(false);
  });

  test('words near each other are shown with what is between, tags as a whole', () => {
    const article = { ...text('Gold was found. Found again: gold, gold'), tags: ['a', 'Mines'] };
    expect(compileRule('"gold found"~2 tag:mines').find(article)).toEqual([
      { field: 'title', start: 0, end: 14, text: 'Gold was found' },
      { field: 'title', start: 16, end: 33, text: 'Found again: gold' },
      { field: 'tags/1', start: 0, end: 5, text: 'Mines' },
    ]);
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
    ['gold country:NE', 'cannot ask for country:', 5, 13],
    ['gold lang:fr', 'cannot ask for lang:', 5, 10],
    ['titel:gold', 'did you mean title?', 0, 6],
    ['-tag:sport', 'almost every article', 0, 10],
    ['tag:none', 'almost every article', 0, 8],
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
