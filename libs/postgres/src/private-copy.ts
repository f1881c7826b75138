import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { BinariesError } from './errors.js';
import { canEnter, type OtherUser } from './run-as.js';

/**
 * Copies the program files to `wanted`, or below the system's folder for temporary files when `user` cannot enter
 * that. Needed when the product is installed below a private folder such as /root, or on a read-only file system
 * without the links of the libraries.
 */
export function privateCopy(native: string, user: OtherUser | undefined, wanted: string): string {
  const parent = canEnter(dirname(wanted), user) ? wanted : join(publicFolder(), 'vigie-postgres-programs');
  const copy = `${parent}-${release(native)}`;
  if (existsSync(copy)) {
    if (isOurs(copy)) return copy;
    throw new BinariesError(`The folder ${copy} belongs to somebody else; remove it and start again.`);
  }
  const draft = `${copy}.${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openUp(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy) || !isOurs(copy)) throw error;
  }
  return copy;
}

function publicFolder(): string {
  return existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
}

/** Anybody may write to the system's temporary folder, so only a folder that nobody else could fill is trusted. */
function isOurs(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return lstatSync(folder).isDirectory() && uid === process.getuid?.() && (mode & 0o022) === 0;
}

/** Another release of the programs gets another folder. */
function release(native: string): string {
  const description = readFileSync(join(dirname(native), 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}

/** Makes the copy readable for everybody and writable for nobody else, whatever the modes of the original. */
function openUp(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || basename(dirname(path)) === 'bin' ? 0o755 : 0o644);
  if (!entry.isDirectory()) return;
  for (const name of readdirSync(path)) openUp(join(path, name));
}
