// Freezes what the small form of ELD (npm package eld) knows of 60 languages into src/language/data/eld-table.ts: as the
// package keeps it, in objects of a megabyte and a half of code, it takes 140 MB of memory and half a second to load.
// Run: node libs/analysis/scripts/build-eld.mjs
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { eldLanguages, eldTable } from './language/eld-table.mjs';

const { table, grams } = eldTable();
const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = constants;
const packed = brotliCompressSync(table, { params: { [quality]: 11, [window]: 24 } }).toString('base64');
const languages = eldLanguages().map(([code, usual]) => `  ['${code}', ${usual}],\n`);
const source = `// Written by scripts/build-eld.mjs from ELD 2.1.0, © Nito T.M., Apache-2.0 (see LICENCES.md): its n-grams, in another form. Do not edit.
/** The languages of the table, and the score that is usual for a text of each. */
export const eldLanguages: readonly (readonly [code: string, usual: number])[] = [
${languages.join('')}];
/** What speaks for which language and how strongly, compressed; see byte-run-table.ts for the format. */
export const eldTable =
  '${packed}';
`;
writeFileSync(new URL('../src/language/data/eld-table.ts', import.meta.url), source);
process.stdout.write(`${grams} n-grams of ${languages.length} languages, ${source.length} bytes\n`);
