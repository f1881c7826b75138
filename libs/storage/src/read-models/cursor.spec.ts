import { expect, test } from '@jest/globals';
import { QuestionError } from '@vigie/article';
import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.js';

const kinds = ['number?', 'number', 'string'] as const;

test('what was written is read, in characters that a URL leaves alone', () => {
  fc.assert(
    fc.property(
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.integer(),
      fc.string(),
      (a, b, c) => {
        const values = [a === 0 ? 0 : a, b, c];
        const cursor = writeCursor('list', values);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(readCursor('list', cursor, kinds)).toEqual(values);
      },
    ),
  );
});

test.each([
  writeCursor('other', [1, 2, 'c']),
  writeCursor('list', [1, 2]),
  writeCursor('list', [1, 2, 'c', 3]),
  writeCursor('list', ['1', 2, 'c']),
  writeCursor('list', [1, null, 'c']),
  Buffer.from('["list",1e999,2,"c"]').toString('base64url'),
  Buffer.from('{"list":1}').toString('base64url'),
  '',
  '%%%',
  'null',
])('%s is no cursor of this list', (cursor) => {
  expect(() => readCursor('list', cursor, kinds)).toThrow(QuestionError);
});

test('garbage is refused, never anything else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cursor) => {
      expect(() => readCursor('list', cursor, kinds)).toThrow(QuestionError);
    }),
  );
});
