import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { PART } from './send-file.js';
import { whatIsThere } from './what-is-there.js';

const small = new Blob(['abc']);
const large = new Blob([new Uint8Array(2 * PART + 5)]);
const sha256 = createHash('sha256').update('abc').digest('hex');
const arrived = (name: string, bytes: number, digest = sha256) => ({ name, bytes, sha256: digest, format: null });

test.each([
  ['nothing has arrived', [], 0, small, 0],
  ['it is there', [arrived('a', 3)], 3, small, 3],
  ['another of that name and size is there', [arrived('a', 3, 'f'.repeat(64))], 3, small, 0],
  ['another of that name is there', [arrived('a', 9)], 9, small, 0],
  ['a part of it is there', [arrived('b', 3)], 3 + PART, large, PART],
  ['what has begun is longer than it', [], 3 * PART, large, 0],
  ['a small one goes whole', [], 2, small, 0],
  ['a large one is there, of which the last part is compared', [arrived('a', large.size)], large.size, large, 2 * PART],
])('sending goes on: %s', async (_case, files, bytesTotal, file, from) => {
  const there = whatIsThere({ files, progress: { bytesRead: 0, bytesTotal } });
  expect(await there('a', file)).toBe(from);
});

test('what has begun is of one file only', async () => {
  const there = whatIsThere({ files: [], progress: { bytesRead: 0, bytesTotal: 7 } });
  expect([await there('a', large), await there('b', large)]).toEqual([7, 0]);
});
