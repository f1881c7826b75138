import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { StillFiles } from './still-files.js';

const folder = mkdtempSync(join(tmpdir(), 'vigie-still-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is named when it stood still between two looks', async () => {
  const files = new StillFiles(folder);
  const look = async () => (await files.look()).map(({ name, bytes }) => `${name} ${bytes}`);
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'one');
  writeFileSync(join(folder, '.hidden'), 'x');
  mkdirSync(join(folder, 'done'));
  expect(await look()).toEqual([]);
  appendFileSync(path, 'two');
  expect(await look()).toEqual([]);
  // The same size, written over.
  utimesSync(path, 1, 1);
  expect(await look()).toEqual([]);
  expect(await look()).toEqual(['a.csv 6']);
  rmSync(path);
  expect(await look()).toEqual([]);
  writeFileSync(path, 'onetwo');
  utimesSync(path, 1, 1);
  expect(await look()).toEqual([]);
});
