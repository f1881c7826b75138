import { DiskFullError, PortTakenError, PostgresStartError } from './errors.js';

/** Turns what PostgreSQL wrote before it gave up into an error that says what to do. */
export function explainFailure(written: string, action: string, folder: string, port?: number): Error {
  if (/No space left on device|Disk quota exceeded/.test(written)) return new DiskFullError(folder);
  if (port !== undefined && /could not bind|Address already in use/.test(written)) return new PortTakenError(port);
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const telling = lines.filter((line) => /\b(FATAL|PANIC|ERROR|error|fatal)\b/.test(line));
  const last = (telling.at(-1) ?? lines.at(-1) ?? 'it wrote nothing').replace(/^.*?(FATAL|PANIC|ERROR|LOG): */, '');
  return new PostgresStartError(`PostgreSQL could not ${action}: ${last}`);
}
