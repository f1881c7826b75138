import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { LiveLine, pauseBefore } from './live-line.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A line whose far end does what the test says. */
function openLine() {
  const heard: string[] = [];
  const ends: { tell: (asOf: string) => void; lose: () => void; isOpen: boolean }[] = [];
  const line = new LiveLine(
    (onState, onLost) => {
      const end = { tell: (asOf: string) => onState({ asOf }), lose: onLost, isOpen: true };
      ends.push(end);
      return () => {
        end.isOpen = false;
      };
    },
    ({ state, asOf }) => heard.push(asOf === undefined ? state : `${state} ${asOf}`),
    () => 1,
  );
  line.start();
  return { line, heard, ends };
}

describe('a line that breaks', () => {
  test('is mended after longer and longer pauses, and after short ones again once it has worked', () => {
    const { heard, ends } = openLine();
    ends[0]?.tell('1');
    for (const [lost, pause] of [1_000, 2_000, 4_000].entries()) {
      ends[lost]?.lose();
      jest.advanceTimersByTime(pause - 1);
      expect(ends).toHaveLength(lost + 1);
      jest.advanceTimersByTime(1);
      expect(ends).toHaveLength(lost + 2);
    }
    ends[3]?.tell('2');
    ends[3]?.lose();
    jest.advanceTimersByTime(1_000);
    expect(ends).toHaveLength(5);
    expect(heard).toEqual(['connecting', 'live 1', 'offline', 'offline', 'offline', 'live 2', 'offline']);
  });

  test('is mended at once when somebody asks for it', () => {
    const { line, ends } = openLine();
    ends[0]?.lose();
    line.start();
    expect(ends).toHaveLength(2);
    jest.advanceTimersByTime(60_000);
    expect(ends).toHaveLength(2);
  });

  test('is left alone once it is stopped', () => {
    const { line, ends } = openLine();
    ends[0]?.lose();
    line.stop();
    jest.advanceTimersByTime(60_000);
    expect(ends).toHaveLength(1);
  });
});

test('there is one line at a time, and none after the end', () => {
  const { line, ends } = openLine();
  line.start();
  expect(ends).toHaveLength(1);
  line.stop();
  expect(ends[0]?.isOpen).toBe(false);
});

test.each([
  [0, 0, 500],
  [0, 1, 1_000],
  [3, 1, 8_000],
  [40, 1, 30_000],
  [40, 0, 15_000],
])('after %i failures with chance %d: %i ms', (attempt, chance, pause) => {
  expect(pauseBefore(attempt, chance)).toBe(pause);
});
