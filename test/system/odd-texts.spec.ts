import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { ArticleDetail, Upload } from '@vigie/contract';
import { readRecords } from '@vigie/formats';
import { jsonBodies, naughtyStrings } from './odd-texts.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
beforeAll(async () => {
  server = await startProduct('odd-texts');
}, 90_000);
afterAll(() => remove(server));
afterEach(() => expect(server.output()).not.toMatch(/The worker failed|"event":"crash"/));

/** Titles are read as HTML writes them: `&lt;` is `<`. */
const decoded = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
/** What is kept of a text in a line. */
const shown = (text: string) =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\p{Cc}\s\u200b\u2060\ufeff\u180e]+/gu, '');
/** Every twelfth, and all of them in the long run. */
const some = <One>(all: readonly One[]): One[] =>
  process.env.VIGIE_IN_FULL === 'yes' ? [...all] : all.filter((_, n) => n % 12 === 0);

test('A11: naughty strings in all fields are stored as they are, found and counted', async () => {
  const { admin } = server;
  const texts = some(naughtyStrings);
  const records = texts.map((text, n) => ({
    url: `https://odd.example/${n}`,
    title: `T${n} ${text}`,
    text: `It was said: ${text}`,
    ...{ tags: [text], topics: [text], source: text, author: text, section: text, countries: [text], language: text },
  }));
  const { id, totals, failure } = await admin.records(records);
  expect([failure, totals.documents, totals.stored]).toEqual([null, records.length, records.length]);
  expect(await admin.count()).toBe(records.length);
  const items = await admin.items(id);
  for (let n = 0; n < records.length; n += 1) {
    const article: ArticleDetail = await admin.ask(`articles/${items[n]!.articleId}`);
    expect([n, shown(article.title ?? '')]).toEqual([n, shown(decoded(records[n]!.title))]);
    // An address cannot hold half a letter.
    const q = texts[n]!.slice(0, 900).replace(/\p{Cs}/gu, '\ufffd');
    expect([200, 400]).toContain((await admin.get('/api/v1/articles', { q, limit: 1 })).status);
    expect([200, 400]).toContain((await admin.get('/api/v1/attention', { tag: q, split: 'tag' })).status);
  }
  for (const split of ['tag', 'topic', 'source', 'country']) {
    const chart = await admin.ask('attention', { split, interval: 'month' });
    expect(chart.totals.total + chart.undated).toBe(records.length);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  await admin.undo(id);
});

test('A12: each malformed body is answered, and each malformed line listed while the next is read', async () => {
  const { admin } = server;
  const bodies = some(jsonBodies);
  for (const { name, text } of bodies) {
    const answer = await admin.send('POST', '/api/v1/page', text, { 'content-type': 'application/json' });
    expect([name, answer.status >= 400 && answer.status < 500]).toEqual([name, true]);
  }
  const lines = bodies.filter(({ text }) => !/[\r\n]/.test(text) && text.trim() !== '');
  const next = (n: number) =>
    JSON.stringify({ url: `https://odd.example/next/${n}`, title: 'Next', text: 'It rained.' });
  const text = lines
    .map((line, n) => `{"title":"Odd ${n}","text":"It rained.","x":${line.text}}\n${next(n)}`)
    .join('\n');
  const upload: Upload = await admin.upload('odd.ndjson', text);
  expect([upload.failure, upload.totals.documents]).toEqual([null, lines.length * 2]);
  const items = await admin.items(upload.id);
  const wrong = lines.filter(({ kind }, n) => {
    const [odd, behind] = [items[n * 2]!, items[n * 2 + 1]!];
    const isRight = kind === 'i' || (kind === 'y') === (odd.outcome === 'stored');
    return !isRight || behind.outcome !== 'stored' || (odd.outcome === 'rejected' && !odd.reason?.message);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('A12: each malformed body is read as a file without a fault', async () => {
  for (const { name, text } of jsonBodies) {
    const bytes = (async function* () {
      yield Buffer.from(text);
    })();
    const codes: string[] = [];
    try {
      const { records } = await readRecords(bytes, { filename: 'a.json', format: 'json' });
      for await (const record of records) codes.push(record.kind);
    } catch (error) {
      codes.push((error as Error).name);
    }
    expect([name, codes.filter((code) => /TypeError|RangeError|^Error$/.test(code))]).toEqual([name, []]);
  }
});
