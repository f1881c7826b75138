// Fits the weights by which a country counts as what an article is about, and freezes them into src/data/role-weights.ts.
// Never reads the test split of the gold. Run after a build: npm run build:roles
import { writeFileSync } from 'node:fs';
import { roleFeatureNames } from '../dist/countries/role-features.js';
import { fit, probability } from './logistic.mjs';
import { roleDocuments } from './role-articles.mjs';

const FOLDS = 10;
const RIDGE = 1.5;
const BINS = 10;
/** Half of the best F1, as calibrated scores want it. Held out, F1 is level from .42 to .55; a best value found there is mostly luck. */
const THRESHOLD = 0.46;

const rowsOf = (documents) => documents.flatMap(({ rows, parts }) => [...rows, ...parts]);
const figure = (value) => value.toFixed(3);
const print = (line) => process.stdout.write(`${line}\n`);

function crossValidated(documents) {
  const groups = [...new Set(documents.map(({ group }) => group))];
  const folds = new Map(groups.map((group, i) => [group, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(rowsOf(documents.filter(({ group }) => folds.get(group) !== fold)), RIDGE);
    const held = documents.filter(({ group }) => folds.get(group) === fold);
    return held.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, p: probability(weights, row.x) })) }));
  }).flat();
}

function measure(scored) {
  let [right, extra, missed, loss, agree, count, first, subjects] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { rows, missed: unseen } of scored) {
    missed += unseen;
    if (unseen > 0 || rows.some(({ y }) => y === 1)) subjects += 1;
    const [top] = rows.toSorted((a, b) => b.p - a.p || b.mentions - a.mentions);
    if (top?.y === 1) first += 1;
    for (const { p, y } of rows) {
      const found = p >= THRESHOLD;
      if (found && y) right += 1;
      else if (found) extra += 1;
      else if (y) missed += 1;
      loss -= Math.log(Math.min(1 - 1e-9, Math.max(1e-9, y ? p : 1 - p)));
      agree += found === (y === 1) ? 1 : 0;
      count += 1;
    }
  }
  const f1 = (2 * right) / (2 * right + extra + missed);
  return { f1, loss: loss / count, accuracy: agree / count, count, first, subjects };
}

/** How often a country is the subject where its score says so: both columns should agree. */
function printReliability(scored) {
  const rows = scored.flatMap((one) => one.rows);
  print('score      countries  mean score  are the subject');
  for (let bin = 0; bin < BINS; bin += 1) {
    const inside = rows.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === bin);
    const mean = (value) => inside.reduce((sum, row) => sum + value(row), 0) / Math.max(1, inside.length);
    const range = `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`;
    print(
      `${range}  ${String(inside.length).padStart(11)}  ${figure(mean(({ p }) => p)).padStart(10)}  ${figure(mean(({ y }) => y)).padStart(15)}`,
    );
  }
}

const documents = roleDocuments();
const scored = crossValidated(documents);
print('Held out by cross-validation:');
for (const set of [...new Set(documents.map((one) => one.set)), null]) {
  const part = set === null ? scored : scored.filter((one) => one.set === set);
  const { f1, loss, accuracy, count, first, subjects } = measure(part);
  const focus = `focus F1 ${figure(f1)}, accuracy ${figure(accuracy)}, log loss ${figure(loss)}`;
  print(
    `${set ?? 'all'}: ${part.length} articles, ${count} countries: ${focus}, first is a subject ${first}/${subjects}`,
  );
}
printReliability(scored);
const weights = fit(rowsOf(documents), RIDGE);
const lines = weights.map((weight, i) => `  ${weight.toFixed(3)}, // ${roleFeatureNames[i]}`);
writeFileSync(
  new URL('../src/data/role-weights.ts', import.meta.url),
  `// Written by scripts/build-roles.mjs. Do not edit.\n/** Weights of the features in src/countries/role-features.ts, in their order. */\nexport const roleWeights: readonly number[] = [\n${lines.join('\n')}\n];\n/** Probability from which a country is what the article is about. */\nexport const focusThreshold = ${THRESHOLD};\n`,
);
