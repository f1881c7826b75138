import { describe, expect, test } from '@jest/globals';
import { indexKey, labelKey, normaliseText } from './text.js';

describe('normaliseText', () => {
  test.each([
    ['plain', 'plain'],
    ['a\u0000b', 'ab'],
    ['e\u0301', 'é'],
    ['\uD83D\uDE00', '\uD83D\uDE00'],
    ['x\uD83Dy', 'x\uFFFDy'],
    ['\uDE00', '\uFFFD'],
  ])('%j becomes %j', (given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });
});

describe('labelKey', () => {
  test.each([
    ['  Money-FX ', 'money-fx'],
    ['E\u0301nergie  solaire', 'énergie solaire'],
    ['__proto__', '__proto__'],
  ])('%j is compared as %j', (given, expected) => {
    expect(labelKey(given)).toBe(expected);
  });
});

describe('indexKey', () => {
  test.each([
    [' Solar  Power', 'solar power'],
    ['A'.repeat(300), 'a'.repeat(300)],
    ['A'.repeat(301), 'a'.repeat(300)],
    [`${'a'.repeat(299)} b`, 'a'.repeat(299)],
    [`${'a'.repeat(299)}\uD83D\uDE00`, 'a'.repeat(299)],
  ])('%j is stored as %j', (given, expected) => {
    expect(indexKey(given)).toBe(expected);
    expect(indexKey(expected)).toBe(expected);
  });
});
