import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/**
 * Whether npm has already installed this lock file here, as it has after an `npm install` by hand. npm leaves a lock
 * file of its own in node_modules when it is through; packages for other machines are missing from that.
 */
export function isInstalled() {
  const hidden = read(join(root, 'node_modules/.package-lock.json'));
  if (hidden === undefined) return false;
  const there = JSON.parse(hidden).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);
  return wanted.every(([path, entry]) => {
    if (!path.includes('node_modules/') || (entry.optional && !fitsHere(entry))) return true;
    const { version, integrity, link } = there[path] ?? {};
    return entry.link
      ? link === true
      : version === entry.version && integrity === entry.integrity && existsSync(join(root, path));
  });
}

/** Packages without a word about the machine may be optional because what they serve is: they count as not needed. */
function fitsHere({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  const fits = (list, here) => list === undefined || list.includes(here);
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc');
}

/** The text of a file; undefined when it cannot be read. */
export function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
