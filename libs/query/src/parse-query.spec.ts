import { describe, expect, test } from '@jest/globals';
import { parseQuery, type QueryReading } from './parse-query.js';
import type { QueryNode } from './query-node.js';
import { QuerySyntaxError } from './query-syntax-error.js';

/** The tree in a short form that tables can hold. */
function short(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `${node.kind}(${node.parts.map(short).join(' ')})`;
    case 'not':
      return `not(${short(node.part)})`;
    case 'value':
      return `${node.field}=${node.text}${node.begins ? '*' : ''}`;
    case 'dates':
      return `[${node.from ?? ''}..${node.to ?? ''}]`;
    default: {
      const words = { word: node.text, prefix: `${node.text}*`, phrase: `"${node.text}"`, near: `"${node.text}"` };
      const near = node.kind === 'near' ? `~${node.distance}` : '';
      return `${node.field === null ? '' : `${node.field}:`}${words[node.kind]}${near}`;
    }
  }
}

const rule: QueryReading = { use: 'rule' };

describe('words and operators', () => {
  test.each([
    ['niger', 'niger'],
    ['  niger  ', 'niger'],
    ['niger uranium', 'and(niger uranium)'],
    ['niger\turanium\u00a0or', undefined],
    ['niger AND uranium', 'and(niger uranium)'],
    ['niger ET uranium', 'and(niger uranium)'],
    ['niger and uranium', 'and(niger uranium)'],
    ['niger et uranium', 'and(niger uranium)'],
    ['niger Et uranium', 'and(niger uranium)'],
    ['or OU argent', undefined],
    ['"or" OU argent', 'or("or" argent)'],
    ['"or" ou argent', 'or("or" argent)'],
    ['gold OR silver OR tin', 'or(gold silver tin)'],
    ['gold or silver oR tin', 'or(gold silver tin)'],
    ['a b OR c d', 'or(and(a b) and(c d))'],
    ['a AND (b OR c)', 'and(a or(b c))'],
    ['a (b or c) d', 'and(a or(b c) d)'],
    ['a (b c) d', 'and(a and(b c) d)'],
    ['a NOT b', 'and(a not(b))'],
    ['a not b', 'and(a not(b))'],
    ['a AND NOT b', 'and(a not(b))'],
    ['a SAUF b', 'and(a not(b))'],
    ['a sauf b', 'and(a not(b))'],
    ['a et sauf b', 'and(a not(b))'],
    ['a -b', 'and(a not(b))'],
    ['a −b', 'and(a not(b))'],
    ['a －b', 'and(a not(b))'],
    ['a OR not b', 'or(a not(b))'],
    ['not a', 'not(a)'],
    ['not not a', 'not(not(a))'],
    ['-b', 'not(b)'],
    ['--b', 'not(not(b))'],
    ['-(a OR b)', 'not(or(a b))'],
    ['-"a b"', 'not("a b")'],
    ['a OR -b', 'or(a not(b))'],
    ['a - b', 'and(a - b)'],
    ['vingt-trois', 'vingt-trois'],
    ["l'Alliance", "l'Alliance"],
    ['l’Alliance', 'l’Alliance'],
    ['lʼAlliance', 'lʼAlliance'],
    ['aujourd’hui', 'aujourd’hui'],
    ['ANDORRA', 'ANDORRA'],
    ['Orange notable étoile', 'and(Orange notable étoile)'],
    ['où', 'où'],
    ['((a))', 'a'],
    ['a(b)c', 'and(a b c)'],
    ['（a OR b） c', 'and(or(a b) c)'],
    ['e\u0301tat a\u0000b', 'and(\u00e9tat ab)'],
    ['a \u0000 b', 'and(a b)'],
    ['A\u0000ND b', undefined],
    ['a & b | c', 'and(a & b | c)'],
    ['النيجر أو مالي', 'and(النيجر أو مالي)'],
    ['Нигер OR Мали', 'or(Нигер Мали)'],
    ['😀 a 😀', 'and(😀 a 😀)'],
    // What other tools use for the same.
    ['!a', 'not(a)'],
    ['a !b', 'and(a not(b))'],
    ['!"a b"', 'not("a b")'],
    ['!(a OR b)', 'not(or(a b))'],
    ['!« a b »', 'not("a b")'],
    ['!!!a', 'not(a)'],
    ['!title:a', 'not(title:a)'],
    ['country:!NE', 'not(country=NE)'],
    ['country:(NE !ML)', 'and(country=NE not(country=ML))'],
    ['a || b', 'or(a b)'],
    ['a||b', 'or(a b)'],
    ['a && b || c', 'or(and(a b) c)'],
    ['a&&"b c"', 'and(a "b c")'],
    ['a && !b', 'and(a not(b))'],
    ['"a || b"', '"a || b"'],
    // Signs of a text.
    ['Alerte ! Niger', 'and(Alerte ! Niger)'],
    ['Alerte! Yahoo!', 'and(Alerte! Yahoo!)'],
    ['!!a', '!!a'],
    ['a!b', 'a!b'],
    ['¡Alto!', '¡Alto!'],
    ['a |||| b', 'and(a |||| b)'],
    ['AT&T a|b', 'and(AT&T a|b)'],
    ['10^6 km^2 a^2', 'and(10^6 km^2 a^2)'],
    ['[sic] {a} [London to Paris]', 'and([sic] {a} [London to Paris])'],
    ['GUNMEN SEEN NEAR NIAMEY', 'and(GUNMEN SEEN NEAR NIAMEY)'],
    ['near niamey', 'and(near niamey)'],
    ['NEAR niamey', 'and(NEAR niamey)'],
    ['soldiers near niamey', 'and(soldiers near niamey)'],
    ['niger "NEAR" mali', 'and(niger "NEAR" mali)'],
    ['title:NEAR mali', 'and(title:NEAR mali)'],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(() => parseQuery(text)).toThrow(QuerySyntaxError);
    else expect(short(parseQuery(text))).toBe(expected);
  });
});

describe('quotations, beginnings, proximity', () => {
  test.each([
    ['"coup d\'État"', '"coup d\'État"'],
    ['“gold mine”', '"gold mine"'],
    ['„gold mine“', '"gold mine"'],
    ['”gold mine”', '"gold mine"'],
    ['"gold mine”', '"gold mine"'],
    ['＂gold mine＂', '"gold mine"'],
    ['« mine d’or »', '"mine d’or"'],
    ['«\u202fmine d’or\u202f»', '"mine d’or"'],
    ['»mine«', '"mine"'],
    ['‹ mine ›', '"mine"'],
    ['「金 鉱」', '"金 鉱"'],
    ['« le "coup" d’État »', '"le coup d’État"'],
    ['"le « coup » d’État"', '"le coup d’État"'],
    ['« gold mine"', '"gold mine"'],
    ['« a » "b" “c”', 'and("a" "b" "c")'],
    ['a"b c"d', 'and(a "b c" d)'],
    ['"and"', '"and"'],
    ['"a:b (c)"', '"a:b (c)"'],
    ['econom*', 'econom*'],
    ['-econom*', 'not(econom*)'],
    ['ÉCO*', 'ÉCO*'],
    ['l’allian*', 'l’allian*'],
    ['"f*** M*A*S*H * 5* du**"', '"f*** M*A*S*H * 5* du**"'],
    ['tag:"coupe du mon*"', 'tag=coupe du mon*'],
    ['source:"spo*"', 'source=spo*'],
    ['tag:"a b *"', 'tag=a b *'],
    ['tag:"m*a*"', 'tag=m*a*'],
    ['"a b"~5', '"a b"~5'],
    ['"a b c"~100', '"a b c"~100'],
    ['« mine d’or »~3', '"mine d’or"~3'],
    ['("a b"~1)', '"a b"~1'],
    ['-"a b"~5', 'not("a b"~5)'],
    ['"a b"~05', '"a b"~5'],
    ['"a"~5', '"a"'],
    ['"a b"~5 c', 'and("a b"~5 c)'],
    ['http://example.org/~ana/x', 'http://example.org/~ana/x'],
  ])('%s', (text, expected) => {
    expect(short(parseQuery(text))).toBe(expected);
  });
});

describe('fields', () => {
  test.each([
    ['title:niger', 'title:niger'],
    ['TITLE:niger', 'title:niger'],
    ['titre:niger', 'title:niger'],
    ['Titre:niger', 'title:niger'],
    ['title：niger', 'title:niger'],
    ['lead:niger', 'lead:niger'],
    ['chapeau:niger', 'lead:niger'],
    ['chapô:niger', 'lead:niger'],
    ['chapo:niger', 'lead:niger'],
    ['title:"gold mine"', 'title:"gold mine"'],
    ['titre:« mine d’or »', 'title:"mine d’or"'],
    ['title:uran*', 'title:uran*'],
    ['title:"a b"~5', 'title:"a b"~5'],
    ['title:(uranium OR gold)', 'or(title:uranium title:gold)'],
    ['title:(a b) c', 'and(and(title:a title:b) c)'],
    ['title:(a -b)', 'and(title:a not(title:b))'],
    ['-title:a', 'not(title:a)'],
    ['title:-a', 'not(title:a)'],
    ['NOT title:(a OR b)', 'not(or(title:a title:b))'],
    ['title:or', 'title:or'],
    ['titre:ou', 'title:ou'],
    ['title:(title:a b)', 'and(title:a title:b)'],
    ['title:12:30', 'title:12:30'],
    ['title:foo:bar', 'title:foo:bar'],
    ['tag:sport', 'tag=sport'],
    ['tag:"coupe du monde"', 'tag=coupe du monde'],
    ['étiquette:sport', 'tag=sport'],
    ['etiquette:sport', 'tag=sport'],
    ['mot-clé:sport', 'tag=sport'],
    ['mot-cle:sport', 'tag=sport'],
    ['tag:none', 'tag=none'],
    ['tag:spo*', 'tag=spo*'],
    ['tag:(spo* OR foot*)', 'or(tag=spo* tag=foot*)'],
    ['source:lem*', 'source=lem*'],
    ['topic:élec*', 'topic=élec*'],
    ['tag:none*', 'tag=none*'],
    ['source:lemonde.fr', 'source=lemonde.fr'],
    ['source:"Le Monde"', 'source=Le Monde'],
    ['source:12', 'source=12'],
    ['média:lemonde.fr', 'source=lemonde.fr'],
    ['country:NE', 'country=NE'],
    ['country:ne', 'country=NE'],
    ['pays:ne', 'country=NE'],
    ['country:(NE OR ML)', 'or(country=NE country=ML)'],
    ['country:(NE ML)', 'and(country=NE country=ML)'],
    ['country:(NE or (ML -BF))', 'or(country=NE and(country=ML not(country=BF)))'],
    ['country:none', 'country=none'],
    ['pays:aucun', 'country=none'],
    ['topic:20000638', 'topic=20000638'],
    ['tag:source:x', 'tag=source:x'],
    ['tag:"tag:x"', 'tag=tag:x'],
    ['topic:medtop:20000638', 'topic=medtop:20000638'],
    ['sujet:"Coup d’État"', 'topic=Coup d’État'],
    ['thème:sport', 'topic=sport'],
    ['lang:fr', 'language=fr'],
    ['langue:pt-BR', 'language=pt-BR'],
    ['language:(fr OR en)', 'or(language=fr language=en)'],
    ['country:NE title:uranium -lang:en', 'and(country=NE title:uranium not(language=en))'],
    ['a OR (country:NE date:2024)', 'or(a and(country=NE [2024-01-01..2024-12-31]))'],
  ])('%s', (text, expected) => {
    expect(short(parseQuery(text))).toBe(expected);
  });

  test.each([
    'https://example.org/a?b=c:d',
    'http://x',
    '12:30',
    '10:30:00',
    '2:1',
    'C:\\Temp',
    'mailto:ana@example.org',
    ':smile:',
    'a2:b',
    'Gaza:',
    'x::',
    'x_y:z',
  ])('%s is a word', (text) => {
    expect(short(parseQuery(text))).toBe(text);
  });

  test('a headline that was pasted is words', () => {
    expect(short(parseQuery('Niger: un mort'))).toBe('and(Niger: un mort)');
  });
});

describe('dates', () => {
  test.each([
    ['date:2024', '[2024-01-01..2024-12-31]'],
    ['date:2024-03', '[2024-03-01..2024-03-31]'],
    ['date:2024-02', '[2024-02-01..2024-02-29]'],
    ['date:2023-02', '[2023-02-01..2023-02-28]'],
    ['date:1900-02', '[1900-02-01..1900-02-28]'],
    ['date:2024-03-05', '[2024-03-05..2024-03-05]'],
    ['date:"2024-03"', '[2024-03-01..2024-03-31]'],
    ['date:2024-01..2024-03', '[2024-01-01..2024-03-31]'],
    ['date:2024-01-15..', '[2024-01-15..]'],
    ['date:..2024', '[..2024-12-31]'],
    ['date:2024..2024-03-05', '[2024-01-01..2024-03-05]'],
    ['date:2024-03-05..2024', '[2024-03-05..2024-12-31]'],
    ['date:2024…2025', '[2024-01-01..2025-12-31]'],
    ['date:>=2024-01-15', '[2024-01-15..]'],
    ['date:≥2024-01-15', '[2024-01-15..]'],
    ['date:>2024', '[2025-01-01..]'],
    ['date:>2024-02', '[2024-03-01..]'],
    ['date:>2024-02-29', '[2024-03-01..]'],
    ['date:<2024', '[..2023-12-31]'],
    ['date:<2024-03', '[..2024-02-29]'],
    ['date:<=2024', '[..2024-12-31]'],
    ['date:≤2024-03', '[..2024-03-31]'],
    ['date:=2024', '[2024-01-01..2024-12-31]'],
    ['date:(2023 OR 2025)', 'or([2023-01-01..2023-12-31] [2025-01-01..2025-12-31])'],
    ['-date:2024', 'not([2024-01-01..2024-12-31])'],
    ['date:>=2024 date:<2025-07', 'and([2024-01-01..] [..2025-06-30])'],
  ])('%s', (text, expected) => {
    expect(short(parseQuery(text))).toBe(expected);
  });
});

describe('stored rules', () => {
  test.each([
    ['and or not et ou sauf', 'and(and or not et ou sauf)'],
    ['or OU argent', 'or(or argent)'],
    ['a AND b NOT c', 'and(a b not(c))'],
    ['title:gold', 'title:gold'],
    ['lead:(gold OR tin)', 'or(lead:gold lead:tin)'],
    ['tag:sport', 'tag=sport'],
    ['"a b"~5', '"a b"~5'],
    ['foo:bar', 'foo:bar'],
    ['breaking:news', 'breaking:news'],
    ['a !b || c^2', 'and(a !b || c^2)'],
    ['gold^2 NEAR "mine*" [a TO b] title:title:x', 'and(gold^2 NEAR "mine*" [a TO b] title:title:x)'],
    ['tag:"spo*" 😀', 'and(tag=spo* 😀)'],
    ['&', '&'],
  ])('%s', (text, expected) => {
    expect(short(parseQuery(text, rule))).toBe(expected);
  });

  test.each(['country:NE', 'lang:fr', 'source:x', 'date:2024', 'topic:x', 'pays:NE'])('%s is refused', (text) => {
    const fault = faultOf(`gold ${text}`, rule);
    expect(fault?.message).toContain('a rule cannot ask for');
    expect(fault?.position).toEqual({ start: 5, end: 6 + text.indexOf(':') });
  });
});

const names = {
  country: (name: string) =>
    ({ niger: 'NE', guinea: 'GN', 'guinea bissau': 'GW', 'burkina faso': 'BF', ml: 'ML', 'côte d’ivoire': 'CI' })[
      name.toLowerCase()
    ] ?? null,
  language: (name: string) => ({ french: 'fr', français: 'fr' })[name.toLowerCase()] ?? null,
  known: (field: string) =>
    field === 'country' ? ['Niger', 'Burkina Faso', 'Guinea', 'Guinea Bissau'] : ['French', 'français'],
};

test.each([
  ['country:Niger', 'country=NE'],
  ['pays:"burkina faso"', 'country=BF'],
  ['country:(Niger OR ML)', 'or(country=NE country=ML)'],
  ['lang:french', 'language=fr'],
  ['langue:Français', 'language=fr'],
])('names are resolved: %s', (text, expected) => {
  expect(short(parseQuery(text, { names }))).toBe(expected);
});

test.each([
  ['country:Nigr', 8, 12, 'country:Niger'],
  ['country:(ML OR Nigr)', 15, 19, 'country:(ML OR Niger)'],
  ['country:"Burkina Fasso"', 8, 23, 'country:"Burkina Faso"'],
  ['country:Atlantis', 8, 16, 'Atlantis'],
  ['country:XX', 8, 10, null],
  ['country:GUI', 8, 11, 'country:(Guinea OR "Guinea Bissau")'],
  ['country:(BUR OR ML)', 9, 12, 'country:("Burkina Faso" OR ML)'],
  ['country:(Atlantis OR ML)', 9, 17, 'country:(ML)'],
  ['lang:frenhc', 5, 11, 'lang:French'],
  ['lang:klingon', 5, 12, 'klingon'],
])('names that are none: %s', (text, start, end, suggestion) => {
  const fault = faultOf(text, { names });
  expect(fault?.position).toEqual({ start, end });
  expect(fault?.message).toContain('there is no such');
  expect(fault?.suggestion).toBe(suggestion);
});

test.each([
  ['country:Niger,ML', 8, 16, 'country:(Niger OR ML)'],
  ['country:Niger, ML gold', 8, 17, 'country:(Niger OR ML) gold'],
  ['country:Niger,', 8, 14, 'country:Niger'],
  ['country:"Burkina Faso; Niger"', 8, 29, 'country:("Burkina Faso" OR Niger)'],
  ['lang:(french|français)', 6, 21, 'lang:((french OR français))'],
])('several names in one: %s', (text, start, end, suggestion) => {
  const fault = faultOf(text, { names });
  expect(fault?.message).toContain('several values');
  expect([fault?.position, fault?.suggestion]).toEqual([{ start, end }, suggestion]);
});

test.each([
  ['date:today', 'date:2024-03-01'],
  ['date:aujourd’hui', 'date:2024-03-01'],
  ['date:Hier', 'date:2024-02-29'],
  ['date:yesterday..today', 'date:2024-02-29..2024-03-01'],
  ['date:>=hier', 'date:>=2024-02-29'],
  ['date:7d', 'date:2024-02-23..2024-03-01'],
  ['date:month', 'date:2024-03'],
  ['date:whenever', 'date:2024-03-01'],
  ['date:2024-Q1', 'date:2024-01..2024-03'],
])('dates seen from a day: %s', (text, suggestion) => {
  expect(faultOf(text, { today: '2024-03-01' })?.suggestion).toBe(suggestion);
});

test.each([
  ['country:Burkina Faso', 8, 20, 'country:"Burkina Faso"'],
  ['country:(Burkina Faso or ML)', 9, 21, 'country:("Burkina Faso" or ML)'],
  ['country:Côte d’Ivoire uranium', 8, 21, 'country:"Côte d’Ivoire" uranium'],
  ['country:Guinea Bissau', 8, 21, 'country:"Guinea Bissau"'],
])('names of several words: %s', (text, start, end, suggestion) => {
  const fault = faultOf(text, { names });
  expect(fault?.message).toContain('in quotes');
  expect([fault?.position, fault?.suggestion]).toEqual([{ start, end }, suggestion]);
});

describe('where it is wrong, and what was meant', () => {
  test.each<[string, number, number, string, string | null]>([
    ['', 0, 0, 'empty', 'niger uranium'],
    ['   ', 0, 3, 'empty', 'niger uranium'],
    ['\u0000', 0, 1, 'empty', 'niger uranium'],
    // Operators.
    ['niger AND', 6, 9, 'missing after AND', 'niger'],
    ['niger and', 6, 9, 'missing after and', 'niger "and"'],
    ['niger OU', 6, 8, 'missing after OU', 'niger'],
    ['AND niger', 0, 3, 'both sides', 'niger'],
    ['or argent', 0, 2, 'both sides', '"or" argent'],
    ['or OU argent', 0, 2, 'both sides', '"or" OU argent'],
    ['niger OR OR gold', 9, 11, 'both sides', 'niger OR gold'],
    ['niger OR AND gold', 9, 12, 'both sides', 'niger OR gold'],
    ['a AND AND b', 6, 9, 'both sides', 'a AND b'],
    ['NOT', 0, 3, 'missing after NOT', 'niger uranium'],
    ['not', 0, 3, 'missing after not', '"not"'],
    ['a NOT', 2, 5, 'missing after NOT', 'a'],
    ['a -OR b', 3, 5, 'both sides', 'a - b'],
    ['AND', 0, 3, 'both sides', 'niger uranium'],
    // Quotations.
    ['"niger', 0, 6, 'never closed', '"niger"'],
    ['« niger', 0, 7, 'never closed', '« niger»'],
    ['“niger', 0, 6, 'never closed', '“niger”'],
    ['niger "', 6, 7, 'never closed', 'niger'],
    ['"a b" c"', 7, 8, 'never closed', '"a b" "c"'],
    ['niger"', 5, 6, 'never closed', '"niger"'],
    ['niger ""', 6, 8, 'nothing between', 'niger'],
    ['«  »', 0, 4, 'nothing between', '"niger uranium"'],
    ['𝔘𝔫 "', 5, 6, 'never closed', '𝔘𝔫'],
    // Parentheses.
    ['(niger', 0, 1, 'never closed', '(niger)'],
    ['(niger OR (mali', 10, 11, 'never closed', '(niger OR (mali))'],
    ['(', 0, 1, 'never closed', '(niger OR mali)'],
    ['a (', 2, 3, 'never closed', 'a'],
    ['niger)', 5, 6, 'closes nothing', 'niger'],
    ['niger) mali', 5, 6, 'closes nothing', 'niger mali'],
    [')', 0, 1, 'missing before', 'niger uranium'],
    ['()', 0, 2, 'nothing between', '(niger OR mali)'],
    ['a ()', 2, 4, 'nothing between', 'a'],
    ['(( ))', 1, 4, 'nothing between', '(niger OR mali)'],
    ['(a OR)', 5, 6, 'missing before', '(a)'],
    ['(a OR ) b', 6, 7, 'missing before', '(a) b'],
    // Stars.
    ['na*ve', 2, 3, 'end of a word', 'na*'],
    ['coup*niger', 4, 5, 'end of a word', 'coup* niger'],
    ['coup*niger*', 4, 5, 'end of a word', 'coup* niger*'],
    ['*ve', 0, 1, 'end of a word', 've'],
    ['econ**', 4, 5, 'end of a word', 'econ*'],
    ['*', 0, 1, 'at least two', 'econom*'],
    ['niger *', 6, 7, 'at least two', 'niger'],
    ['a*', 0, 2, 'at least two', 'a'],
    ['title:*', 6, 7, 'at least two', 'econom*'],
    ['"econom*"', 0, 9, 'inside quotes', 'econom*'],
    ['"uran* niger" x', 0, 13, 'inside quotes', '(uran* niger) x'],
    ['title:"uran* niger"~3', 6, 21, 'inside quotes', 'title:(uran* niger)'],
    // Operators of other tools.
    ['|| a', 0, 2, 'both sides', 'a'],
    ['a ||', 2, 4, 'missing after ||', 'a'],
    ['a && && b', 5, 7, 'both sides', 'a && b'],
    ['niger^2', 5, 7, 'weight', 'niger'],
    ['niger^\u00002', 5, 8, 'weight', 'niger'],
    ['"a b"^2.5 c', 5, 9, 'weight', '"a b" c'],
    ['(a b)^2', 5, 7, 'weight', '(a b)'],
    ['niger NEAR uranium', 6, 10, 'near each other', '"niger uranium"~5'],
    ['niger near/3 "yellow cake"', 6, 12, 'near each other', '"niger yellow cake"~3'],
    ['niger w/500 uranium', 6, 11, 'near each other', '"niger uranium"~100'],
    ['niger adj2 uran*', 6, 10, 'near each other', 'niger uran*'],
    ['(a OR b) NEAR c', 9, 13, 'near each other', '(a OR b) c'],
    ['title:a NEAR b', 8, 12, 'near each other', 'title:"a b"~5'],
    ['tag:a NEAR b', 6, 10, 'near each other', 'tag:a b'],
    ['date:[2024-01-01 TO 2024-12-31] a', 0, 31, 'ranges', 'date:2024-01-01..2024-12-31 a'],
    ['[2024 TO *]', 0, 11, 'ranges', 'date:2024..'],
    ['pub_date:{* TO 2024-03-01T00:00:00Z}', 0, 36, 'ranges', 'date:..2024-03-01'],
    ['a [ab TO cd]', 2, 12, 'ranges', 'a ab cd'],
    ['title:[ab TO cd]', 0, 16, 'ranges', 'date:2024-01..2024-03'],
    ['title:title:niger', 0, 6, 'stands here twice', 'title:niger'],
    ['titre:title:niger', 0, 6, 'stands here twice', 'title:niger'],
    ['title:source:niger', 0, 6, 'cannot stand behind title:', 'source:niger'],
    ['tag:tag:sport', 0, 4, 'stands here twice', 'tag:sport'],
    // Nothing to search for.
    ['😀', 0, 2, 'no letter or digit', 'niger uranium'],
    [':: {}', 0, 5, 'no letter or digit', 'niger uranium'],
    ['"…"', 0, 3, 'no letter or digit', 'niger uranium'],
    ['-& OR title:!', 0, 13, 'no letter or digit', 'niger uranium'],
    // Proximity.
    ['"a b"~', 5, 6, 'number of words', '"a b"~5'],
    ['"a b"~x', 5, 7, 'number of words', '"a b"~5'],
    ['"a b"~5x', 5, 8, 'number of words', '"a b"~5'],
    ['"a b"~-1', 5, 8, 'number of words', '"a b"~5'],
    ['"a b"~0', 5, 7, '1 to 100', '"a b"~1'],
    ['"a b"~101', 5, 9, '1 to 100', '"a b"~100'],
    ['"a b"~99999999999', 5, 17, 'number of words', '"a b"~5'],
    ['"a b" ~5', 6, 8, 'directly after words in quotes', '"a b"~5'],
    ['niger~5', 5, 7, 'directly after words in quotes', 'niger'],
    ['niger~', 5, 6, 'directly after words in quotes', 'niger'],
    ['~5', 0, 2, 'directly after words in quotes', '"niger uranium"~5'],
    ['~niger', 0, 1, 'directly after words in quotes', 'niger'],
    ['"a b c d e f g h i"~5', 19, 21, 'at most 8', '"a b c d e f g h i"'],
    // Fields.
    ['titel:niger', 0, 6, 'did you mean title?', 'title:niger'],
    ['gold titl:niger', 5, 10, 'did you mean title?', 'gold title:niger'],
    ['contry:NE', 0, 7, 'did you mean country?', 'country:NE'],
    ['pay:NE', 0, 4, 'did you mean pays?', 'pays:NE'],
    ['tags:sport', 0, 5, 'did you mean tag?', 'tag:sport'],
    ['sourc:x', 0, 6, 'did you mean source?', 'source:x'],
    ['dates:2024', 0, 6, 'did you mean date?', 'date:2024'],
    ['foo:bar', 0, 4, 'no field foo', '"foo:bar"'],
    ['breaking:news now', 0, 9, 'no field breaking', '"breaking:news" now'],
    ['foo:"bar baz"', 0, 4, 'no field foo', 'foo "bar baz"'],
    ['foo:(bar)', 0, 4, 'no field foo', 'foo (bar)'],
    ['title:', 0, 6, 'missing directly after title:', 'title:niger'],
    ['title: niger', 0, 6, 'missing directly after title:', 'title:niger'],
    ['gold title:', 5, 11, 'missing directly after title:', 'gold'],
    ['title: OR gold', 0, 6, 'missing directly after title:', 'gold'],
    ['(title:)', 1, 7, 'missing directly after title:', 'title:niger'],
    ['source: "Le Monde"', 0, 7, 'missing directly after source:', 'source:"Le Monde"'],
    ['country:()', 8, 10, 'nothing between', '(niger OR mali)'],
    ['title:(a country:NE)', 9, 17, 'cannot stand behind title:', '(a country:NE)'],
    ['country:ni*', 10, 11, 'country: takes whole values', 'country:ni'],
    ['lang:fr*', 7, 8, 'lang: takes whole values', 'lang:fr'],
    ['date:2024*', 9, 10, 'date: takes whole values', 'date:2024'],
    ['tag:"a b"~5', 9, 11, 'takes whole names', 'tag:"a b"'],
    ['country:Niger', 8, 13, 'no such country', 'Niger'],
    ['lang:français', 5, 13, 'no such language', 'français'],
    // Dates.
    ['date:hier', 5, 9, 'this is no date', 'date:2024-03'],
    ['date:2024-Q1', 5, 12, 'this is no date', 'date:2024-01..2024-03'],
    ['date:T4-2024', 5, 12, 'this is no date', 'date:2024-10..2024-12'],
    ['date:2024S2', 5, 11, 'this is no date', 'date:2024-07..2024-12'],
    ['date:2024-Q2..2024-Q3', 5, 12, 'this is no date', 'date:2024-04..2024-09'],
    ['date:>2024-Q1', 6, 13, 'this is no date', 'date:>2024-03'],
    ['date:2024-Q5', 5, 12, 'this is no date', 'date:2024-03'],
    ['date:2024-3', 5, 11, 'this is no date', 'date:2024-03'],
    ['date:2024/03/05', 5, 15, 'this is no date', 'date:2024-03-05'],
    ['date:20240305', 5, 13, 'this is no date', 'date:2024-03-05'],
    ['date:05/03/2024', 5, 15, 'this is no date', 'date:2024-03-05'],
    ['date:19.01.2024', 5, 15, 'this is no date', 'date:2024-01-19'],
    ['date:01/19/2024', 5, 15, 'this is no date', 'date:2024-01-19'],
    ['date:03/2024', 5, 12, 'this is no date', 'date:2024-03'],
    ['date:2024-03-05T12:00', 5, 21, 'this is no date', 'date:2024-03-05'],
    ['date:24', 5, 7, 'this is no date', 'date:2024-03'],
    ['date:none', 5, 9, 'this is no date', 'date:2024-03'],
    ['date:2024-13', 5, 12, 'no such date', 'date:2024-12'],
    ['date:2024-00', 5, 12, 'no such date', 'date:2024-01'],
    ['date:2024-13-05', 5, 15, 'no such date', 'date:2024-05-13'],
    ['date:2023-02-29', 5, 15, 'no such date', 'date:2023-02-28'],
    ['date:2024-04-31', 5, 15, 'no such date', 'date:2024-04-30'],
    ['date:0999', 5, 9, '1000 to 9998', 'date:2024-03'],
    ['date:>9999', 6, 10, '1000 to 9998', 'date:>2024-03'],
    ['date:2024-05..2024-01', 5, 21, 'ends before it begins', 'date:2024-01..2024-05'],
    ['date:2024..2023', 5, 15, 'ends before it begins', 'date:2023..2024'],
    ['date:..', 5, 7, 'one end at least', 'date:2024-03'],
    ['date:2024-01..2024-3', 14, 20, 'this is no date', 'date:2024-01..2024-03'],
    ['date:2024-1..2024-03', 5, 11, 'this is no date', 'date:2024-01..2024-03'],
    ['date:>=', 7, 7, 'this is no date', 'date:>=2024-03'],
    ['date:>=2024-02-30', 7, 17, 'no such date', 'date:>=2024-02-29'],
    // Several at once.
    ['(titel:niger OR', 1, 7, 'did you mean title?', '(title:niger)'],
    ['"a b" ~ (c', 6, 7, 'directly after words in quotes', '"a b"~5 (c)'],
  ])('%j', (text, start, end, words, suggestion) => {
    const fault = faultOf(text);
    expect([fault?.position, fault?.suggestion]).toEqual([{ start, end }, suggestion]);
    expect(fault?.message).toContain(words);
  });

  test('nesting and length are limited', () => {
    expect(faultOf(`${'('.repeat(41)}a${')'.repeat(41)}`)?.message).toContain('deeply');
    expect(faultOf(`${'-'.repeat(5000)}a`)?.message).toContain('deeply');
    expect(faultOf(`${'title:('.repeat(30)}a${')'.repeat(30)}`)?.message).toContain('deeply');
    expect(faultOf('a '.repeat(301))?.message).toContain('300');
    expect(short(parseQuery(`${'('.repeat(40)}a${')'.repeat(40)}`))).toBe('a');
  });
});

test('terms know where they stand', () => {
  expect(parseQuery('a title:"b c"')).toEqual({
    kind: 'and',
    parts: [
      { kind: 'word', text: 'a', field: null, start: 0, end: 1 },
      { kind: 'phrase', text: 'b c', field: 'title', start: 2, end: 13 },
    ],
    start: 0,
    end: 13,
  });
});

function faultOf(text: string, reading?: QueryReading): QuerySyntaxError | undefined {
  try {
    parseQuery(text, reading);
    return undefined;
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
}
