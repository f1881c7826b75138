import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createAnalyser } from '@vigie/analysis';
import { readDraft } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';

const OPTIONS = { timezone: 'UTC', source: null, language: null };
const CONTEXT = { sourceCountry: null, language: null };
const ARTICLE_SIZE = 2_500;
const ROUNDS = 6;

const root = join(import.meta.dirname, '../..');
const shared = resolve(process.env.VIGIE_SHARED_DIR ?? join(root, '../shared'));
const analyser = createAnalyser();

const report = [
  `${cpus().length} × ${cpus()[0]?.model.trim()}, node ${process.version}`,
  ...traps(),
  ...(await documents()),
  ...places(),
  ...speed(),
];
console.log(report.join('\n'));

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
    return `trap sentences ${language}: ${cases.length - wrong.length} of ${cases.length} exact`;
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
  if (!existsSync(folder)) return ['documents: no reference set here, not measured'];
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
      misses.push(`  ${one.file}: ${got}; ${labels.language}`);
    }
  }
  const right = gold.length - misses.length;
  return [`documents: countries, roles and language right in ${right} of ${gold.length}; traps ${traps}`, ...misses];
}

function loadPlaces() {
  const path = join(shared, 'data/geovirus.jsonl');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function places() {
  const articles = loadPlaces();
  if (articles === null) return ['GeoVirus: not here, not measured'];
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
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(', ');
  return [`GeoVirus, ${articles.length} articles, country set: precision, recall, F1 ${figures}`];
}

function speed() {
  const articles = loadPlaces()?.filter(({ text }) => text.length > ARTICLE_SIZE) ?? [];
  if (articles.length === 0) return ['speed: no texts here, not measured'];
  const texts = articles.map(({ text }) => text.slice(0, ARTICLE_SIZE).match(/[\s\S]{1,500}/gu));
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let again = 0; again < 5; again += 1) for (const text of texts) labelText(null, null, text);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (texts.length * 5) / ((user + system) / 1e6));
  }
  const megabytes = (best * ARTICLE_SIZE) / 1e6;
  return [
    `speed: ${best.toFixed(0)} articles of ${ARTICLE_SIZE} characters a CPU second, ${megabytes.toFixed(1)} MB/s`,
  ];
}
