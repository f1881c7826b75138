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
// What a spec has loaded stays with its worker: one that holds much is replaced, because to look through all of it takes most of its time.
const workers = ['--maxWorkers=3', '--workerIdleMemoryLimit=600MB'];
// Each spec loads its modules anew, which is soon garbage: where there is room for it, little of it is copied.
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
const jest = [...node, 'node_modules/jest/bin/jest.js'];
const done = await runNode([...jest, ...(choosesWorkers ? [] : workers), ...given], {
  show: true,
  env: { ...process.env, VIGIE_BUILT: 'yes', VIGIE_PROGRAM: programFile() },
});
process.exitCode = done.code;
