import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** The password of this cluster's roles; `fresh` when there was none and one was made. */
export function clusterPassword(path: string): { password: string; fresh: boolean } {
  const known = readPassword(path);
  if (known !== undefined) return { password: known, fresh: false };
  const password = randomBytes(24).toString('hex');
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, password);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return { password, fresh: true };
}

function readPassword(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return /^[0-9a-f]{48}$/.test(text) ? text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
