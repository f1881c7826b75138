import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseQuery } from './parse-query.js';
import type { QueryNode } from './query-node.js';
import { QuerySyntaxError } from './query-syntax-error.js';

/** The tree in a short form that tables can hold. */
function short(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'prefix':
      return `${node.text}*`;
    case 'phrase':
      return `"${node.text}"`;
    case 'not':
      return `not(${short(node.part)})`;
    default:
      return `${node.kind}(${node.parts.map(short).join(' ')})`;
  }
}

describe('what is meant', () => {
  test.each([
    ['niger', 'niger'],
    ['  niger  ', 'niger'],
    ['niger uranium', 'and(niger uranium)'],
    ['niger AND uranium', 'and(niger uranium)'],
    ['niger ET uranium', 'and(niger uranium)'],
    ['or OU argent', 'or(or argent)'],
    ['gold OR silver OR tin', 'or(gold silver tin)'],
    ['a b OR c d', 'or(and(a b) and(c d))'],
    ['a AND (b OR c)', 'and(a or(b c))'],
    ['a NOT b', 'and(a not(b))'],
    ['a AND NOT b', 'and(a not(b))'],
    ['a SAUF b', 'and(a not(b))'],
    ['a -b', 'and(a not(b))'],
    ['a −b', 'and(a not(b))'],
    ['-b', 'not(b)'],
    ['--b', 'not(not(b))'],
    ['-(a OR b)', 'not(or(a b))'],
    ['-"a b"', 'not("a b")'],
    ['a OR -b', 'or(a not(b))'],
    ['a - b', 'and(a - b)'],
    ['vingt-trois', 'vingt-trois'],
    ["l'Alliance", "l'Alliance"],
    ['l’Alliance', 'l’Alliance'],
    ['"coup d\'État"', '"coup d\'État"'],
    ['“gold mine”', '"gold mine"'],
    ['„gold mine“', '"gold mine"'],
    ['« mine d’or »', '"mine d’or"'],
    ['a"b c"d', 'and(a "b c" d)'],
    ['econom*', 'econom*'],
    ['-econom*', 'not(econom*)'],
    ['and or not et ou sauf', 'and(and or not et ou sauf)'],
    ['ANDORRA', 'ANDORRA'],
    ['((a))', 'a'],
    ['a(b)c', 'and(a b c)'],
    ['title:niger', 'title:niger'],
    ['e\u0301tat a\u0000b', 'and(\u00e9tat ab)'],
    ['a & b | !c <-> d:*', undefined],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(() => parseQuery(text)).toThrow(QuerySyntaxError);
    else expect(short(parseQuery(text))).toBe(expected);
  });
});

describe('where it is wrong', () => {
  test.each([
    ['', 0, 0, 'empty'],
    ['   ', 0, 3, 'empty'],
    ['niger AND', 6, 9, 'missing after AND'],
    ['AND niger', 0, 3, 'both sides'],
    ['niger OR OR gold', 9, 11, 'both sides'],
    ['NOT', 0, 3, 'missing after NOT'],
    ['a AND AND b', 6, 9, 'both sides'],
    ['"niger', 0, 6, 'never closed'],
    ['niger "', 6, 7, 'never closed'],
    ['niger ""', 6, 8, 'nothing between'],
    ['(niger', 0, 1, 'never closed'],
    ['(', 0, 1, 'never closed'],
    ['niger)', 5, 6, 'closes nothing'],
    ['()', 0, 2, 'nothing between'],
    ['(a OR)', 5, 6, 'missing before'],
    ['na*ve', 2, 3, 'end of a word'],
    ['*', 0, 1, 'at least two'],
    ['a*', 0, 2, 'at least two'],
    ['𝔘𝔫 "', 5, 6, 'never closed'],
  ])('%j at %i–%i', (text, start, end, words) => {
    const fault = faultOf(text);
    expect(fault?.position).toEqual({ start, end });
    expect(fault?.message).toContain(words);
  });

  test('nesting and length are limited', () => {
    expect(faultOf(`${'('.repeat(41)}a${')'.repeat(41)}`)?.message).toContain('deeply');
    expect(faultOf(`${'-'.repeat(5000)}a`)?.message).toContain('deeply');
    expect(faultOf('a '.repeat(301))?.message).toContain('300');
    expect(short(parseQuery(`${'('.repeat(40)}a${')'.repeat(40)}`))).toBe('a');
  });
});

test('terms know where they stand', () => {
  expect(parseQuery('a "b c"')).toEqual({
    kind: 'and',
    parts: [
      { kind: 'word', text: 'a', start: 0, end: 1 },
      { kind: 'phrase', text: 'b c', start: 2, end: 7 },
    ],
    start: 0,
    end: 7,
  });
});

test('garbage is read or refused with a position inside the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ' ',
      '"',
      '“',
      '(',
      ')',
      '-',
      '*',
      'AND',
      'OR',
      'NOT',
      'OU',
      'a',
      ':*',
      '<->',
      '\u0000',
      '\ud800',
      "'",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const fault = faultOf(text);
      if (fault === undefined) return;
      expect(fault.position.start).toBeGreaterThanOrEqual(0);
      expect(fault.position.end).toBeGreaterThanOrEqual(fault.position.start);
      expect(fault.position.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('ten kilobytes of garbage are answered at once', () => {
  const started = performance.now();
  for (const unit of ['(', ')', '"', '-', '*', 'a ', 'a OR ', '("', '-(', '\u0000', '’', ' ', 'a'.repeat(50)])
    faultOf(unit.repeat(Math.ceil(10_240 / unit.length)));
  expect(performance.now() - started).toBeLessThan(1000);
});

function faultOf(text: string): QuerySyntaxError | undefined {
  try {
    parseQuery(text);
    return undefined;
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
}
