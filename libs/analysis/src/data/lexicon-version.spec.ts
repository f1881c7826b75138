import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const frozen = readFileSync(new URL('./lexicon-version.ts', import.meta.url), 'utf8');

test('the frozen versions are those of data and rules: after an edit, run `npm run build:lexicon -- version`', async () => {
  const script = new URL('../../scripts/lexicon/lexicon-version.mjs', import.meta.url);
  const { lexiconVersionSource } = (await import(script.href)) as {
    lexiconVersionSource: () => { source: string };
  };
  expect(frozen).toBe(lexiconVersionSource().source);
});
