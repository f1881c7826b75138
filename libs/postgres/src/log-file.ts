import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const maxBytes = 5 * 1024 * 1024;

/** Opens the server's log for appending, after setting a large one aside as `.1` (older ones as `.2`). */
export function openLog(path: string): number {
  try {
    if (statSync(path).size > maxBytes) {
      moveIfThere(`${path}.1`, `${path}.2`);
      moveIfThere(path, `${path}.1`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return openSync(path, 'a', 0o600);
}

/** What was written to the log since it was `from` bytes long, at most its last 8 kB. */
export function logSince(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(from <= size ? from : 0, size - 8192);
    const buffer = Buffer.alloc(size - start);
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
