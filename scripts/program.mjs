import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';
import { runNode } from './run-program.mjs';
import { step } from './step.mjs';

const api = join(root, 'apps/api');
const bundles = join(api, 'dist/bundle');
/** Milliseconds after which nobody runs an older bundle any more. */
const DAY = 86_400_000;

/** The server's program: as a bundle, which starts sooner, if there is one of what is compiled now; else file by file. */
export function programFile() {
  const bundled = join(bundles, stamp(), 'main.js');
  return existsSync(bundled) ? bundled : join(api, 'dist/main.js');
}

/** Bundles the server's program if there is no bundle of what is compiled now; older ones may be running, and stay for a day. */
export async function bundleProgram() {
  const name = stamp();
  if (existsSync(join(bundles, name, 'main.js'))) return;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await step('Bundling the server', () =>
    runNode([vite, 'build', 'apps/api', '--outDir', join(bundles, name), '--logLevel', 'error']),
  );
  // What was compiled anew meanwhile may be in it by half.
  if (stamp() !== name) rmSync(join(bundles, name), { recursive: true });
  for (const other of readdirSync(bundles))
    if (other !== name && statSync(join(bundles, other)).mtimeMs < Date.now() - DAY)
      rmSync(join(bundles, other), { recursive: true, force: true });
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
