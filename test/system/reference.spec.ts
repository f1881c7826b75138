import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticleDetail } from '@vigie/contract';
import { remove, type Server, startProduct } from './server.js';

/** Reference documents that may not be part of the repository lie beside it; without them these tests are skipped. */
const SHARED = resolve(import.meta.dirname, '../../../shared');
const SEED = join(SHARED, 'seed');
const LIKE = join(SHARED, 'data/seed-like');
const isThere = existsSync(SEED) && existsSync(LIKE);

let server: Server;
beforeAll(async () => {
  if (isThere) server = await startProduct('reference');
}, 90_000);
afterAll(() => remove(server));

// biome-ignore lint/suspicious/noExplicitAny: reference files bring their own shapes
const readJson = (path: string): any => JSON.parse(readFileSync(path, 'utf8'));

/** Each file is read alone: taken back before the next, as many tell the same article. */
async function readAlone(path: string): Promise<{ article: ArticleDetail; outcomes: string[] }> {
  const upload = await server.admin.upload('document.txt', readFileSync(path));
  const outcomes = (await server.admin.items(upload.id)).map(({ outcome }) => outcome);
  const article = await server.admin.articleOf(upload);
  // The undo is queued before whatever is sent next.
  await server.admin.send('DELETE', `/api/v1/uploads/${upload.id}`);
  return { article, outcomes };
}

(isThere ? describe : describe.skip)('the document that the project starts from', () => {
  test('is stored as the perfect reader has it, field by field', async () => {
    const name = readdirSync(SEED).find((file) => file.endsWith('.txt')) ?? '';
    const { article: wanted } = readJson(join(SEED, 'expected.json'));
    const { article, outcomes } = await readAlone(join(SEED, name));
    expect(outcomes).toEqual(['stored']);
    const { countries, source, topicsAtLeastTwoOf, wordCount, neverIn, notCountries, ...fields } = wanted;
    expect(article).toMatchObject({ ...fields, source });
    const roles = (list: { code: string; role: string }[]) => list.map(({ code, role }) => `${code} ${role}`).sort();
    expect(roles(article.countries)).toEqual(roles(countries));
    expect(article.topics.filter(({ code }) => code in topicsAtLeastTwoOf).length).toBeGreaterThanOrEqual(2);
    const body = article.paragraphs.map(({ text }) => text).join(' ');
    expect(body.split(/\s+/).length).toBe(wordCount.value);
    const texts = [article.title, article.lead, body].join('\n');
    expect(neverIn.strings.filter((noise: string) => texts.includes(noise))).toEqual([]);
    expect(article.countries.filter(({ code }) => notCountries.includes(code))).toEqual([]);
  });
});

/** No noise at all; of countries, which are inferred rather than read, a little less. */
const bars = new Map([
  ['noise', 1],
  ['trap countries', 1],
  ['subject countries', 0.95],
]);

/** What the gold says of a document, beside what was read. Null in the gold is not checked. */
// biome-ignore lint/suspicious/noExplicitAny: reference files bring their own shapes
function compare(gold: any, article: ArticleDetail): [check: string, wanted: unknown, got: unknown][] {
  const codes = article.countries.map(({ code }) => code);
  const checks: [string, unknown, unknown][] = [
    ['url', gold.url, article.url],
    ['title', gold.title, article.title],
    ['lead', gold.lead, article.lead],
    ['day', gold.published_day_local, article.publishedDay],
    ['instant', gold.published_at, article.publishedAt],
    ['tags', gold.tags, article.tags],
    ['publisher', gold.publisher, article.source?.name],
    [
      'subject countries',
      gold.countries_subject,
      gold.countries_subject?.filter((code: string) => codes.includes(code)),
    ],
    ['trap countries', [], gold.countries_trap?.filter((code: string) => codes.includes(code))],
  ];
  const texts = [article.title, article.lead, ...article.paragraphs.map(({ text }) => text)].join('\n');
  const noise = gold.body_must_not_contain?.filter((words: string) => texts.includes(words)) ?? [];
  return [...checks.filter(([, wanted, got]) => wanted != null && got !== undefined), ['noise', [], noise]];
}

(isThere ? describe : describe.skip)('the documents in its style', () => {
  test('are read right: 97 % of each field at least, and no noise in any body', async () => {
    const golds = readJson(join(LIKE, 'gold.json')).filter(
      ({ layout }: { layout: string }) => layout !== 'dup' && layout !== 'hostile',
    );
    const counts = new Map<string, { right: number; all: number }>();
    const misses: string[] = [];
    for (const gold of golds) {
      const { article } = await readAlone(join(LIKE, 'docs', gold.file));
      for (const [check, wanted, got] of compare(gold, article)) {
        const count = counts.get(check) ?? { right: 0, all: 0 };
        const isRight = JSON.stringify(wanted) === JSON.stringify(got);
        counts.set(check, { right: count.right + Number(isRight), all: count.all + 1 });
        if (!isRight) misses.push(`${gold.file} ${check}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
      }
    }
    const lines = [...counts].map(
      ([check, { right, all }]) => `${check}: ${right}/${all} (${100 * (bars.get(check) ?? 0.97)} %)`,
    );
    process.stdout.write(`${[...lines, ...misses].join('\n')}\n`);
    expect(golds.length).toBeGreaterThan(50);
    for (const [check, { right, all }] of counts)
      expect([check, right / all >= (bars.get(check) ?? 0.97)]).toEqual([check, true]);
  }, 180_000);
});
