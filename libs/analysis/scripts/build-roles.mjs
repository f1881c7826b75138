// Fits the weights by which a country counts as what an article is about, and freezes them into src/data/role-weights.ts.
// Reads gold/dev/{news,web,wire}-*.jsonl and cases/roles-*.jsonl, never the test split of the gold. Run after a build:
// npm run build:roles
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
const FOLDS = 10;
const RIDGE = 1.5;
const ROUNDS = 40;
const FORMER = new Set();

const lexicons = new Map();
function lexiconOf(language) {
  const parts = lexiconParts(language);
  if (!lexicons.has(parts.name)) lexicons.set(parts.name, buildLexicon(parts));
  return lexicons.get(parts.name);
}

function jsonLines(folder, test) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => test.test(file));
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

function examplesOf(article, weight) {
  const fields = articleFields({
    ...{ title: article.title || null, lead: article.lead || null, tags: article.tags ?? [] },
    paragraphs: article.paragraphs.map((text) => ({ text, heading: false })),
  });
  const context = { publisherName: null, sourceCountry: null, language: article.language, day: article.date ?? null };
  const findings = findCountries(lexiconOf(article.language), fields, context);
  const focus = new Set(article.countries.focus);
  const known = roleEvidence(findings, fields).filter(({ code }) => !FORMER.has(code) || focus.has(code));
  const missed = article.countries.focus.filter((code) => !known.some((one) => one.code === code)).length;
  return {
    missed,
    weight,
    rows: known.map(({ code, features }) => ({ x: [...features], y: focus.has(code) ? 1 : 0 })),
  };
}

function probability(weights, x) {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += weights[i] * x[i];
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix, vector) {
  const n = vector.length;
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < n; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < n; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const result = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = rows[i][n];
    for (let j = i + 1; j < n; j += 1) sum -= rows[i][j] * result[j];
    result[i] = sum / rows[i][i];
  }
  return result;
}

/** Logistic regression with a ridge on all weights but the constant, by Newton's method. */
function fit(documents) {
  const n = roleFeatureNames.length;
  let weights = Array.from({ length: n }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { rows, weight } of documents.flatMap((one) => [one, ...one.parts])) {
      for (const { x, y } of rows) {
        const p = probability(weights, x);
        for (let i = 0; i < n; i += 1) {
          gradient[i] += weight * (y - p) * x[i];
          for (let j = 0; j < n; j += 1) hessian[i][j] += weight * p * (1 - p) * x[i] * x[j];
        }
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((value, i) => value + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

function measure(scored, threshold) {
  let [right, extra, missed, loss, agree, count] = [0, 0, 0, 0, 0, 0];
  for (const { rows, missed: unseen } of scored) {
    missed += unseen;
    for (const { p, y } of rows) {
      const found = p >= threshold;
      if (found && y) right += 1;
      else if (found) extra += 1;
      else if (y) missed += 1;
      loss -= Math.log(Math.min(1 - 1e-9, Math.max(1e-9, y ? p : 1 - p)));
      agree += found === (y === 1) ? 1 : 0;
      count += 1;
    }
  }
  return { f1: (2 * right) / (2 * right + extra + missed), loss: loss / count, accuracy: agree / count, count };
}

function crossValidated(documents) {
  return documents
    .map((_, i) => i % FOLDS)
    .reduce(
      (folds, fold, i) => {
        folds[fold].push(i);
        return folds;
      },
      Array.from({ length: FOLDS }, () => []),
    )
    .flatMap((held) => {
      const out = new Set(held);
      const weights = fit(documents.filter((_, i) => !out.has(i)));
      return held.map((i) => ({
        ...documents[i],
        rows: documents[i].rows.map(({ x, y }) => ({ p: probability(weights, x), y })),
      }));
    });
}

const sets = {
  'gold/dev': jsonLines(join(root, 'gold/dev'), /^(?:news|web)-.*\.jsonl$/u),
  wires: [
    ...jsonLines(join(root, 'gold/dev'), /^wire-.*\.jsonl$/u),
    ...jsonLines(join(here, '../cases'), /^roles-.*\.jsonl$/u),
  ],
};
/** What is left of an article when a page loses parts of it; the roles stay those of the whole. */
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

const WHOLE = 1;
const PART = 0.1;
const documents = Object.entries(sets).flatMap(([set, articles]) =>
  articles.map((article) => ({
    ...{ set, ...examplesOf(article, WHOLE) },
    parts: remains(article).map((part) => examplesOf(part, PART)),
  })),
);
const scored = crossValidated(documents);
/**
 * Where probabilities are calibrated, F1 is highest at a threshold of half its own best value; the best threshold of a
 * few hundred texts is mostly luck.
 */
const steps = Array.from({ length: 41 }, (_, i) => (30 + i) / 100);
const highest = Math.max(...steps.map((threshold) => measure(scored, threshold).f1));
const best = { threshold: Math.round((100 * highest) / 2) / 100 };
const weights = fit(documents);
const figure = (value) => value.toFixed(3);
for (const set of [...Object.keys(sets), null]) {
  const part = set === null ? scored : scored.filter((one) => one.set === set);
  if (part.length === 0) continue;
  const { f1, loss, accuracy, count } = measure(part, best.threshold);
  const line = `${part.length} articles, ${count} countries: focus F1 ${figure(f1)}, accuracy ${figure(accuracy)}, log loss ${figure(loss)}`;
  process.stdout.write(`${set ?? 'all'}, held out by cross-validation: ${line}\n`);
}
const lines = weights.map((weight, i) => `  ${weight.toFixed(3)}, // ${roleFeatureNames[i]}`);
writeFileSync(
  new URL('../src/data/role-weights.ts', import.meta.url),
  `// Written by scripts/build-roles.mjs. Do not edit.\n/** Weights of the features in src/countries/role-features.ts, in their order. */\nexport const roleWeights: readonly number[] = [\n${lines.join('\n')}\n];\n/** Probability from which a country is what the article is about. */\nexport const focusThreshold = ${best.threshold};\n`,
);
process.stdout.write(`threshold ${best.threshold}\n`);
