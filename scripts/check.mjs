import './repository.mjs';
import { install } from './install.mjs';
import { runNode } from './run-program.mjs';
import { seconds } from './step.mjs';

const tsc = 'node_modules/typescript-7/bin/tsc';
const checks = [
  ['types', [tsc, '-b']],
  ['types of tests', [tsc, '-p', 'test/tsconfig.json']],
  ['types of dashboard tests', [tsc, '-p', 'test/tsconfig.dashboard.json']],
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['typed lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '-c', '.oxlintrc.json', 'apps', 'libs', 'test']],
  [
    'borders',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'seeds',
      'test',
    ],
  ],
  ['expressions', ['scripts/check-expressions.mjs']],
  ['dead exports', ['node_modules/knip/bin/knip.js', '--no-progress']],
];

await install();
let failures = 0;
for (const [name, args] of checks) {
  const start = performance.now();
  const { code, output } = await runNode(args);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(start)})`);
  if (code === 0) continue;
  failures += 1;
  console.log(output.trimEnd());
}
process.exitCode = failures === 0 ? 0 : 1;
