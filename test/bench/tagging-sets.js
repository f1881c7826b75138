import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');
const shared = resolve(process.env.VIGIE_SHARED_DIR ?? join(root, '../shared'), 'data');
const SPLITS = ['dev', 'test'];

function linesOf(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

function filesIn(folder, pattern) {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .sort()
    : [];
}

/** The sentences that mislead, by language: `{language, cases: [{codes, text}]}`. */
export function trapSets() {
  const folder = join(root, 'libs/analysis/cases');
  return filesIn(folder, /^traps-.*\.tsv$/).map((file) => {
    const cases = linesOf(join(folder, file)).map((line) => {
      const [codes, text] = line.split('\t');
      return { codes, text };
    });
    return { language: file.slice('traps-'.length, -'.tsv'.length), cases };
  });
}

const read = new Map();

/** The texts or story pairs of one kind written as gold: `{kind, split, language, items}`. */
export function goldSets(kind) {
  if (!read.has(kind)) read.set(kind, readGold(kind));
  return read.get(kind);
}

function readGold(kind) {
  return SPLITS.flatMap((split) => {
    const folder = join(root, 'gold', split);
    return filesIn(folder, new RegExp(`^${kind}-.*\\.jsonl$`)).map((file) => ({
      ...{ kind, split, language: file.slice(kind.length + 1, -'.jsonl'.length) },
      items: linesOf(join(folder, file)).map((line) => JSON.parse(line)),
    }));
  });
}

/** The same, and after those of a split all its languages together. */
export function goldSetsWithTotals(kind) {
  const sets = goldSets(kind);
  return SPLITS.flatMap((split) => {
    const ofSplit = sets.filter((set) => set.split === split);
    const all = { kind, split, language: 'all', items: ofSplit.flatMap(({ items }) => items) };
    return ofSplit.length > 1 ? [...ofSplit, all] : ofSplit;
  });
}

/** Headlines written as gold: `{split, items: [{language, text}]}`. */
export function headlineSets() {
  return SPLITS.map((split) => {
    const items = linesOf(join(root, 'gold/language', `${split}.tsv`)).map((line) => {
      const [language, text] = line.split('\t');
      return { language, text };
    });
    return { split, items };
  });
}

/** Sentences with the ISO 639-3 code of their language, null where the shared data is absent. */
export function sentences() {
  const path = join(shared, 'langid-dev.jsonl');
  if (!existsSync(path)) return null;
  return linesOf(path)
    .map((line) => JSON.parse(line))
    .map(({ lang, text }) => ({ language: lang, text }));
}

/** The invented scrapes with their gold: `{path, file, gold}`, null where they are absent. */
export function scrapes() {
  const folder = join(shared, 'seed-like');
  if (!existsSync(folder)) return null;
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')).filter((one) => one.countries_subject);
  return gold.map((one) => ({ path: join(folder, 'docs', one.file), file: one.file, gold: one }));
}

/** GeoVirus: `{text, countries}`, null where it is absent. */
export function geoVirus() {
  const path = join(shared, 'geovirus.jsonl');
  return existsSync(path) ? linesOf(path).map((line) => JSON.parse(line)) : null;
}

/** English news of Wikinews, without gold, null where it is absent: `{title, text}`. */
export function wikinews() {
  const path = join(shared, 'wikinews/wikinews_2019.csv');
  if (!existsSync(path)) return null;
  const rows = readFileSync(path, 'utf8')
    .split(/\n(?="http)/)
    .slice(1);
  return rows.flatMap((row) => {
    const cells = /^"[^"]*",[^,]*,("(?:[^"]|"")*"|[^,]*),([\s\S]*)$/.exec(row);
    return cells === null ? [] : [{ title: unquote(cells[1]), text: unquote(cells[2].trim()) }];
  });
}

function unquote(cell) {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
