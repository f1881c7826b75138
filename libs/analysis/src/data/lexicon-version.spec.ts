import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { lexiconVersion } from './lexicon-version.js';

const folder = new URL('./', import.meta.url);
const notLexicon = /^(?:triggers|tag-map|iptc-|lexicon-version)|\.spec\.ts$|\.md$/;

test('the frozen version is that of the data: after an edit, run `npm run build:lexicon -- version`', () => {
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !notLexicon.test(name));
  for (const name of files.sort()) hash.update(`${name}\0${readFileSync(new URL(name, folder), 'utf8')}\0`);
  expect(files.length).toBeGreaterThan(10);
  expect(hash.digest('hex').slice(0, 8)).toBe(lexiconVersion);
});
