import { join, resolve } from 'node:path';
import { readDraft } from '@vigie/extraction';
import { flatten } from './html-flatten.js';
import { loadPages } from './html-gold.js';
import { bodyScore, textScore } from './html-score.js';
import { machine, quantile } from './measure.js';

const ROUNDS = 5;
const OPTIONS = { timezone: 'UTC', source: null, language: null };

const json = process.argv.includes('--json');
const shared = resolve(process.env.VIGIE_SHARED_DIR ?? join(import.meta.dirname, '../../../shared'));
const pages = loadPages(shared);
if (pages === null) {
  const message = `The pages are not at ${shared} (set VIGIE_SHARED_DIR): nothing was measured.`;
  console.log(json ? JSON.stringify({ bench: 'html', skipped: message }) : message);
} else {
  const all = [...pages.bodies, ...pages.metadata].map((page) => ({ ...page, draft: draftOf('html', page.bytes) }));
  const report = {
    bench: 'html',
    ...machine(),
    bodies: bodies(all.filter(({ expected }) => expected === undefined)),
    bodiesOfAnotherReader: bodies(all.filter(({ expected }) => expected !== undefined)),
    fields: fields(all.filter(({ expected }) => expected !== undefined)),
    days: days(all),
    cpuMilliseconds: speed(all),
  };
  console.log(json ? JSON.stringify(report) : table(report));
}

function draftOf(kind, bytes) {
  const encoding = kind === 'html' ? null : 'utf-8';
  return readDraft(
    { kind, bytes, encoding, url: null, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    OPTIONS,
  );
}

function textOf({ paragraphs }) {
  return paragraphs.map(({ text }) => text).join('\n');
}

function bodies(read) {
  const pairs = read.map(({ id, body, draft }) => ({ id, expected: body, found: textOf(draft) }));
  const worst = pairs
    .map(({ id, expected, found }) => ({ id, ...rounded(textScore(expected, found)) }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 8);
  return { pages: pairs.length, ...rounded(bodyScore(pairs)), worst };
}

// What the other reader calls otherwise is compared as letters and digits only.
function fields(read) {
  const key = (text) =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const checks = {
    title: ({ expected, draft }) => [expected.title, draft.title],
    siteName: ({ expected, draft }) => [expected.siteName, draft.publisher?.name],
    language: ({ expected, draft }) => [expected.lang?.split('-')[0], draft.language],
    author: ({ expected, draft }) => [expected.byline, draft.author],
    published: ({ expected, draft }) => [expected.publishedTime?.slice(0, 10), draft.published.day],
  };
  const tallies = {};
  for (const [name, check] of Object.entries(checks)) {
    const asked = read.map((page) => ({ id: page.id, pair: check(page) })).filter(({ pair: [wanted] }) => wanted);
    const misses = asked.filter(
      ({ pair: [wanted, got] }) =>
        !key(got).includes(key(wanted)) && !(key(got) !== '' && key(wanted).includes(key(got))),
    );
    tallies[name] = {
      right: asked.length - misses.length,
      of: asked.length,
      misses: misses.map(({ id, pair }) => ({ id, wanted: pair[0], got: pair[1] ?? null })),
    };
  }
  return tallies;
}

// The day that the page declares, against the day that is read where the page is written down as text.
function days(read) {
  const tallies = {};
  for (const { url, bytes, draft } of read) {
    const { day } = draft.published;
    if (day === null) continue;
    for (const [way, text] of Object.entries(flatten(bytes.toString(), url ?? draft.url ?? '', draft))) {
      tallies[way] ??= { right: 0, dayBeside: 0, wrong: 0, none: 0 };
      const found = draftOf('scrape', Buffer.from(text)).published.day;
      const apart = found === null ? 0 : Math.abs(Date.parse(found) - Date.parse(day)) / 86_400_000;
      tallies[way][found === null ? 'none' : apart === 0 ? 'right' : apart === 1 ? 'dayBeside' : 'wrong']++;
    }
  }
  return tallies;
}

function speed(read) {
  const times = read.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    read.forEach(({ bytes }, index) => {
      const before = process.cpuUsage();
      draftOf('html', bytes);
      const { user, system } = process.cpuUsage(before);
      times[index] = Math.min(times[index] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
    });
  }
  return { median: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)) };
}

function rounded(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)]));
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}

function table(report) {
  const lines = [`html · ${report.machine} · load ${report.load} · node ${report.node}`];
  for (const [name, set] of Object.entries({
    'main text': report.bodies,
    'main text, as another reader has it': report.bodiesOfAnotherReader,
  })) {
    lines.push(`${name}: ${set.pages} pages, precision ${set.precision}, recall ${set.recall}, F1 ${set.f1}`);
    lines.push(`  least: ${set.worst.map(({ id, f1 }) => `${id} ${f1}`).join(', ')}`);
  }
  for (const [name, { right, of, misses }] of Object.entries(report.fields)) {
    lines.push(`${name.padEnd(12)} ${right} of ${of}`);
    for (const { id, wanted, got } of misses)
      lines.push(`  ${id}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }
  for (const [way, { right, dayBeside, wrong, none }] of Object.entries(report.days))
    lines.push(`day, ${way.padEnd(32)} right ${right}, a day beside ${dayBeside}, wrong ${wrong}, none ${none}`);
  lines.push(`CPU a page: median ${report.cpuMilliseconds.median} ms, p95 ${report.cpuMilliseconds.p95} ms`);
  return lines.join('\n');
}
