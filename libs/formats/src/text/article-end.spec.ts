import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readRecords } from '../read-records.js';

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';

async function linesOf(lines: readonly string[]): Promise<string[]> {
  const { records } = await readRecords(Readable.from([Buffer.from(lines.join('\n'))]), { filename: 'export.txt' });
  const found: string[] = [];
  for await (const { position } of records) found.push(position);
  return found;
}

const FACTIVA = ['Document TDP0000020240312ek3c0001x', 'Document LEMOND0020240314ek3e0002y'];
const EUROPRESSE = ['news·20240312·SL·004', 'news·20240314·LMF·20240314_001'];

test.each([FACTIVA, EUROPRESSE])('an article ends with its number in an archive: %s', async (...ends) => {
  const parts = ends.flatMap((end, at) => [`Lake rises ${at}`, '12 March 2024', TEXT, '', end, '']);
  expect(await linesOf(parts)).toEqual(['line 1', 'line 7']);
  expect(await linesOf([...parts, 'Page 2 of 2 © 2024 Factiva, Inc. All rights reserved.', ''])).toHaveLength(2);
});

test.each(['Document TDP', 'Document 20240312', 'news·2024', `${TEXT} Document TDP0000020240312ek3c0001x`])(
  'no such number: %s',
  async (line) => {
    expect(await linesOf(['Lake rises', '12 March 2024', TEXT, line, TEXT])).toEqual(['line 1']);
  },
);

const [NUMBER] = FACTIVA;

test.each<[string, string[]]>([
  ['quoted in a sentence’s middle', [NUMBER ?? '', 'is what stands below each of them.', TEXT]],
  ['several in a list', [...FACTIVA, TEXT]],
  ['before rights', [NUMBER ?? '', '© 2024 Tribune Ltd. All rights reserved.']],
  [
    'before a note',
    [NUMBER ?? '', 'Notes of the archive: the figure in the article was put right on 14 March 2024.', TEXT],
  ],
])('one article that holds such a number: %s', async (_, lines) => {
  expect(await linesOf(['Lake rises', '12 March 2024', TEXT, ...lines])).toEqual(['line 1']);
});

test('an article behind the foot of a page and with a head of ten lines', async () => {
  const head = [
    'SE News',
    'Road closed',
    'By Mara Oduya',
    '120 words',
    '13 March 2024',
    'The Tribune',
    'TDP',
    '12',
    'English',
  ];
  const first = ['Lake rises', '12 March 2024', TEXT, NUMBER ?? '', 'Page 1 of 2 © 2024 Factiva, Inc.'];
  expect(await linesOf([...first, ...head, 'Copyright 2024', TEXT, 'Document TDP0000020240313ek3c0002x'])).toEqual([
    'line 1',
    'line 6',
  ]);
});
