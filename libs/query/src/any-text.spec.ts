import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { howMany } from '../../../test/fixtures/how-many.js';
import { parseQuery } from './parse-query.js';
import { printQuery } from './print-query.js';
import type { QueryNode } from './query-node.js';
import { QuerySyntaxError } from './query-syntax-error.js';

const PIECES = [
  ...[
    ' ',
    ' ',
    '"',
    '“',
    '«',
    '»',
    '(',
    ')',
    '（',
    '-',
    '−',
    '*',
    ':',
    '~',
    '~5',
    '"a b"~5',
    '..',
    '\u0000',
    '\ud800',
    "'",
  ],
  ...[
    'AND',
    'or',
    'Or',
    'NOT',
    'OU',
    'et',
    'sauf',
    'a',
    'ab',
    'é',
    'e\u0301',
    '\u0301',
    '12:30',
    'http://x',
    '😀',
    'النيجر',
  ],
  ...[
    'title:',
    'titel:',
    'chapô:',
    'tag:',
    'source:',
    'country:',
    'topic:',
    'lang:',
    'date:',
    'x:',
    '2024',
    '>=2024-02-30',
  ],
  ...[
    '2024-01..2023',
    'NE',
    'fr',
    'none',
    'ab*',
    ':*',
    '<->',
    '\\',
    '&',
    '|',
    '!',
    'tit\u0000le:',
    '||',
    '&&',
    '!a',
    '!\u0000',
    'abc^2',
    'NEAR',
    'near5',
    '[a',
    'TO',
    'b]',
    '[2024 TO b]',
    'abc*"',
    'title:"abc*"',
    'tag:"a b*"',
    'A\u0000ND',
    '\u202e',
  ],
];
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** The tree without the places of its nodes. */
function meaning(node: QueryNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'start' || key === 'end' ? undefined : value)));
}

test('every text is read or refused with a position inside it and a suggestion that can be read', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('search' as const, 'rule' as const), (text, use) => {
      try {
        const { start, end } = parseQuery(text, { use });
        expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
      } catch (error) {
        if (!(error instanceof QuerySyntaxError)) throw error;
        const { start, end } = error.position;
        expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
        if (error.suggestion !== null) expect(() => parseQuery(error.suggestion ?? '', { use })).not.toThrow();
      }
    }),
    { numRuns: howMany(400, 40_000) },
  );
});

test('what is printed is read as the same query, and printed the same', () => {
  let read = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      let tree: QueryNode;
      try {
        tree = parseQuery(text);
      } catch (error) {
        // The suggestion of a faulty query makes another query to print.
        const suggestion = error instanceof QuerySyntaxError ? error.suggestion : null;
        if (suggestion === null) return;
        tree = parseQuery(suggestion);
      }
      read += 1;
      const printed = printQuery(tree);
      expect(meaning(parseQuery(printed))).toEqual(meaning(tree));
      expect(printQuery(parseQuery(printed))).toBe(printed);
    }),
    { numRuns: howMany(400, 40_000) },
  );
  expect(read).toBeGreaterThan(300);
});

test.each([
  'a AND NEAR AND b',
  'a AND [b AND TO AND c]',
  '(a OR b) AND near5 AND c',
  'tag:"coupe du mon*" tag:"title:x*"',
])('%s is printed as it was', (text) => {
  expect(meaning(parseQuery(printQuery(parseQuery(text))))).toEqual(meaning(parseQuery(text)));
});

test('deep queries are printed as they were', () => {
  for (const text of [
    `${'(a OR '.repeat(20)}b${') c'.repeat(20)}`,
    `title:${'(a OR ('.repeat(19)}b c${'))'.repeat(19)}`,
  ]) {
    const tree = parseQuery(text);
    expect(meaning(parseQuery(printQuery(tree)))).toEqual(meaning(tree));
  }
});

test.each([
  '(',
  ')',
  '"',
  '«',
  '-',
  '*',
  '~',
  ':',
  '..',
  'a ',
  'a OR ',
  '("',
  '-(',
  '\u0000',
  '’',
  ' ',
  'title:',
  'title:(',
  'x:y ',
  '"a" ',
  '"a b"~5',
  '!',
  '! ',
  '!a ',
  '|',
  '|\u0000',
  'a||',
  '&&& ',
  'abc^2 ',
  '[a TO ',
  '[',
  '[ ',
  'a NEAR ',
  'x*y',
  'tag:"a* ',
  'a,',
  'country:a, ',
  '« ',
  'date:2024-13 ',
  'a'.repeat(50),
])('a hundred kilobytes of %j are answered', (unit) => {
  const text = unit.repeat(Math.ceil(102_400 / unit.length));
  try {
    parseQuery(text);
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
  }
});
