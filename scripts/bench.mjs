import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runNode } from './run-program.mjs';

const folder = join(root, 'test/bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4));
const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Which benchmark? There are: ${names.join(', ')}.`);
  process.exit(1);
}
await install();
await build();
process.exitCode = (await runNode([join(folder, `${name}.mjs`), ...rest], { show: true })).code;
