import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** A password of 192 random bits, in hex so that it needs no quoting anywhere. */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}

/** The saved password; undefined when there is none, or none of ours. */
export function readPassword(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return /^[0-9a-f]{48}$/.test(text) ? text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Saves the password for nobody but the current user; to be called once the cluster knows it. */
export function savePassword(path: string, password: string): void {
  const draft = `${path}.draft`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, password);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
