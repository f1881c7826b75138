import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const tree = mkdtempSync(join(tmpdir(), 'vigie-install-'));
const calls = join(tree, 'calls');
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** An npm that notes how it was called and makes what the real one makes, or fails. */
const npm = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
if (process.env.FAIL) { console.log('one\\ntwo'); console.error('npm error code E404'); process.exit(1); }
mkdirSync('node_modules/left', { recursive: true });
writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
`;

function lockFile(version: string): void {
  const left = { version, integrity: `sha512-${version}` };
  const elsewhere = { version: '1.0.0', integrity: 'sha512-x', optional: true, os: ['nowhere'] };
  const packages = { '': { name: 'tree' }, 'node_modules/left': left, 'node_modules/elsewhere': elsewhere };
  writeFileSync(join(tree, 'package-lock.json'), JSON.stringify({ packages }));
}

function install(environment: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, ['install-only.mjs'], {
    cwd: tree,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, npm_execpath: join(tree, 'npm.cjs'), ...environment },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const timesCalled = () => readFileSync(calls, 'utf8').split('\n').filter(Boolean).length;

beforeEach(() => {
  rmSync(join(tree, 'node_modules'), { recursive: true, force: true });
  cpSync(join(root, 'scripts'), join(tree, 'scripts'), { recursive: true });
  writeFileSync(join(tree, 'package.json'), '{"type":"module"}');
  writeFileSync(join(tree, 'npm.cjs'), npm);
  writeFileSync(join(tree, 'install-only.mjs'), "await (await import('./scripts/install.mjs')).install();\n");
  writeFileSync(calls, '');
  lockFile('1.0.0');
});

describe('install', () => {
  test('installs everything that the lock file says, once', () => {
    expect(install()).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(calls, 'utf8')).toMatch(/^ci --include=dev --include=optional/);
    expect(install()).toEqual({ code: 0, out: '', err: '' });
    expect(timesCalled()).toBe(1);
  });

  test('installs again when the lock file changes', () => {
    install();
    lockFile('2.0.0');
    install();
    expect(timesCalled()).toBe(2);
  });

  test('trusts what npm itself has installed by hand meanwhile', () => {
    install();
    lockFile('2.0.0');
    cpSync(join(tree, 'package-lock.json'), join(tree, 'node_modules/.package-lock.json'));
    install();
    expect(timesCalled()).toBe(1);
  });

  test('does not trust an installation that was cut short', () => {
    install();
    rmSync(join(tree, 'node_modules/left'), { recursive: true });
    rmSync(join(tree, 'node_modules/.vigie-install'));
    install();
    expect(timesCalled()).toBe(2);
  });

  test('ends with the last words of npm when it fails, and tries again next time', () => {
    const failed = install({ FAIL: 'yes' });
    expect(failed).toMatchObject({ code: 1, err: expect.stringContaining('npm error code E404') });
    expect(install().code).toBe(0);
  });

  test('says so when there is no npm', () => {
    const failed = install({ npm_execpath: '', PATH: '/nowhere' });
    expect(failed).toEqual({
      code: 1,
      out: expect.stringContaining('failed'),
      err: 'The program "npm" was not found; it must be on the PATH.\n',
    });
  });
});
