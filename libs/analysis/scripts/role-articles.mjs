// The articles that roles are fitted on, by set: the gold's dev split, cases/roles-*.jsonl, and Wikinews where it lies
// beside the repository (../shared/data; only its rows of features are kept here, in cases/wikinews-rows.jsonl).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCountries } from '../dist/countries/find-countries.js';
import { roleEvidence, roleFeatureNames } from '../dist/countries/role-features.js';
import { buildLexicon } from '../dist/lexicon/build-lexicon.js';
import { lexiconParts } from '../dist/lexicon/lexicon-name.js';
import { articleFields } from '../dist/text/fields.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const gold = join(root, 'gold/dev');
const cases = join(here, '../cases');
const WIKINEWS = join(root, '../shared/data/wikinews/wikinews_2019.csv');
const WIKINEWS_ROWS = join(cases, 'wikinews-rows.jsonl');
/** What is left of a page that lost parts of it counts this much; the roles stay those of the whole. */
const PART = 0.1;
/** Wikinews has few texts without an unmistakable subject: it counts half. */
const WIKINEWS_WEIGHT = 0.5;
/** Scrapes of whole pages are what is read most, and few are there to fit on. */
const SCRAPE_WEIGHT = 2;
const DIGITS = 1000;

const lexicons = new Map();
function lexiconOf(language) {
  const parts = lexiconParts(language);
  if (!lexicons.has(parts.name)) lexicons.set(parts.name, buildLexicon(parts));
  return lexicons.get(parts.name);
}

const linesOf = (path) => readFileSync(path, 'utf8').trim().split('\n');

function jsonLines(folder, test) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => test.test(file));
  return files.flatMap((file) => linesOf(join(folder, file)).map((line) => JSON.parse(line)));
}

function rowsOf(article, weight) {
  const fields = articleFields({
    ...{ title: article.title || null, lead: article.lead || null, tags: article.tags ?? [] },
    paragraphs: article.paragraphs.map((text) => ({ text, heading: false })),
  });
  const context = { publisherName: null, sourceCountry: null, language: article.language, day: article.date ?? null };
  const findings = findCountries(lexiconOf(article.language), fields, context);
  const focus = new Set(article.countries.focus);
  return roleEvidence(findings, fields).map(({ code, mentions, features }) => {
    const x = Array.from(features, (value) => Math.round(value * DIGITS) / DIGITS);
    return { code, mentions, x, y: focus.has(code) ? 1 : 0, weight };
  });
}

function remains(article) {
  const bare = { ...article, title: '', lead: '', tags: [] };
  return [
    { ...article, lead: '', paragraphs: [] },
    { ...bare, paragraphs: article.paragraphs },
    { ...bare, paragraphs: [], title: article.title },
    { ...bare, title: article.title, paragraphs: article.paragraphs.slice(0, 1) },
    { ...bare, tags: article.tags, paragraphs: [] },
  ];
}

/** Held out together: an article, or all scrapes of one (fr01_L01, fr01_L02 …). */
const groupOf = ({ id }) => id.replace(/_L\d+$/u, '');

function documentOf(article, weight) {
  const rows = rowsOf(article, weight);
  const missed = article.countries.focus.filter((code) => !rows.some((one) => one.code === code)).length;
  return {
    group: groupOf(article),
    rows,
    missed,
    parts: weight === 0 ? [] : remains(article).flatMap((part) => rowsOf(part, PART)),
  };
}

/** The records of a table whose quoted fields may hold commas, line breaks and doubled quotes. */
function parseTable(text) {
  const records = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    records.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') records.push([]);
  }
  return records;
}

function readWikinews() {
  const focus = new Map(linesOf(join(cases, 'focus-wikinews.tsv')).map((line) => line.split('\t')));
  return parseTable(readFileSync(WIKINEWS, 'utf8')).flatMap(([url, date, title, text]) => {
    if (!focus.has(url)) return [];
    const paragraphs = text.split('\n').map((line) => line.trim());
    const body = paragraphs.filter((line, i) => line !== '' && !(i === 0 && line.includes(date.slice(0, 4))));
    const article = { id: url, language: 'en', date, title, paragraphs: body };
    return [{ ...article, countries: { focus: focus.get(url).split(' ') } }];
  });
}

/** Wikinews from its texts where they are there, which also writes their rows anew; else from the rows kept. */
function wikinews() {
  if (existsSync(WIKINEWS)) {
    const documents = readWikinews().map((article) => ({ ...documentOf(article, 1), parts: [] }));
    const kept = documents.map(({ group, rows, missed }) => ({
      ...{ group, missed },
      rows: rows.map(({ code, mentions, x, y }) => [code, mentions, y, ...x]),
    }));
    const head = { source: 'Wikinews 2019, https://en.wikinews.org, CC BY 2.5', features: roleFeatureNames };
    writeFileSync(WIKINEWS_ROWS, [head, ...kept].map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
  if (!existsSync(WIKINEWS_ROWS)) return [];
  const [{ features }, ...documents] = linesOf(WIKINEWS_ROWS).map((line) => JSON.parse(line));
  if (features.join() !== roleFeatureNames.join()) return [];
  return documents.map(({ group, missed, rows }) => ({
    ...{ group, missed, parts: [] },
    rows: rows.map(([code, mentions, y, ...x]) => ({ code, mentions, y, x, weight: WIKINEWS_WEIGHT })),
  }));
}

/** All documents to fit on, each with the name of its set. */
export function roleDocuments() {
  const sets = {
    'gold news': jsonLines(gold, /^news-.*\.jsonl$/u).map((one) => documentOf(one, 1)),
    // Measured alone: many of its subjects are told by names of persons, which speak for no country here.
    'gold press': jsonLines(gold, /^press-.*\.jsonl$/u).map((one) => documentOf(one, 0)),
    'gold web': jsonLines(gold, /^web-.*\.jsonl$/u).map((one) => documentOf(one, 1)),
    'gold wire': jsonLines(gold, /^wire-.*\.jsonl$/u).map((one) => documentOf(one, 1)),
    'role cases, English': jsonLines(cases, /^roles-en\.jsonl$/u).map((one) => documentOf(one, 1)),
    'role cases, fr ru ar es pt': jsonLines(cases, /^roles-(?:fr|ru|ar|es|pt)\.jsonl$/u).map((one) =>
      documentOf(one, 1),
    ),
    scrapes: jsonLines(cases, /^roles-scrapes\.jsonl$/u).map((one) => documentOf(one, SCRAPE_WEIGHT)),
    Wikinews: wikinews(),
  };
  return Object.entries(sets).flatMap(([set, documents]) => documents.map((document) => ({ set, ...document })));
}
