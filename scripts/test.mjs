import './repository.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { programFile } from './program.mjs';
import { runNode } from './run-program.mjs';

await install();
await build();
const given = process.argv.slice(2);
const choosesWorkers = given.some((word) => /^(-i|-w|--runInBand|--maxWorkers.*)$/.test(word));
// One more than the smallest machine has processors: a good part of the time goes into waiting for programs that start.
const workers = '--maxWorkers=3';
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const done = await runNode([...jest, ...(choosesWorkers ? [] : [workers]), ...given], {
  show: true,
  env: { ...process.env, VIGIE_BUILT: 'yes', VIGIE_PROGRAM: programFile() },
});
process.exitCode = done.code;
