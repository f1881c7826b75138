import { expect, test } from '@jest/globals';
import { findWords } from './find-words.js';
import type { FoundTexts } from './found-texts.js';
import type { PlacedWords } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { SPAN } from './segment.js';

const SEGMENTS = Array.from({ length: 10 * SPAN }, (_, segment) => segment);
const WORDS = Array.from({ length: 100 }, (_, word) => `w${word}`);

/** All words in the same first texts of each segment; notes how many bytes of lists each statement gave. */
function statementsOf(texts: number, given: number[]): LargeStatements {
  const row = Buffer.alloc(20 + texts);
  row.writeInt32BE(texts, 16);
  return {
    rows: () => Promise.reject(new Error('nothing else is asked')),
    copy: (sql, parameters, take) => {
      const [, , segments] = parameters.values as [unknown, unknown, number[]];
      expect(sql).toContain('word_places');
      given.push(segments.length * WORDS.length * texts);
      for (const [word] of WORDS.entries())
        for (const segment of segments) {
          row.writeInt32BE(word + 1, 4);
          row.writeInt32BE(segment, 12);
          take(row, 0);
        }
      return Promise.resolve();
    },
  };
}

async function found(texts: number): Promise<{ given: number[]; ids: number }> {
  const given: number[] = [];
  const term: PlacedWords = { kind: 'words', tsquery: '', words: WORDS, query: { kind: 'word', word: 'w0' } };
  const one: FoundTexts = { config: 'vigie_simple', term, known: [], ids: [] };
  const state = { segments: SEGMENTS, spans: [], written: new Uint32Array(), unplaced: 0 };
  await findWords(statementsOf(texts, given), [one], state);
  expect(one.known).toEqual(SEGMENTS);
  return { given, ids: one.ids.reduce((sum, { length }) => sum + length, 0) };
}

test('of long lists few are held at once, of short ones many', async () => {
  const long = await found(12_000);
  expect(long.ids).toBe(SEGMENTS.length * 12_000);
  expect(Math.max(...long.given.slice(1))).toBeLessThanOrEqual(16_000_000);
  expect(long.given[0]).toBeLessThanOrEqual(2048 * 12_000);
  const short = await found(50);
  expect(short.ids).toBe(SEGMENTS.length * 50);
  expect(short.given).toHaveLength(2);
});
