import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, read } from './is-installed.mjs';
import { root } from './repository.mjs';
import { runNode, runProgram } from './run-program.mjs';
import { step } from './step.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.vigie-install');

/** Installs exactly what the lock file says, unless that is what is there. */
export async function install() {
  const stamp = expectedStamp();
  if (read(stampFile) === stamp) return;
  if (!isInstalled()) {
    await step('Installing packages, which takes a minute or two', () =>
      npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']),
    );
  }
  writeFileSync(stampFile, stamp);
}

function expectedStamp() {
  const { version, platform, arch } = process;
  return createHash('sha256')
    .update(`${readFileSync(lockFile)}${version}${platform}${arch}`)
    .digest('hex');
}

/** The npm that started us, else the one on the path. */
function npm(args) {
  const own = process.env.npm_execpath;
  return own === undefined || !/\.c?js$/.test(own) ? runProgram('npm', args) : runNode([own, ...args]);
}
