import { expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { cameToNothing, isWhole, percentDone } from './state.js';

const upload = (more: Partial<Upload>) =>
  ({
    state: 'running',
    files: [],
    progress: { bytesRead: 30, bytesTotal: 40 },
    totals: { documents: 12, stored: 6, updated: 2, duplicate: 3, rejected: 1 },
    undone: null,
    ...more,
  }) as Upload;

test.each([
  ['of what is read, the bytes count', {}, 75],
  ['of what is taken back, the articles', { undone: { removed: 1, restored: 1 } }, 25],
  ['what is taken back is all there at first', { undone: { removed: 0, restored: 0 } }, 0],
  ['what is done is done', { state: 'done' as const, progress: { bytesRead: 1, bytesTotal: 9 } }, 100],
  ['nothing is known before the first byte', { progress: { bytesRead: 0, bytesTotal: 0 } }, null],
])('%s', (_case, more, percent) => {
  expect(percentDone(upload(more))).toBe(percent);
});

test('an upload is whole where no part of a file stands alone', () => {
  const files = [{ name: 'a', bytes: 40, sha256: 'ab', format: null }];
  expect([isWhole(upload({ files })), isWhole(upload({}))]).toEqual([true, false]);
});

test.each([
  [
    'cancelled before anything arrived',
    { state: 'cancelled' as const, progress: { bytesRead: 0, bytesTotal: 0 } },
    true,
  ],
  ['cancelled with a part of a file', { state: 'cancelled' as const }, false],
  [
    'cancelled with an empty file',
    {
      state: 'cancelled' as const,
      files: [{ name: 'a', bytes: 0, sha256: 'e3', format: null }],
      progress: { bytesRead: 0, bytesTotal: 0 },
    },
    false,
  ],
  ['still arriving', { state: 'open' as const, progress: { bytesRead: 0, bytesTotal: 0 } }, false],
])('whether an upload came to nothing: %s', (_case, more, expected) => {
  expect(cameToNothing(upload(more))).toBe(expected);
});
