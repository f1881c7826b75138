import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedPackage } from '../lexicon/pinned-package.mjs';
import { codeOf } from './codes.mjs';

const INTERNAL = 'deps/cld/internal';
const TABLES = [
  { file: 'cld2_generated_quad0122.cc', name: 'kQuad0122', word: false },
  { file: 'cld2_generated_deltaocta0122.cc', name: 'kDeltaOcta0122', word: true },
  { file: 'cld2_generated_distinctocta0122.cc', name: 'kDistinctOcta0122', word: true },
];
const NAMES = ['generated_language.cc', 'generated_language.h', 'cldutil_shared.h'];
/** Weights of the three languages of a probability triple stand at these places of a row of eight. */
const ROW = 8;
const FIRST_WEIGHT = 5;
const BUCKET = /^\s*\{\{(0x\w+),(0x\w+),(0x\w+),(0x\w+)\}\},\s*\/\/\s(.*)$/;

function listOf(source, name) {
  const start = source.indexOf('{', source.indexOf(`${name}[`));
  return source
    .slice(start + 1, source.indexOf('};', start))
    .split('\n')
    .map((line) => line.replace(/\/\/.*/, '').trim())
    .filter(Boolean);
}

/** Codes by the numbers that the tables use, for Latin script and for the others, and the rows of weights. */
function readNames(folder) {
  const [source, header, shared] = NAMES.map((file) => readFileSync(join(folder, INTERNAL, file), 'utf8'));
  const codes = listOf(source, 'kLanguageToCode').map((line) => /"([^"]*)"/.exec(line)?.[1]);
  const numbers = new Map(
    [...header.matchAll(/^\s+(\w+)\s*=\s*(\d+),/gm)].map(([, name, value]) => [name, Number(value)]),
  );
  const codesIn = (name) =>
    listOf(source, name).map((line) => codeOf(codes[numbers.get(line.replace(',', ''))] ?? 'un'));
  const weights = listOf(shared, 'kLgProbV2Tbl[kLgProbV2TblSize * 8]'.split('[')[0])
    .join(' ')
    .match(/\d+/g)
    .map(Number);
  return { latin: codesIn('kPLangToLanguageLatn'), other: codesIn('kPLangToLanguageOthr'), weights };
}

function readIndirect(source, name) {
  const start = source.indexOf('{', source.search(new RegExp(`${name}Ind\\[`)));
  const body = source.slice(start, source.indexOf('};', start)).replace(/\/\/.*/g, '');
  return (body.match(/0x[0-9a-f]+/g) ?? []).map(Number);
}

/** The one or two triples that an entry of a bucket points to. */
function triplesOf(value, mask, single, indirect) {
  const at = (value & ~mask) >>> 0;
  return at < single ? [indirect[at]] : [indirect[at + at - single], indirect[at + at - single + 1]];
}

function languagesOf(triples, names, weights) {
  const found = new Map();
  for (const triple of triples) {
    const row = (triple & 255) * ROW + FIRST_WEIGHT;
    [8, 16, 24].forEach((shift, i) => {
      const code = names[(triple >>> shift) & 255];
      if (code !== null) found.set(code, Math.max(found.get(code) ?? 0, weights[row + i]));
    });
  }
  return found;
}

function readTable(folder, { file, name, word }, names, grams) {
  const source = readFileSync(join(folder, INTERNAL, file), 'utf8');
  const mask = Number.parseInt(new RegExp(`${name}KeyMask = 0x([0-9a-f]+)`).exec(source)[1], 16);
  const single = Number(new RegExp(`${name}SizeOne = (\\d+)`).exec(source)[1]);
  const indirect = readIndirect(source, name);
  const start = source.search(new RegExp(`${name}\\[`));
  for (const line of source.slice(start, source.indexOf('\n};', start)).split('\n')) {
    const bucket = BUCKET.exec(line);
    if (bucket === null) continue;
    const texts = bucket[5]
      .replace(/^\s*\[[0-9a-f]+\]/, '')
      .trim()
      .split(/, ?/);
    for (let i = 0; i < 4; i += 1) {
      const value = Number(bucket[1 + i]);
      const text = texts[i]?.trim() ?? '';
      if (value === 0 || !/^[_\p{L}\p{M}]+$/u.test(text)) continue;
      const script = /\p{Script=Latin}/u.test(text) ? names.latin : names.other;
      const languages = languagesOf(triplesOf(value, mask, single, indirect), script, names.weights);
      if (languages.size > 0) grams.set(word ? text.replace('_', '=') : text, languages);
    }
  }
}

/** The n-grams of the tables: runs of four letters (`_` at a word's edge) and beginnings of words (after `=`). */
export function readTables() {
  const files = [...TABLES.map(({ file }) => file), ...NAMES].map((file) => `${INTERNAL}/${file}`);
  const folder = pinnedPackage('cld@2.10.1', INTEGRITY, files);
  const names = readNames(folder);
  const grams = new Map();
  for (const table of TABLES) readTable(folder, table, names, grams);
  return { grams, known: grams.size };
}

const INTEGRITY = 'sha512-dvORTZwSFsaN9xC2seihcmo1gqQtfh2wSuhJ7vgDpzIHVOTMKM/cErSK8mCFZnxYRw+hzaZUCNH6VWh1OxGNkQ==';
