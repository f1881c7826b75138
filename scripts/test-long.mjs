import './repository.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { programFile } from './program.mjs';
import { runNode } from './run-program.mjs';

await install();
await build();
// `npm run test:long -- killed-server` runs the checks whose file names begin so; without a name all run but those for a
// release. One after the other, because most measure time.
const isName = (word) => /^[a-z]+(?:-[a-z]+)*$/.test(word);
const chosen = process.argv.slice(2).map((word) => (isName(word) ? `test/long/${word}` : word));
const named = chosen.length > 0 ? 'yes' : 'no';
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const done = await runNode([...jest, '--config', 'test/long/jest.config.js', '--runInBand', ...chosen], {
  show: true,
  env: { ...process.env, VIGIE_BUILT: 'yes', VIGIE_IN_FULL: 'yes', VIGIE_NAMED: named, VIGIE_PROGRAM: programFile() },
});
process.exitCode = done.code;
