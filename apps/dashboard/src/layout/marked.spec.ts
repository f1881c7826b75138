import { describe, expect, test } from '@jest/globals';
import { cut } from './marked.js';

const span = (name: string, start: number, end: number) => ({ name, start, end });
const drawn = (text: string, spans: ReturnType<typeof span>[]) =>
  cut(text, spans).map((piece) => `${piece.text}[${piece.spans.map((one) => one.name).join()}]`);

describe('cutting a text at its spans', () => {
  test.each([
    ['abc', [], ['abc[]']],
    ['abcdef', [span('x', 1, 3)], ['a[]', 'bc[x]', 'def[]']],
    ['abcdef', [span('x', 0, 4), span('y', 2, 6)], ['ab[x]', 'cd[x,y]', 'ef[y]']],
    ['abcdef', [span('x', 0, 6), span('y', 2, 3)], ['ab[x]', 'c[x,y]', 'def[x]']],
    ['abc', [span('x', 1, 1), span('y', 2, 99), span('z', -5, 1)], ['a[z]', 'b[]', 'c[y]']],
    ['', [span('x', 0, 0)], []],
  ])('%j with %j', (text, spans, expected) => {
    expect(drawn(text, spans)).toEqual(expected);
  });

  test('many spans take time in proportion', () => {
    const text = 'x'.repeat(20_000);
    const spans = Array.from({ length: 10_000 }, (_, at) => span('s', at * 2, at * 2 + 1));
    expect(cut(text, spans)).toHaveLength(20_000);
  });
});
