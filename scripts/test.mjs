import './repository.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { runNode } from './run-program.mjs';

await install();
await build();
const given = process.argv.slice(2);
const choosesWorkers = given.some((word) => /^(-i|-w|--runInBand|--maxWorkers.*)$/.test(word));
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const done = await runNode([...jest, ...(choosesWorkers ? [] : ['--maxWorkers=2']), ...given], {
  show: true,
  env: { ...process.env, VIGIE_BUILT: 'yes' },
});
process.exitCode = done.code;
