import { describe, expect, test } from '@jest/globals';
import { classOf, mapClasses } from './map-classes.js';

const bounds = (counts: number[], most = 6) => mapClasses(counts, most).map(({ from, to }) => `${from}-${to}`);

describe('classes of counts', () => {
  test.each([
    [[], []],
    [[0], []],
    [[1], ['1-1']],
    [
      [3, 1],
      ['1-1', '2-3'],
    ],
    [[485], ['1-9', '10-19', '20-49', '50-99', '100-199', '200-485']],
  ])('%j', (counts, expected) => {
    expect(bounds(counts)).toEqual(expected);
  });

  test.each([7, 99, 1000, 54_321, 10_000_000])('up to %i they are few, join, and hold every count', (largest) => {
    const classes = mapClasses([largest], 6);
    expect(classes.length).toBeLessThanOrEqual(6);
    expect(classes[0]?.from).toBe(1);
    expect(classes.at(-1)?.to).toBe(largest);
    for (const [at, one] of classes.entries()) expect(classes[at + 1]?.from ?? one.to + 1).toBe(one.to + 1);
    expect(classOf(largest, classes)).toBe(classes.length - 1);
    expect(classOf(0, classes)).toBe(-1);
  });
});
