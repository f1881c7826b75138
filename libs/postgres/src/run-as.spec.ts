import { describe, expect, test } from '@jest/globals';
import { runAs } from './run-as.js';

const asRoot = process.getuid?.() === 0 ? test : test.skip;
const root = 'root:x:0:0:root:/root:/bin/bash';
const postgres = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash';
const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';

describe('runAs', () => {
  asRoot.each([
    [[root, nobody, postgres], { name: 'postgres', uid: 101, gid: 104 }],
    [[root, nobody], { name: 'nobody', uid: 65534, gid: 65534 }],
    [['postgres:x:0:0::/:/bin/sh', nobody], { name: 'nobody', uid: 65534, gid: 65534 }],
  ])('%j gives %j', (lines, user) => {
    expect(runAs(lines.join('\n'))).toEqual(user);
  });

  asRoot('says so when there is nobody to run as', () => {
    expect(() => runAs(root)).toThrow('does not run as root');
  });

  (process.getuid?.() === 0 ? test.skip : test)('leaves an ordinary user alone', () => {
    expect(runAs()).toBeUndefined();
  });
});
