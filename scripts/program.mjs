import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';
import { runNode } from './run-program.mjs';
import { attempt } from './step.mjs';

const api = join(root, 'apps/api');
const bundles = join(api, 'dist/bundle');
const HOUR = 3_600_000;
/** Milliseconds after which a bundle that no server has shown to be in use is removed. */
const UNUSED = 7 * 24 * HOUR;
/** In the name of a folder that is no whole bundle: it is being made, or removed. */
const PART = '.tmp-';

/** The server's program, which is run next: as a bundle, which starts sooner, if there is one of what is compiled now; else file by file. */
export function programFile() {
  const bundle = join(bundles, stamp());
  if (!isWhole(bundle)) return join(api, 'dist/main.js');
  showUse(bundle);
  return join(bundle, 'main.js');
}

/** Shows every hour that this process runs a program: a server loads parts of its bundle weeks after its start. */
export function keepProgram(file) {
  const bundle = join(file, '..');
  if (join(bundle, '..') === bundles) setInterval(showUse, HOUR, bundle).unref();
}

/**
 * Bundles the server's program if there is no bundle of what is compiled now; without one a start takes longer, and goes on.
 * A bundle gets its name when it is whole and on the disk, so that neither who is cut off nor who starts at the same time
 * leaves half of one. Bundles that nobody has used for a week go.
 */
export async function bundleProgram() {
  const name = stamp();
  if (isWhole(join(bundles, name))) return;
  const made = join(bundles, `${name}${PART}${process.pid}`);
  await attempt('Bundling the server', 'it starts without', () => makeBundle(name, made));
  remove(made);
  if (existsSync(bundles)) for (const other of readdirSync(bundles)) if (other !== name) removeOld(other);
}

async function makeBundle(name, made) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const done = await runNode([vite, 'build', 'apps/api', '--outDir', made, '--logLevel', 'error']);
  // What was compiled anew meanwhile may be in it by half.
  if (done.code !== 0 || stamp() !== name) return done;
  for (const file of readdirSync(made, { recursive: true, withFileTypes: true }))
    if (file.isFile()) save(join(file.parentPath, file.name));
  try {
    renameSync(made, join(bundles, name));
  } catch (error) {
    // Another start was quicker.
    if (!isWhole(join(bundles, name))) throw error;
  }
  return done;
}

function isWhole(bundle) {
  return existsSync(join(bundle, 'main.js'));
}

function showUse(bundle) {
  const now = new Date();
  try {
    utimesSync(bundle, now, now);
  } catch {
    // Another user's, or on a disk that is not written to: then nobody removes it either.
  }
}

function save(file) {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}

function removeOld(name) {
  const folder = join(bundles, name);
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  const isPart = name.includes(PART);
  if (changed > Date.now() - (isPart ? HOUR : UNUSED)) return;
  if (isPart) remove(folder);
  else remove(folder, `${folder}${PART}${process.pid}`);
}

/** Under another name, because what is removed by half must not pass for whole. What stays for now is removed some other time. */
function remove(folder, going = folder) {
  try {
    if (going !== folder) renameSync(folder, going);
    rmSync(going, { recursive: true, force: true });
  } catch {
    // Another start was quicker, or may do it.
  }
}

/** Changes with all that the bundle is made from. */
function stamp() {
  const hash = createHash('sha256');
  const libs = readdirSync(join(root, 'libs')).map((name) => join(root, 'libs', name, 'dist'));
  for (const path of [join(root, 'package-lock.json'), join(api, 'vite.config.mjs'), join(root, 'seeds')])
    note(hash, path);
  for (const path of [join(api, 'dist'), ...libs]) note(hash, path);
  return hash.digest('hex').slice(0, 16);
}

function note(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || path === bundles) return;
  if (found.isDirectory()) for (const name of readdirSync(path).sort()) note(hash, join(path, name));
  else if (/\.(?:m?js|json)$/.test(path)) hash.update(`${path} ${found.size} ${found.mtimeMs}\0`);
}
