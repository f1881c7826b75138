import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createAnalyser } from '@vigie/analysis';
import { readDraft } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import { machine, quantile } from './measure.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null };
const CONTEXT = { sourceCountry: null, language: null };
const ARTICLE_SIZE = 2_500;
const ROUNDS = 24;

const root = join(import.meta.dirname, '../..');
const shared = resolve(process.env.VIGIE_SHARED_DIR ?? join(root, '../shared'));
const analyser = createAnalyser();

const report = {
  bench: 'tagging',
  ...machine(),
  traps: traps(),
  documents: await documents(),
  geovirus: places(),
  articlesPerCpuSecond: speed(),
};
console.log(process.argv.includes('--json') ? JSON.stringify(report) : table(report));

function labelText(language, title, texts) {
  const draft = {
    ...{ url: null, title, lead: null, publisher: null, modifiedAt: null, language, locale: null, section: null },
    ...{ author: null, image: null, tags: [], paragraphs: texts.map((text) => ({ text, heading: false })) },
    ...{ published: { at: null, day: null, offset: null, precision: 'unknown' }, provenance: {}, unclaimed: [] },
    ...{ givenCountries: null, givenTopics: null, warnings: [] },
  };
  return analyser.label(draft, 'infer', CONTEXT);
}

function codesOf({ countries }) {
  const codes = countries.map(({ code }) => code).sort();
  return codes.join(' ');
}

function traps() {
  const folder = join(root, 'libs/analysis/cases');
  return readdirSync(folder).map((file) => {
    const language = file.slice('traps-'.length, -'.tsv'.length);
    const cases = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    const wrong = cases.filter((line) => {
      const [codes, text] = line.split('\t');
      return (codesOf(labelText(language, null, [text])) || '-') !== codes;
    });
    return { language, right: cases.length - wrong.length, of: cases.length, misses: wrong };
  });
}

async function draftOf(path, filename) {
  const { records } = await readRecords(Readable.from([readFileSync(path)]), { filename });
  for await (const record of records) if (record.kind !== 'unreadable') return readDraft(record, OPTIONS);
  return null;
}

function roleOf(labels, role) {
  return codesOf({ countries: labels.countries.filter((country) => country.role === role) });
}

async function documents() {
  const folder = join(shared, 'data/seed-like');
  if (!existsSync(folder)) return null;
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')).filter((one) => one.countries_subject);
  const misses = [];
  let traps = 0;
  for (const one of gold) {
    const draft = await draftOf(join(folder, 'docs', one.file), one.file);
    const labels = analyser.label(draft, 'infer', CONTEXT);
    const focus = roleOf(labels, 'focus') === [...one.countries_subject].sort().join(' ');
    const mentioned = roleOf(labels, 'mentioned') === [...one.countries_also].sort().join(' ');
    if (labels.countries.some(({ code }) => one.countries_trap.includes(code))) traps += 1;
    if (!focus || !mentioned || labels.language !== one.language) {
      const got = labels.countries.map(({ code, role }) => `${code} ${role}`).join(', ');
      misses.push(`${one.file}: ${got}; ${labels.language}`);
    }
  }
  return { right: gold.length - misses.length, of: gold.length, traps, misses };
}

function loadPlaces() {
  const path = join(shared, 'data/geovirus.jsonl');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function places() {
  const articles = loadPlaces();
  if (articles === null) return null;
  const count = { right: 0, extra: 0, missed: 0 };
  for (const { text, countries } of articles) {
    const gold = new Set(countries);
    const found = labelText('en', null, [text]).countries.map(({ code }) => code);
    const right = found.filter((code) => gold.has(code)).length;
    count.right += right;
    count.extra += found.length - right;
    count.missed += gold.size - right;
  }
  const precision = count.right / (count.right + count.extra);
  const recall = count.right / (count.right + count.missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return { articles: articles.length, precision, recall, f1 };
}

function speed() {
  const articles = loadPlaces()?.filter(({ text }) => text.length > ARTICLE_SIZE) ?? [];
  if (articles.length === 0) return null;
  const texts = articles.map(({ text }) => text.slice(0, ARTICLE_SIZE).match(/[\s\S]{1,500}/gu));
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (const text of texts) labelText(null, null, text);
    const { user, system } = process.cpuUsage(start);
    // The first third warms the compiler up.
    if (round >= ROUNDS / 3) rates.push(texts.length / ((user + system) / 1e6));
  }
  return { median: Math.round(quantile(rates, 0.5)), p95: Math.round(quantile(rates, 0.05)) };
}

function table({ machine, load, node, traps, documents, geovirus, articlesPerCpuSecond }) {
  const absent = 'no reference set here, not measured';
  const lines = [`tagging · ${machine} · load ${load} · node ${node}`];
  for (const { language, right, of, misses } of traps) {
    lines.push(`trap sentences ${language}: ${right} of ${of} exact`, ...misses.map((miss) => `  miss: ${miss}`));
  }
  if (documents === null) lines.push(`documents: ${absent}`);
  else {
    const { right, of, traps: fallen, misses } = documents;
    lines.push(`documents: countries, roles and language right in ${right} of ${of}; traps ${fallen}`);
    lines.push(...misses.map((miss) => `  miss: ${miss}`));
  }
  if (geovirus === null) lines.push(`GeoVirus: ${absent}`);
  else {
    const figures = [geovirus.precision, geovirus.recall, geovirus.f1].map((figure) => figure.toFixed(3)).join(', ');
    lines.push(`GeoVirus, ${geovirus.articles} articles, country set: precision, recall, F1 ${figures}`);
  }
  if (articlesPerCpuSecond === null) lines.push(`speed: ${absent}`);
  else {
    const { median, p95 } = articlesPerCpuSecond;
    lines.push(`articles of ${ARTICLE_SIZE} characters a CPU second: median ${median}, p95 ${p95}`);
  }
  return lines.join('\n');
}
