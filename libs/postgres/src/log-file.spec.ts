import { closeSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { logSince, openLog } from './log-file.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-log-'));
  path = join(folder, 'postgres.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openLog', () => {
  test('makes one that only its owner reads', () => {
    closeSync(openLog(path));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('keeps a small one', () => {
    writeFileSync(path, 'earlier\n');
    closeSync(openLog(path));
    expect(readFileSync(path, 'utf8')).toBe('earlier\n');
  });

  test('sets a large one aside, two of them at most', () => {
    for (const mark of ['a', 'b', 'c']) {
      writeFileSync(path, mark.repeat(6 * 1024 * 1024));
      closeSync(openLog(path));
    }
    expect(readdirSync(folder).sort()).toEqual(['postgres.log', 'postgres.log.1', 'postgres.log.2']);
    expect(readFileSync(`${path}.1`, 'utf8')[0]).toBe('c');
  });
});

describe('logSince', () => {
  test.each([
    [0, 'one\ntwo\n'],
    [4, 'two\n'],
    [999, 'one\ntwo\n'],
  ])('from %d gives %j', (from, text) => {
    writeFileSync(path, 'one\ntwo\n');
    expect(logSince(path, from)).toBe(text);
  });

  test('gives the end of a long one', () => {
    writeFileSync(path, `${'x'.repeat(20_000)}end`);
    expect(logSince(path, 0)).toHaveLength(8192);
    expect(logSince(path, 0).endsWith('xend')).toBe(true);
  });
});
