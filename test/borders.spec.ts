import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const tree = mkdtempSync(join(tmpdir(), 'vigie-borders-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const libs = ['article', 'formats', 'extraction', 'analysis', 'query', 'contract', 'storage', 'postgres'];

/** A planted file, what it says, and the rule that must object; null = allowed. */
const planted: [file: string, text: string, rule: string | null][] = [
  ['libs/article/src/a.ts', "import '@vigie/query';", 'libs-article-imports-only'],
  ['libs/article/src/b.ts', "import 'zod';", 'article-imports-nothing'],
  ['libs/formats/src/a.ts', "import '@vigie/extraction';", 'libs-formats-imports-only'],
  ['libs/formats/src/b.ts', "import 'node:fs';", 'pure-libs'],
  ['libs/formats/src/c.ts', "import '@vigie/article';", null],
  ['libs/extraction/src/a.ts', "import '@vigie/analysis';", 'libs-extraction-imports-only'],
  ['libs/extraction/src/b.ts', "import 'node:fs/promises';", 'pure-libs'],
  ['libs/analysis/src/a.ts', "import '@vigie/extraction';", 'libs-analysis-imports-only'],
  ['libs/analysis/src/b.ts', "import 'pg';", 'pure-libs'],
  ['libs/query/src/a.ts', "import '@vigie/storage';", 'libs-query-imports-only'],
  ['libs/query/src/b.ts', "import 'node:net';", 'pure-libs'],
  ['libs/contract/src/a.ts', "import '@vigie/storage';", 'libs-contract-imports-only'],
  ['libs/contract/src/b.ts', "import 'zod';", null],
  ['libs/contract/src/c.ts', "import 'fast-check';", 'no-undeclared'],
  ['libs/storage/src/a.ts', "import '@vigie/contract';", 'libs-storage-imports-only'],
  ['libs/storage/src/b.ts', "import 'typeorm';", null],
  ['libs/storage/src/c.ts', "import '../../article/src/hidden.js';", 'through-the-front-door'],
  ['libs/storage/src/d.ts', "import '@vigie/query';", null],
  ['libs/storage/src/e.spec.ts', "import '../../../test/cluster/db.js';", null],
  ['libs/storage/src/f.ts', "import '../../../test/cluster/db.js';", 'product-does-not-import-tests'],
  ['libs/storage/src/g.ts', "import './h.js';", 'no-circular'],
  ['libs/storage/src/h.ts', "import './g.js';", null], // a cycle is reported once, at its first file
  ['libs/storage/src/i.ts', "import './nowhere.js';", 'no-unresolvable'],
  ['libs/storage/src/lonely.ts', 'export const nobody = 1;', 'no-orphans'],
  ['libs/postgres/src/a.ts', "import '@vigie/article';", 'libs-postgres-imports-only'],
  ['libs/postgres/src/b.ts', "import 'pg';", 'article-imports-nothing'],
  ['libs/postgres/src/c.ts', "import 'node:child_process';", null],
  ['libs/novelty/src/a.ts', "import '@vigie/article';", 'listed-packages-only'],
  ['seeds/a.mjs', "import '@vigie/article';", 'seeds-imports-only'],
  ['test/a.ts', "import '../libs/article/src/hidden.js';", 'tests-through-the-front-door'],
  ['test/b.ts', "import '@vigie/storage';", null],
  ['apps/api/src/ingest/a.ts', "import '../trends/b.js';", 'api-features-stay-apart'],
  ['apps/api/src/trends/b.ts', "import '../platform/c.js';", null],
  ['apps/api/src/platform/d.ts', "import '../trends/b.js';", 'api-features-stay-apart'],
  ['apps/api/src/e.ts', "import '../../dashboard/src/main.js';", 'apps-api-imports-only'],
  ['apps/api/src/f.ts', libs.map((lib) => `import '@vigie/${lib}';`).join('\n'), null],
  ['apps/api/src/g.ts', "import '../../../seeds/index.mjs';", null],
  ['apps/dashboard/src/a.ts', "import '@vigie/article';", 'apps-dashboard-imports-only'],
  ['apps/dashboard/src/b.ts', "import '@vigie/contract';", null],
  ['apps/dashboard/src/pages/c.ts', "import 'chart.js';", 'only-charts-draw'],
  ['apps/dashboard/src/charts/d.ts', "import 'chart.js';", null],
  ['apps/dashboard/src/e.ts', "import 'typeorm';", 'only-storage-knows-typeorm'],
];

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

let found: Map<string, Set<string>>;

/** A small copy of the house with the violations planted in it, looked at with the real configuration. */
beforeAll(() => {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  };
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(tree, file));
  mkdirSync(join(tree, 'node_modules/@vigie'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@vigie') symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  }
  for (const name of [...libs.map((lib) => `libs/${lib}`), 'apps/api', 'apps/dashboard']) {
    mkdirSync(join(tree, name), { recursive: true });
    cpSync(join(root, name, 'package.json'), join(tree, name, 'package.json'));
  }
  for (const lib of libs) {
    symlinkSync(join(tree, 'libs', lib), join(tree, 'node_modules/@vigie', lib));
    write(`libs/${lib}/src/index.ts`, 'export const entry = 1;');
  }
  write('libs/article/src/hidden.ts', 'export const hidden = 1;');
  write('test/cluster/db.ts', 'export const db = 1;');
  write('seeds/index.mjs', 'export const seeds = 1;');
  write('apps/api/src/platform/c.ts', 'export const shared = 1;');
  write('apps/dashboard/src/main.ts', 'export const main = 1;');
  for (const [file, text] of planted) write(file, text);
  found = cruise();
}, 60_000);

function cruise(): Map<string, Set<string>> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    cruiser,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'apps',
    'libs',
    'seeds',
    'test',
  ];
  const done = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const rules = new Map<string, Set<string>>();
  for (const { from, rule } of (JSON.parse(done.stdout) as Report).summary.violations) {
    rules.set(from, (rules.get(from) ?? new Set()).add(rule.name));
  }
  return rules;
}

describe('the borders between packages', () => {
  test.each(planted.filter(([, , rule]) => rule !== null))('%s may not say: %s', (file, _text, rule) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });

  test.each(planted.filter(([, , rule]) => rule === null))('%s may say: %s', (file) => {
    expect([...(found.get(file) ?? [])].filter((rule) => rule !== 'no-orphans')).toEqual([]);
  });
});
