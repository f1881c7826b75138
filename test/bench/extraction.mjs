import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { readDraft } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import { isRight, loadGold, readingOf } from './extraction-gold.js';
import { machine, quantile } from './measure.js';

const ROUNDS = 30;
const OPTIONS = { timezone: 'UTC', source: null, language: null };

const json = process.argv.includes('--json');
const shared = resolve(process.env.VIGIE_SHARED_DIR ?? join(import.meta.dirname, '../../../shared'));
const cases = loadGold(shared);
if (cases === null) {
  const message = `The reference sets are not at ${shared} (set VIGIE_SHARED_DIR): nothing was measured.`;
  console.log(json ? JSON.stringify({ bench: 'extraction', skipped: message }) : message);
} else {
  const report = { bench: 'extraction', ...machine(), ...(await quality(cases)), speed: await speed(cases) };
  console.log(json ? JSON.stringify(report) : table(report));
}

async function draftsOf(bytes, filename) {
  const drafts = [];
  const { records } = await readRecords(Readable.from([bytes]), { filename });
  for await (const record of records) if (record.kind !== 'unreadable') drafts.push(readDraft(record, OPTIONS));
  return drafts;
}

async function quality(cases) {
  const fields = new Map();
  const misses = [];
  for (const { file, path, checks } of cases) {
    const drafts = await draftsOf(readFileSync(path), file);
    const reading = drafts.length === 1 ? readingOf(drafts[0]) : null;
    for (const [check, expected] of Object.entries(checks)) {
      if (expected === undefined) continue;
      const tally = fields.get(check) ?? { right: 0, of: 0 };
      tally.of++;
      if (reading !== null && isRight(check, expected, reading[check])) tally.right++;
      else
        misses.push({
          file,
          field: check,
          expected,
          got: reading === null ? `${drafts.length} drafts` : reading[check],
        });
      fields.set(check, tally);
    }
  }
  return { documents: cases.length, fields: Object.fromEntries(fields), misses };
}

async function speed(cases) {
  const files = cases.map(({ file, path }) => ({ file, bytes: readFileSync(path) }));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rounds = [];
  const each = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const { file, bytes } of files) {
      const begun = performance.now();
      await draftsOf(bytes, file);
      if (round >= ROUNDS / 3) each.push(performance.now() - begun);
    }
    // The first third warms the compiler up.
    if (round >= ROUNDS / 3) rounds.push(performance.now() - start);
  }
  const median = quantile(rounds, 0.5) / 1000;
  const slow = quantile(rounds, 0.95) / 1000;
  return {
    documentsPerSecond: { median: Math.round(files.length / median), p95: Math.round(files.length / slow) },
    megabytesPerSecond: { median: round2(total / median / 1e6), p95: round2(total / slow / 1e6) },
    millisecondsPerDocument: { median: round2(quantile(each, 0.5)), p95: round2(quantile(each, 0.95)) },
  };
}

function round2(value) {
  return Math.round(value * 100) / 100;
}

function table(report) {
  const lines = [
    `extraction · ${report.machine} · load ${report.load} · node ${report.node} · ${report.documents} documents`,
  ];
  for (const [field, { right, of }] of Object.entries(report.fields)) {
    lines.push(
      `${field.padEnd(16)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${((100 * right) / of).toFixed(1)} %`,
    );
  }
  for (const { file, field, expected, got } of report.misses) {
    lines.push(`miss: ${file} ${field}: expected ${show(expected)}, got ${show(got)}`);
  }
  for (const [name, { median, p95 }] of Object.entries(report.speed))
    lines.push(`${name}: median ${median}, p95 ${p95}`);
  return lines.join('\n');
}

function show(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
