import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from './program.mjs';
import { root } from './repository.mjs';
import { runNode } from './run-program.mjs';
import { step } from './step.mjs';

const stampFile = join(root, 'node_modules/.vigie-dashboard');
const compiler = 'node_modules/typescript-7/bin/tsc';

/** Compiles what changed, and bundles the server and the dashboard if any of their sources did. */
export async function build() {
  await step('Compiling', () => runNode([compiler, '-b']));
  await bundleProgram();
  const stamp = dashboardInputs();
  const built = existsSync(join(root, 'apps/dashboard/dist/index.html'));
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('Building the dashboard', () =>
    runNode([join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/dashboard']),
  );
  writeFileSync(stampFile, stamp);
}

/** A digest of all that the dashboard is made from. */
function dashboardInputs() {
  const hash = createHash('sha256');
  const app = 'apps/dashboard';
  const inputs = [`${app}/src`, `${app}/public`, `${app}/index.html`, `${app}/vite.config.ts`, `${app}/package.json`];
  for (const path of [...inputs, 'libs/contract/src', 'libs/article/src', 'package-lock.json']) {
    for (const file of filesBelow(path)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
}
