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
    flattened: flattened(all),
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

function lettersOf(text) {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// What the other reader calls otherwise is compared as letters and digits only.
function fields(read) {
  const key = lettersOf;
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

// What the page declares, against what is read where it is written down as text. Titles were tuned on every other page; counted are those that stand at the beginning of a line, or anywhere where there is but one.
function flattened(read) {
  const tallies = {};
  for (const [index, { url, bytes, body, draft }] of read.entries()) {
    const { day } = draft.published;
    for (const [way, text] of Object.entries(flatten(bytes.toString(), url ?? draft.url ?? '', draft))) {
      tallies[way] ??= {
        days: { right: 0, dayBeside: 0, wrong: 0, none: 0 },
        titles: { tuned: { right: 0, wrong: 0, none: 0 }, others: { right: 0, wrong: 0, none: 0 } },
        tags: 0,
        texts: [],
      };
      const found = draftOf('scrape', Buffer.from(text));
      const tally = tallies[way];
      if (day !== null) tally.days[dayVerdict(day, found.published.day)]++;
      if (draft.title !== null && standsIn(text, draft.title, /one line|run together/.test(way)))
        tally.titles[index % 2 === 0 ? 'tuned' : 'others'][verdict(draft.title, found.title)]++;
      tally.tags += found.tags.length / read.length;
      tally.texts.push({ expected: body, found: textOf(found) });
    }
  }
  return Object.fromEntries(
    Object.entries(tallies).map(([way, { texts, tags, ...rest }]) => [
      way,
      { ...rest, tags: round(tags), text: rounded(bodyScore(texts)) },
    ]),
  );
}

function dayVerdict(day, found) {
  if (found === null) return 'none';
  const apart = Math.abs(Date.parse(found) - Date.parse(day)) / 86_400_000;
  return apart === 0 ? 'right' : apart === 1 ? 'dayBeside' : 'wrong';
}

// What is only in the page's data cannot be read where that was left out.
function standsIn(text, title, isGlued) {
  const wanted = lettersOf(title);
  if (isGlued) return lettersOf(text).includes(wanted);
  return text.split('\n').some((line) => lettersOf(line).startsWith(wanted));
}

// A title with the site's name behind it, or without, is the same.
function verdict(title, found) {
  if (found === null) return 'none';
  const [one, other] = [title, found].map(lettersOf);
  return one === other || one.includes(other) || other.includes(one) ? 'right' : 'wrong';
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
  for (const [way, { days, titles, tags, text }] of Object.entries(report.flattened)) {
    const { right, dayBeside, wrong, none } = days;
    lines.push(`${way}: day right ${right}, a day beside ${dayBeside}, wrong ${wrong}, none ${none}`);
    const shown = Object.entries(titles).map(
      ([half, one]) => `${half} ${one.right} right, ${one.wrong} wrong, ${one.none} none`,
    );
    lines.push(`  title: ${shown.join('; ')}; text F1 ${text.f1}; tags a page ${tags}`);
  }
  lines.push(`CPU a page: median ${report.cpuMilliseconds.median} ms, p95 ${report.cpuMilliseconds.p95} ms`);
  return lines.join('\n');
}
