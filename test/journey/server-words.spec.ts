import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { compileRule } from '@vigie/analysis';
import { createAnalyser } from '@vigie/analysis/analyser';
import { readDraft, UnusableRecordError } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import { parseQuery } from '@vigie/query';
import { editionReason } from '../../apps/api/src/ingest/worker/edition-reason.js';
import { withAdvice } from '../../apps/api/src/ingest/worker/what-to-do.js';
import { serverWords } from '../../apps/dashboard/src/i18n/server-words.js';

const analyser = createAnalyser();
const options = { timezone: 'UTC', language: null, source: null, now: new Date('2026-01-01T00:00:00Z') };
const record = (fields: object) => JSON.stringify({ title: 'A title', text: 'A text that says something.', ...fields });

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function complaintsAbout(text: string | Uint8Array, filename: string, format: string | null): Promise<string[]> {
  const said: string[] = [];
  try {
    for await (const found of (await readRecords(once(text), { filename, format })).records) {
      if (found.kind === 'unreadable') {
        said.push(found.message);
        continue;
      }
      const draft = readDraft(found, options);
      const labels = analyser.label(draft, 'infer', { sourceCountry: null, language: null });
      said.push(...[...draft.warnings, ...labels.warnings].map(({ message }) => message));
    }
  } catch (error) {
    said.push((error as Error).message);
    if (error instanceof UnusableRecordError) expect(serverWords('', 'fr', error.code)).not.toBe('');
  }
  return said;
}

/** A sentence that no French words are kept for would stand in English inside the French interface. */
test.each<[string, string | Uint8Array, string?, (string | null)?]>([
  ['an unknown country', record({ countries: ['Atlantis'] })],
  ['an unreadable date', record({ publishedAt: 'some day' })],
  ['a date that is no date', record({ publishedAt: { at: 1 } })],
  ['an impossible date', record({ publishedAt: '2024-02-30' })],
  ['a date long ago', record({ publishedAt: '1802-02-03' })],
  ['a date ahead', record({ publishedAt: '2031-02-03' })],
  ['an address that is none', record({ url: 'not an address' })],
  ['a title that is an object', record({ title: { a: 1 } })],
  ['a title that is a boolean', record({ title: true })],
  ['tags that are numbers', record({ tags: [true] })],
  ['HTML that is a number', record({ html: 7 })],
  ['two warnings', record({ url: 'not an address', publishedAt: 'some day' })],
  ['neither title nor text', '{"author":"Awa"}'],
  ['HTML nested too deep', JSON.stringify({ title: 'A title', html: '<div>'.repeat(1200) })],
  ['values nested too deep', `{"title":${'['.repeat(300)}${']'.repeat(300)}}`],
  ['no JSON', '{"title":\n'],
  ['a list', '[1]'],
  ['a line too large', record({ text: 'x'.repeat(9_000_000) })],
  ['an empty file', '', 'a.txt', 'text'],
  ['white space', ' \n ', 'a.txt', 'text'],
  ['no record', '\n', 'a.ndjson'],
  ['a document too large', `date : 2024-01-02\n${'words and words\n'.repeat(700_000)}`, 'a.txt', 'text'],
  ['too many lines', 'A line.\n'.repeat(30_000), 'a.txt', 'text'],
  ['a PDF', '%PDF-1.7', 'a.pdf', null],
  ['a document without record', '{\n"a": 1\n}', 'a.json', null],
  ['a list with faults', '[{"title":"a"},,{"title":NaN} 5,] rest', 'a.json', null],
  ['names without values', '{a:1 "b","c":NaN:,"d":[1 2],"e"', 'a.json', null],
  ['the wrong bracket', '[{"title":"a"]', 'a.json', null],
  ['lists nested too deep', '['.repeat(300), 'a.json', 'json'],
  ['a record nested too deep', `[{"title":"a","b":${'['.repeat(300)}${']'.repeat(300)}}]`, 'a.json', null],
  ['a record too large', `[${record({ text: 'x'.repeat(3_000_000) })}]`, 'a.json', null],
  ['a text that was cut', record({ text: 'The text of it … [+1234 chars]' }), 'a.json', null],
  ['a feed without item', '<rss></rss>', 'a.xml', null],
  ['a feed that was cut', '<rss><item>', 'a.xml', null],
  ['an item too large', `<rss><item>${'x'.repeat(3_000_000)}</item></rss>`, 'a.xml', null],
  ['an item nested too deep', `<rss><item>${'<a>'.repeat(300)}</item></rss>`, 'a.xml', null],
  ['an item with a broken tag', '<rss><item a="></item></rss>', 'a.xml', null],
  ['no news item', '<newsMessage></newsMessage>', 'a.xml', null],
  ['packages', '<packageItem></packageItem>', 'a.xml', null],
  ['a news item that was cut', '<newsItem>', 'a.xml', null],
  ['a picture', '<newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>', 'a.xml', null],
  ['a withdrawn item', '<newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>', 'a.xml', null],
  ['a table', 'a,b\n1,2\n', 'a.csv', null],
  ['binary data', new Uint8Array(200), 'a.dat', null],
  ['a format without reader', 'words', 'a.txt', 'warc'],
])('%s is said in French', async (_, text, filename = 'a.ndjson', format = 'ndjson') => {
  const said = await complaintsAbout(text, filename, format);
  expect(said).not.toEqual([]);
  for (const message of said) expect([message, serverWords(message, 'fr')]).not.toEqual([message, message]);
});

test.each([
  ...['a AND', 'OR a', '(a', 'a)', '()', '"a', '""', '*', 'a*b', 'a NOT', '( ) a', '-', 'AND', 'titel:x', 'foo:bar'],
  ...['title:', 'title:(lead:a)', 'country:ab*', 'tag:"a b"~5', '"a b"~', 'a~5', '"a b"~0', '"a b c d e f g h i"~5'],
  ...['country:Atlantis', 'lang:martian', 'date:hier', 'date:2024-13', 'date:2024..2023', 'date:..', 'date:0000'],
  ...[
    'a ||',
    '|| a',
    'abc^2',
    'a NEAR b',
    '"econom*"',
    '[a TO b]',
    'title:title:a',
    '😀',
    'country:NE,ML',
    'title:tag:a',
  ],
  ...['a '.repeat(301), '('.repeat(50)],
])('the fault of the query %s is said in French', (query) => {
  let message = '';
  try {
    parseQuery(query);
  } catch (error) {
    message = (error as Error).message;
  }
  if (message !== '') expect(serverWords(message, 'fr')).not.toBe(message);
  if (query !== '-' && query !== 'a NOT') expect(message).not.toBe('');
});

/** What the features say in refusals, taken from their source; a hole is filled with a number. */
function refusalsIn(folder: string): string[] {
  const path = fileURLToPath(new URL(`../../apps/api/src/${folder}`, import.meta.url));
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return files.flatMap((name) => {
    const source = readFileSync(join(path, name), 'utf8');
    const found = source.matchAll(
      /(?:\bmessage: |Error\(\s*(?:'[a-z-]+',\s*)?|const (?:[A-Z_]+|message) =\s*)(['`])(.{8,200}?)\1/g,
    );
    return [...found].map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '7')).filter((text) => text.includes(' '));
  });
}

test.each(['articles', 'labelling', 'feeds/fetching'])('every refusal in %s is said in French', (folder) => {
  const refusals = refusalsIn(folder);
  expect(refusals.length).toBeGreaterThan(5);
  expect(refusals.filter((message) => serverWords(message, 'fr') === message)).toEqual([]);
});

test.each(['-a', '()', '"!"', 'NOT a OR b'])('the fault of the rule %s is said in French', (rule) => {
  expect(() => compileRule(rule)).toThrow();
  try {
    compileRule(rule);
  } catch (error) {
    expect(serverWords((error as Error).message, 'fr')).not.toBe((error as Error).message);
  }
});

test.each(['edition', 'modifiedAt', 'published', 'text', 'upload'] as const)('which edition is shown by %s', (by) => {
  const reasons = [editionReason(by, true, false), editionReason(by, false, false), editionReason(by, false, true)];
  for (const reason of reasons) {
    if (reason === null) continue;
    const message = withAdvice(reason.code, reason.message);
    expect(serverWords(message, 'fr')).toMatch(/édition/);
    expect(serverWords('?', 'fr', reason.code)).toMatch(/édition/);
  }
});
