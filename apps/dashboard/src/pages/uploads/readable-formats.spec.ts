import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { en } from '../../i18n/en.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the page names every format that the server reads', () => {
  const list =
    /SUPPORTED_FORMATS = \[([^\]]*)\]/.exec(read('../../../../../libs/formats/src/format-names.ts'))?.[1] ?? '';
  const formats = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  expect(formats.length).toBeGreaterThan(5);
  const page = read('./readable-formats.tsx');
  for (const format of formats) {
    expect(page).toContain(`'${format}'`);
    expect(en).toHaveProperty([`format.${format}`]);
  }
});
