import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AttentionQuestion, Question, Selection } from '@vigie/article';
import type { Source } from '@vigie/contract';
import { bruteAnswers } from '../reads/brute-answers.js';
import type { InventedArticle, InventedCorpus } from '../reads/invented-corpus.js';
import type { Client, Query } from './client.js';
import { remove, type Server, startProduct } from './server.js';

const SEED = 20250311;
const OUTLETS = ['Alpha Post', 'Beta Times', 'Gamma Radio', 'Delta Courier', 'Epsilon News', 'Zeta Wire'];
const TOPICS = ['rainfall', 'ports', '__proto__', 'constructor', 'rail', 'herons', 'schools', 'elections'];
const CODES = ['TG', 'BJ', 'GH', 'NE', 'ML', 'SU'];
const TAGS = ['sea', 'sky', 'valueof', 'river'];
const ZONES = ['UTC', 'Europe/Paris', 'Asia/Kathmandu', 'America/Santiago', 'Pacific/Chatham'];

/** The same numbers in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const random = numbersFrom(SEED);
const pick = <Value>(values: readonly Value[]) => values[random(values.length)] as Value;
const some = (values: readonly string[], most: number) => values.filter(() => random(values.length) < most / 2);

/** A date as a record writes it, and what the oracle is told of it. */
function date(): { written: string | null; date: string | null; precision: InventedArticle['precision'] } {
  const instant = new Date(Date.UTC(2024, 9, 1) + random(300 * 24 * 60) * 60_000 + random(60) * 1000).toISOString();
  const kind = random(20);
  if (kind === 0) return { written: null, date: null, precision: 'unknown' };
  if (kind === 1) return { written: instant.slice(0, 4), date: `${instant.slice(0, 4)}-01-01`, precision: 'year' };
  if (kind === 2) return { written: instant.slice(0, 7), date: `${instant.slice(0, 7)}-01`, precision: 'month' };
  if (kind < 6) return { written: instant.slice(0, 10), date: instant.slice(0, 10), precision: 'day' };
  const hours = random(27) - 12;
  const local = new Date(Date.parse(instant) + hours * 3_600_000).toISOString().slice(0, 19);
  const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { written: `${local}${offset}`, date: instant, precision: 'instant' };
}

function article(n: number) {
  const { written, ...known } = date();
  const source = random(OUTLETS.length);
  const countries = some(CODES, 2);
  const rest = { topics: some(TOPICS, 2), tags: some(TAGS, 1), language: pick(['fr', 'en', 'ru', 'ha']) };
  const title = `${pick(['mango', 'kiwi', 'papaya'])} ${n}`;
  const roles = countries.map((code) => ({ code, role: 'focus' as const }));
  return {
    record: {
      ...{ url: `https://thousand.example/${n}`, title, text: `Said of ${n}.`, ...rest, countries },
      ...{ source: OUTLETS[source] ?? '', ...(written === null ? {} : { publishedAt: written }) },
    },
    known: { ...known, ...rest, title, text: `said of ${n}`, countries: roles, source, story: n, uploads: [1] },
  };
}

const articles = Array.from({ length: 1000 }, (_, n) => article(n + 1));
let server: Server;
let client: Client;
let corpus: InventedCorpus;
beforeAll(async () => {
  server = await startProduct('thousand');
  client = server.admin;
  const upload = await client.records(
    articles.map(({ record }) => record),
    { labels: 'given' },
  );
  expect(upload.totals).toMatchObject({ documents: 1000, stored: 1000 });
  corpus = await toCorpus((await client.ask('sources')).items);
}, 90_000);
afterAll(() => remove(server));

/** The oracle's sources are numbered as the server numbered them. */
async function toCorpus(sources: Source[]): Promise<InventedCorpus> {
  const ids = new Map(sources.map(({ id, name }) => [name, Number(id)]));
  const named = Array.from({ length: Math.max(...ids.values()) }, (_, place) => {
    const name = OUTLETS.find((outlet) => ids.get(outlet) === place + 1) ?? '';
    return { name, country: null, hosts: [], collections: [] };
  });
  const renumbered = articles.map(({ known }) => ({ ...known, source: ids.get(OUTLETS[known.source] ?? '') ?? null }));
  return {
    topics: TOPICS.map((key) => ({ key, label: key, labelFr: null, parent: null })),
    sources: named,
    articles: renumbered,
  };
}

const dimensions = ['topic', 'source', 'country', 'language', 'tag'] as const;

/** What the loop counts, without the names of keys: HTTP writes countries and languages out. */
const counted = (selection: Selection, asked: Question) =>
  unlabelled(bruteAnswers(corpus, selection, [asked], 'en')[0]);
const unlabelled = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer), (name, value) => (name === 'label' ? undefined : value));

/** A question as HTTP asks it and as the oracle is asked it. */
function question() {
  const dimension = pick(dimensions);
  const value = {
    topic: pick(TOPICS),
    source: pick(OUTLETS),
    country: pick(CODES),
    language: pick(['fr', 'ru']),
    tag: pick(TAGS),
  }[dimension];
  const isExcluded = random(3) === 0;
  const filter =
    random(3) === 0 ? {} : { [dimension]: { include: isExcluded ? [] : [value], exclude: isExcluded ? [value] : [] } };
  const [from, to] = [pick(['2024-10-01', '2024-12-15']), pick(['2025-02-03', '2025-07-31'])];
  const dates = random(2) === 0 ? null : ({ kind: 'days', from, to } as const);
  const timezone = pick(ZONES);
  const selection: Selection = {
    q: random(4) === 0 ? 'mango' : null,
    dates,
    timezone,
    countryRole: 'any',
    filters: filter,
  };
  const query: Query = {
    tz: timezone,
    ...(selection.q === null ? {} : { q: selection.q }),
    ...(dates === null ? {} : { from, to }),
    ...(Object.keys(filter).length === 0 ? {} : { [dimension]: isExcluded ? `!${value}` : value }),
  };
  return { selection, query };
}

describe(`a thousand records (seed ${SEED}), counted by a loop`, () => {
  const asked = Array.from({ length: 40 }, () => {
    const { selection, query } = question();
    const chart = {
      interval: pick(['day', 'week', 'month', 'quarter', 'year'] as const),
      split: pick(['none', ...dimensions] as const),
      top: 1 + random(6),
      measure: pick(['articles', 'articles', 'sources'] as const),
      share: pick(['none', 'none', 'corpus', 'language'] as const),
    };
    return { query: { ...query, ...chart }, selection, chart: { kind: 'attention', most: 1, ...chart } as const };
  });

  test.each(asked)('attention $query', async ({ query, selection, chart }) => {
    const { tz, from, to, asOf, ...answer } = await client.ask('attention', query);
    expect({ kind: 'attention', ...unlabelled(answer) }).toEqual(counted(selection, chart satisfies AttentionQuestion));
    const dates = selection.dates ?? { from: null, to: null };
    expect([tz, from, to]).toEqual([selection.timezone, dates.from, dates.to]);
    expect(asOf).toMatch(/Z$/);
  });

  test.each(Array.from({ length: 8 }, question))('facets and matrix $query', async ({ query, selection }) => {
    const { asOf: _, ...facets } = await client.ask('facets', { ...query, by: dimensions.join(','), limit: 7 });
    const by = [...dimensions];
    expect({ kind: 'facets', ...unlabelled(facets) }).toEqual(counted(selection, { kind: 'facets', by, limit: 7 }));
    for (const [rows, columns] of [
      ['country', 'topic'],
      ['source', 'week'],
    ] as const) {
      const { asOf: __, ...matrix } = await client.ask('matrix', { ...query, rows, columns, top: 5 });
      const wanted = counted(selection, { kind: 'matrix', rows, columns, top: 5 });
      expect({ kind: 'matrix', ...unlabelled(matrix) }).toEqual(wanted);
    }
  });
});
