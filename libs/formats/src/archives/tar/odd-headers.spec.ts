import { describe, expect, test } from '@jest/globals';
import { paxLines, tarArchive, tarPart } from '../../../../../test/fixtures/archive-files.js';
import { readAll } from '../../../../../test/fixtures/read-all.js';

const SCRAPE = 'Le lac\n\nThe water rose by a hand in the night.';
const MB = 1024 * 1024;
const long = (key: string, size: number) => {
  const rest = ` ${key}=${'x'.repeat(size)}\n`;
  return `${rest.length + 7} ${key}=${'x'.repeat(size)}\n`;
};
const header = tarPart({ name: 'inside.txt', content: SCRAPE })[0]!;

/** What an archive holds behind a header, and a file behind that. */
async function behind(type: string, content: string | Uint8Array, size?: number): Promise<string[]> {
  const odd = { name: 'odd', type, content, ...(size === undefined ? {} : { size }) };
  const file = { name: 'short.txt', content: SCRAPE };
  const archive = tarArchive([odd, file, { name: 'last.txt', content: SCRAPE }]);
  const { records } = await readAll(archive, 'a.tar');
  return records.map((record) => (record.kind === 'unreadable' ? `${record.position}: ${record.code}` : record.entry!));
}

describe('a tar is read on behind', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['the label of a volume', 'V', '', 'short.txt'],
    ['a label that has a content', 'V', header, 'short.txt'],
    ['rights as Solaris lists them', 'A', 'user::rw-,group::r--\0', 'short.txt'],
    ['an extended header of Solaris', 'X', paxLines({ path: 'été.txt' }), 'été.txt'],
    [
      'an extended header that looks like a file',
      'x',
      Buffer.concat([Buffer.from(paxLines({ path: 'a' })), header]),
      'a',
    ],
    ['a long name that looks like a file', 'L', Buffer.concat([header, Buffer.from('\0')]), 'inside.txt'],
    ['attributes of 5 MB', 'x', long('SCHILY.xattr.user.a', 5 * MB) + paxLines({ path: 'été.txt' }), 'été.txt'],
    ['attributes of 5 MB for all files', 'g', long('comment', 5 * MB), 'short.txt'],
    ['a path of 5 MB', 'x', long('path', 5 * MB), 'short.txt'],
  ])('%s', async (_, type, content, name) => {
    expect(await behind(type, content)).toEqual([name, 'last.txt']);
  });

  test('a long name of 5 MB, which is refused', async () => {
    const [first, last, ...more] = await behind('L', 'd'.repeat(5 * MB));
    expect([first, last, more]).toEqual([expect.stringMatching(/: entry-name$/), 'last.txt', []]);
  });

  test('large lines that are none', async () => {
    expect(await behind('x', 'x'.repeat(5 * MB))).toEqual(['entry byte 0: damaged', 'short.txt', 'last.txt']);
  });
});

test('a header that says to be larger than it is is damage, and is read around where that shows', async () => {
  expect(await behind('x', paxLines({ path: 'a' }), 5 * MB)).toEqual([
    'entry byte 0: damaged',
    'short.txt',
    'last.txt',
  ]);
  expect(await behind('V', '', 5 * MB)).toEqual(['whole file: damaged']);
});
