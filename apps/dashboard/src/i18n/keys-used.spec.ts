import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { en } from './en.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.ts$|i18n\/(?:en|fr)\.ts$/.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

const quoted = new Set([...sources.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text));
/** Keys that are put together: `prefix.${…}suffix`. */
const composed = [...sources.matchAll(/`([\w-]+\.(?:[\w.-]*))\$\{[^`]*?\}([\w.-]*)`/g)].map(
  ([, before = '', after = '']) =>
    new RegExp(`^${before.replaceAll('.', '\\.')}[\\w-]+${after.replaceAll('.', '\\.')}$`),
);

test('every text of the interface is used somewhere', () => {
  expect(composed.length).toBeGreaterThan(10);
  const unused = Object.keys(en).filter((key) => !quoted.has(key) && !composed.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
