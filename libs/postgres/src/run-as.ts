import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BinariesError } from './errors.js';

/** The user that PostgreSQL runs as when that is not the user of this process. */
export interface OtherUser {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it another user. Undefined = run as the current user. */
export function runAs(passwd = readPasswd()): OtherUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined && Number(uid) !== 0)
      return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new BinariesError(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor a user "nobody" to run it as.',
  );
}

/** The part of spawn's options that changes the user. */
export function identity(user: OtherUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** Whether that user can enter the folder by its path. */
export function canEnter(folder: string, user: OtherUser | undefined): boolean {
  if (user === undefined) return true;
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity(user), cwd: '/', stdio: 'ignore' });
  return probe.status === 0;
}

/** The outermost folder on the way to `folder` that the user cannot enter. */
export function barrier(folder: string, user: OtherUser): string {
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, user) ? folder : barrier(parent, user);
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
