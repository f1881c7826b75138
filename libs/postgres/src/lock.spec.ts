import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AlreadyRunningError } from './errors.js';
import { takeLock } from './lock.js';
import { birthMark } from './process-identity.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const holder = (pid: number, birth: string) => JSON.stringify({ pid, birth, nonce: 'n', note: 'at http://x.example' });

describe('takeLock', () => {
  test('refuses a second holder and tells who the first is and what it noted', () => {
    const lock = takeLock(path);
    expect(() => takeLock(path)).toThrow(AlreadyRunningError);
    lock.note('at http://127.0.0.1:3000');
    expect(() => takeLock(path)).toThrow(`process ${process.pid}, at http://127.0.0.1:3000`);
  });

  test('leaves nothing behind when released, twice too', () => {
    const lock = takeLock(path);
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['a process that is gone', () => holder(spawnSync('true').pid, 'x')],
    ['another process that got the same number', () => holder(process.pid, 'an earlier birth')],
    ['nobody, because it was cut short', () => '{"pid": 1'],
    ['nobody, because it is empty', () => ''],
  ])('takes over a lock of %s', (_whose, text) => {
    writeFileSync(path, text());
    takeLock(path).release();
    expect(existsSync(path)).toBe(false);
  });

  test('respects a living process', () => {
    const child = spawn('sleep', ['30']);
    writeFileSync(path, holder(child.pid ?? 0, birthMark(child.pid ?? 0)));
    expect(() => takeLock(path)).toThrow('at http://x.example');
    child.kill();
  });

  test('does not remove a lock that somebody else has taken since', () => {
    const lock = takeLock(path);
    writeFileSync(path, holder(1, 'x'));
    lock.release();
    lock.note('mine');
    expect(readFileSync(path, 'utf8')).toBe(holder(1, 'x'));
  });
});
