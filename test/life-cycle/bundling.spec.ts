import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const checkout = join(tmpdir(), `vigie bundling ${process.pid}`);
const bundles = join(checkout, 'apps/api/dist/bundle');
const DAYS = 86_400_000;

/** A checkout that has only what bundling looks at, and a bundler that does as it is told. */
function lay(bundler: string): void {
  const files = {
    'package-lock.json': '{}',
    'apps/api/vite.config.mjs': '',
    'apps/api/dist/main.js': '',
    'libs/query/dist/index.js': '',
    'seeds/demo.json': '{}',
    'node_modules/vite/bin/vite.js': `
      const { mkdirSync, writeFileSync } = require('node:fs');
      const folder = process.argv[process.argv.indexOf('--outDir') + 1];
      const write = (name) => { mkdirSync(folder, { recursive: true }); writeFileSync(folder + '/' + name, String(process.pid)); };
      ${bundler}`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, name)), { recursive: true });
    writeFileSync(join(checkout, name), text);
  }
}

const WHOLE = `write('main.js'); setTimeout(() => write('later.js'), 300);`;

const BUNDLE = `import { bundleProgram, programFile } from './scripts/program.mjs';
  await bundleProgram(); console.log(programFile());`;

/** Bundles, and gives which program would be run and what was said. */
function bundle(): Promise<{ code: number | null; said: string; file: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', BUNDLE], { cwd: checkout });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((settle) =>
    child.once('close', (code) => {
      const lines = output.trim().split('\n');
      settle({ code, said: lines.slice(0, -1).join('\n'), file: lines.at(-1)! });
    }),
  );
}

const unbundled = join(checkout, 'apps/api/dist/main.js');
const folders = () => (existsSync(bundles) ? readdirSync(bundles).sort() : []);

beforeEach(() => cpSync(join(root, 'scripts'), join(checkout, 'scripts'), { recursive: true }));
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

test.each([
  [
    'that fails',
    `write('main.js'); console.error('error during build:\\nNo space left'); process.exit(1)`,
    'No space left',
  ],
  ['that is killed', `write('main.js'); process.kill(process.pid, 'SIGKILL')`, 'it said nothing'],
  ['that crashes', `write('main.js'); process.abort()`, 'it starts without'],
])('a bundling %s half-way leaves nothing, and the server starts without', async (_, bundler, words) => {
  lay(bundler);
  const { code, said, file } = await bundle();
  expect([code, file, folders()]).toEqual([0, unbundled, []]);
  expect(said).toContain(words);
});

test('a start that is killed while it bundles leaves nothing that passes for whole', async () => {
  lay(`write('main.js'); setTimeout(() => {}, 60_000);`);
  const killed = spawn(process.execPath, ['--input-type=module', '-e', BUNDLE], { cwd: checkout });
  const bundler = () =>
    folders().flatMap((name) => {
      const written = join(bundles, name, 'main.js');
      return existsSync(written) ? Number(readFileSync(written, 'utf8')) : 0;
    })[0] ?? 0;
  while (bundler() === 0) await new Promise((settle) => setTimeout(settle, 10));
  killed.kill('SIGKILL');
  process.kill(bundler());
  lay(WHOLE);
  const { file } = await bundle();
  expect(existsSync(join(dirname(file), 'later.js'))).toBe(true);
});

test('who bundles at the same time takes what is there, whole', async () => {
  lay(WHOLE);
  const done = await Promise.all([bundle(), bundle(), bundle()]);
  expect(new Set(done.map(({ code, file }) => `${code} ${file}`)).size).toBe(1);
  expect(folders()).toHaveLength(1);
  const [folder] = folders();
  const parts = ['main.js', 'later.js'].map((name) => readFileSync(join(bundles, folder!, name), 'utf8'));
  expect(new Set(parts).size).toBe(1);
});

test('what was compiled anew meanwhile is not bundled by half', async () => {
  lay(
    `${WHOLE} require('node:fs').writeFileSync(${JSON.stringify(join(checkout, 'libs/query/dist/index.js'))}, 'new');`,
  );
  expect(await bundle()).toMatchObject({ code: 0, file: unbundled });
  expect(folders()).toEqual([]);
});

test('bundles that nobody has used for a week go, and what others left half-made', async () => {
  lay(WHOLE);
  const age = { used: 6 * DAYS, unused: 8 * DAYS, 'made.tmp-1': 60_000, 'left.tmp-2': DAYS };
  for (const [name, past] of Object.entries(age)) {
    const then = new Date(Date.now() - past);
    mkdirSync(join(bundles, name), { recursive: true });
    utimesSync(join(bundles, name), then, then);
  }
  const { file } = await bundle();
  expect(folders()).toEqual([file.split('/').at(-2), 'made.tmp-1', 'used'].sort());
  // Whoever asks which program to run uses it.
  const then = new Date(Date.now() - 8 * DAYS);
  utimesSync(dirname(file), then, then);
  await bundle();
  writeFileSync(join(checkout, 'package-lock.json'), '{ "new": true }');
  const next = await bundle();
  expect(folders()).toEqual(
    [file, next.file]
      .map((path) => path.split('/').at(-2))
      .concat('made.tmp-1', 'used')
      .sort(),
  );
});
