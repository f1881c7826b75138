import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findFiles } from './find-files.js';

const NOBODY = 65534;
const folder = mkdtempSync(join(tmpdir(), 'vigie-finding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does it as somebody whom modes concern. */
async function asNobody<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('what cannot be read is named, and the others are found', async () => {
  chmodSync(folder, 0o755);
  for (const name of ['a', 'closed', 'z']) mkdirSync(join(folder, name));
  for (const name of ['a/1', 'closed/2', 'z/3']) writeFileSync(join(folder, name), 'x');
  symlinkSync('circle', join(folder, 'a/circle'));
  chmodSync(join(folder, 'closed'), 0);
  const { files, unreadable } = await asNobody(() => findFiles(['a', 'closed', 'z'], folder));
  expect(files.map(({ name }) => name)).toEqual(['a/1', 'z/3']);
  expect(unreadable).toEqual([
    { name: 'a/circle', fault: 'it cannot be read (ELOOP)' },
    { name: 'closed', fault: 'it cannot be read (EACCES)' },
  ]);
});
