import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Ledger } from './ledger.js';

const folder = mkdtempSync(join(tmpdir(), 'vigie-ledger-'));
const path = join(folder, 'taken.ndjson');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is noted outlives the process, the last word about the same bytes counts, and a torn line harms nothing', async () => {
  const first = await Ledger.open(path);
  expect(first.find('aa')).toBeNull();
  const entry = { sha256: 'aa', name: 'a.csv', uploadId: '1', isOver: false };
  await first.note(entry);
  appendFileSync(path, '\n{"sha256":"bb","na');
  const second = await Ledger.open(path);
  expect([second.find('aa'), second.find('bb')]).toEqual([entry, null]);
  await second.note({ ...entry, isOver: true });
  expect((await Ledger.open(path)).find('aa')).toEqual({ ...entry, isOver: true });
});
