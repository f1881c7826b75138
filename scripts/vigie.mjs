import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runNode } from './run-program.mjs';

await install();
// Said only when it fails: what this command prints is for whoever reads the result of an import.
const { code, output } = await runNode([join(root, 'node_modules/typescript-7/bin/tsc'), '-b', join(root, 'apps/cli')]);
if (code !== 0) {
  console.error(output.trimEnd());
  process.exit(1);
}
// npm runs scripts in the checkout; what is named is meant from where it was typed.
if (process.env.npm_lifecycle_event === 'vigie' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(new URL('../apps/cli/dist/main.js', import.meta.url).href);
