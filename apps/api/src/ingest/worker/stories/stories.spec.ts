import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storyText } from '@vigie/analysis';
import { createAnalyser } from '@vigie/analysis/analyser';
import type { ArticleDraft, Labels } from '@vigie/article';
import {
  addStoryMembers,
  createDataSource,
  deleteArticles,
  dropEmptyStories,
  type WritableArticle,
  waitForWriteTurn,
  writeArticles,
} from '@vigie/storage';
import {
  agree,
  alsoUsed,
  compare,
  Groups,
  glimpseOf,
  mayBeSame,
  readPrint,
  settingOf,
  type Uses,
} from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../../test/cluster/test-database.js';
import { joinStories } from './join-stories.js';
import { leaveStories } from './leave-stories.js';
import { rejoinStories } from './rejoin-stories.js';

/** So few texts a key that keys become common, and say something again, all the time. */
const MOST = 4;

interface Invented {
  name: string;
  body: string;
  sourceId: number | null;
  at: string | null;
}

let database: TestDatabase;
let source: DataSource;
const analyser = createAnalyser();
const labelled = new Map<string, Labels>();

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
  await source.query(`INSERT INTO source (name, name_key) VALUES ('Alpha', 'alpha'), ('Beta', 'beta')`);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

function draftOf({ body, at }: Invented): ArticleDraft {
  return {
    ...{ url: null, title: null, lead: null, publisher: null, modifiedAt: null, language: 'en', locale: null },
    ...{ section: null, author: null, image: null, tags: [], givenCountries: null, givenTopics: null },
    ...{ provenance: {}, unclaimed: [], warnings: [], paragraphs: [{ text: body, heading: false }] },
    published: { at, day: at?.slice(0, 10) ?? null, offset: null, precision: at === null ? 'unknown' : 'instant' },
  };
}

function labelsOf(article: Invented): Labels {
  const known = labelled.get(article.body);
  if (known !== undefined) return known;
  const labels = analyser.label(draftOf(article), 'given', { sourceCountry: null, language: null });
  labelled.set(article.body, labels);
  return labels;
}

/** Pseudo-random numbers that are the same in every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

type Random = ReturnType<typeof seeded>;

const WORDS =
  'harbour council rain ferry market teacher bridge village doctor river harvest road festival clinic boat'.split(' ');

function sentence(random: Random): string {
  const words = Array.from({ length: 60 }, () => `${WORDS[random(WORDS.length)]}${random(400)}`);
  return words
    .map((word) =>
      word.replace(
        /[0-9]+$/,
        (digits) =>
          'abcdefghij'.charAt(Number(digits) % 10) + digits.replace(/[0-9]/g, (d) => 'klmnopqrst'.charAt(Number(d))),
      ),
    )
    .join(' ');
}

/** A report and what becomes of it: other figures, another end, a few other words, or nothing. */
function variant(base: string, random: Random): string {
  const words = base.split(' ');
  const kind = random(6);
  if (kind === 0) return base;
  if (kind === 1) return words.slice(0, 25 + random(30)).join(' ');
  if (kind === 2) return words.map((word, at) => (at % 12 === 5 ? String(1000 + random(3)) : word)).join(' ');
  if (kind === 3) return [...words, ...sentence(random).split(' ').slice(0, 20)].join(' ');
  return words.map((word) => (random(14) === 0 ? `new${String.fromCharCode(97 + random(26))}` : word)).join(' ');
}

async function write(articles: readonly Invented[], ids: Map<string, number>): Promise<void> {
  await source.transaction(async (manager) => {
    await waitForWriteTurn(manager);
    const told = articles.map((article) => ({ article, draft: draftOf(article), labels: labelsOf(article) }));
    const before = await storiesOf(
      manager,
      articles.flatMap(({ name }) => ids.get(name) ?? []),
    );
    const joined = await joinStories(
      manager,
      told.map(({ article, draft, labels }) => ({
        ...{ articleId: ids.get(article.name) ?? null, sketch: labels.storySketch, told: draft },
        ...{ sourceId: article.sourceId, published: draft.published },
      })),
      MOST,
    );
    const writable = told.map(
      ({ article, draft, labels }, place): WritableArticle => ({
        ...{ id: ids.get(article.name) ?? null, identity: Buffer.from(article.name).toString('hex'), draft, labels },
        ...{
          sourceId: article.sourceId,
          storyId: joined[place]!.storyId,
          uploadId: 1,
          uploads: [1],
          topicIds: [],
          tagIds: [],
          versionId: null,
        },
      }),
    );
    const written = await writeArticles(manager, writable);
    for (const { name } of articles) ids.set(name, written.get(Buffer.from(name).toString('hex'))!);
    await addStoryMembers(
      manager,
      joined.flatMap(({ textId }, place) =>
        textId === null ? [] : [{ articleId: ids.get(articles[place]!.name)!, textId }],
      ),
    );
    await dropEmptyStories(manager, before);
  });
}

async function storiesOf(manager: EntityManager, ids: number[]): Promise<number[]> {
  const rows: { id: number }[] = await manager.query('SELECT story_id AS id FROM article WHERE id = ANY($1)', [ids]);
  return rows.map(({ id }) => id);
}

async function remove(names: readonly string[], ids: Map<string, number>): Promise<void> {
  const gone = names.map((name) => ids.get(name)!);
  await source.transaction(async (manager) => {
    await waitForWriteTurn(manager);
    const before = await storiesOf(manager, gone);
    await leaveStories(manager, gone, MOST);
    await deleteArticles(manager, gone);
    await dropEmptyStories(manager, before);
  });
  for (const name of names) ids.delete(name);
}

/** The names of the articles of each story, in the order of the alphabet. */
async function stored(ids: ReadonlyMap<string, number>): Promise<string[]> {
  const rows: { names: number[] }[] = await source.query(
    `SELECT array_agg(a.id ORDER BY a.id) AS names FROM article a JOIN fact f ON f.article_id = a.id AND f.story_id = a.story_id GROUP BY a.story_id`,
  );
  const nameOf = new Map([...ids].map(([name, id]) => [id, name]));
  return rows
    .map((row) =>
      row.names
        .map((id) => nameOf.get(id)!)
        .sort()
        .join(' '),
    )
    .sort();
}

/** The stories by their definition: the connected parts of all pairs, from nothing but the articles that are there. */
function reference(articles: readonly Invented[]): string[] {
  const texts = new Map<string, { labels: Labels; uses: Uses; names: string[]; body: string }>();
  for (const article of articles) {
    const labels = labelsOf(article);
    const { digest } = labels.storySketch!;
    const moment = article.at === null ? '|' : `${article.at.slice(0, 10)}|${Date.parse(article.at) / 1000}`;
    const known = texts.get(digest);
    const uses = alsoUsed(known?.uses, article.sourceId ?? 0, moment);
    texts.set(digest, { labels, uses, names: [...(known?.names ?? []), article.name], body: article.body });
  }
  const all = [...texts.values()];
  const counts = new Map<number, number>();
  for (const { labels } of all)
    for (const key of new Set(labels.storySketch!.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Groups();
  all.forEach((a, i) => {
    const keys = new Set([...a.labels.storySketch!.keys].filter((key) => counts.get(key)! <= MOST));
    all.slice(0, i).forEach((b, j) => {
      const both = b.labels.storySketch!.keys.filter((key) => keys.has(key)).length;
      const [glimpseA, glimpseB] = [a, b].map(({ labels }) => glimpseOf(readPrint(labels.storySketch!.print)));
      if (both === 0 || (both === 1 && !agree(glimpseA!, glimpseB!))) return;
      const setting = settingOf(a.uses, b.uses);
      if (!mayBeSame(readPrint(a.labels.storySketch!.print), readPrint(b.labels.storySketch!.print), () => setting))
        return;
      const words = (body: string) =>
        storyText({ title: null, lead: null, paragraphs: [{ text: body, heading: false }] });
      if (compare(words(a.body), words(b.body), setting).verdict === 'same') groups.unite(j, i);
    });
  });
  const parts = new Map<number, string[]>();
  for (const [i, { names }] of all.entries()) {
    parts.set(groups.find(i), [...(parts.get(groups.find(i)) ?? []), ...names]);
  }
  return [...parts.values()].map((names) => names.sort().join(' ')).sort();
}

describe('stories', () => {
  test.each([1, 2, 3, 4, 5, 6])('are what their definition says after every step (%d)', async (seed) => {
    const random = seeded(seed * 7919);
    const bases = Array.from({ length: 4 }, () => sentence(random));
    const present = new Map<string, Invented>();
    const ids = new Map<string, number>();
    const invent = (name: string): Invented => ({
      name,
      body: variant(
        random(3) === 0 ? variant(bases[random(bases.length)]!, random) : bases[random(bases.length)]!,
        random,
      ),
      sourceId: [null, 1, 2][random(3)]!,
      at: random(5) === 0 ? null : `2024-03-0${1 + random(4)}T1${random(10)}:00:00Z`,
    });
    let shared = 0;
    for (let step = 0; step < 22; step += 1) {
      if (random(3) === 0 && present.size > 4) {
        const gone = [...present.keys()].filter(() => random(3) === 0);
        await remove(gone, ids);
        for (const name of gone) present.delete(name);
      } else {
        const fresh = Array.from({ length: 1 + random(8) }, (_, at) => invent(`n${step}-${at}`));
        const again = [...present.keys()].filter(() => random(8) === 0).map(invent);
        await write([...fresh, ...again], ids);
        for (const article of [...fresh, ...again]) present.set(article.name, article);
      }
      const expected = reference([...present.values()]);
      expect(await stored(ids)).toEqual(expected);
      shared += expected.filter((names) => names.includes(' ')).length;
    }
    expect(shared).toBeGreaterThan(10);
    const [{ empty }] = await source.query(
      'SELECT count(*)::int AS empty FROM story s WHERE NOT EXISTS (SELECT FROM article a WHERE a.story_id = s.id)',
    );
    expect(empty).toBe(0);
    await remove([...ids.keys()], ids);
    expect(await source.query('SELECT id FROM story_text')).toEqual([]);
    expect(await source.query('SELECT key FROM story_common_key')).toEqual([]);
  });

  test('do not depend on the order of arrival, and keep the oldest number', async () => {
    const random = seeded(99);
    const base = sentence(random);
    const articles = Array.from(
      { length: 9 },
      (_, at): Invented => ({
        name: `o${at}`,
        body: variant(base, random),
        sourceId: 1 + (at % 2),
        at: '2024-03-01T10:00:00Z',
      }),
    );
    const orders = [articles, [...articles].reverse(), [...articles].sort((a, b) => (a.body < b.body ? -1 : 1))];
    const found: string[][] = [];
    for (const order of orders) {
      const ids = new Map<string, number>();
      for (const article of order) await write([article], ids);
      found.push(await stored(ids));
      const stories = await source.query(
        'SELECT min(a.id) AS first, a.story_id AS story FROM article a GROUP BY 2 ORDER BY 1',
      );
      expect(stories.map(({ story }: { story: number }) => story)).toEqual(
        [...stories.map(({ story }: { story: number }) => story)].sort((a, b) => a - b),
      );
      await remove([...ids.keys()], ids);
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  test('take in articles that were stored before stories were', async () => {
    const random = seeded(11);
    const base = sentence(random);
    const ids = new Map<string, number>();
    const present: Invented[] = ['a', 'b', 'c', 'd'].map((name, at) => ({
      ...{ name, body: at === 3 ? sentence(random) : variant(base, random), sourceId: 1 },
      at: '2024-03-01T10:00:00Z',
    }));
    for (const article of present) await write([article], ids);
    await source.query(`DELETE FROM story_member; DELETE FROM story_text; DELETE FROM story_segment`);
    const [{ story }] = await source.query('INSERT INTO story (fingerprint) VALUES (NULL) RETURNING id AS story');
    await source.query('UPDATE article SET story_id = $1', [story]);
    await source.query('UPDATE fact SET story_id = $1', [story]);
    await source.query('DELETE FROM story WHERE id <> $1', [story]);
    for (const part of [present.slice(0, 2), present.slice(1), present]) {
      await source.transaction(async (manager) => {
        await waitForWriteTurn(manager);
        await rejoinStories(
          manager,
          part.map((article) => {
            const [told, { storySketch }] = [draftOf(article), labelsOf(article)];
            return { articleId: ids.get(article.name)!, sketch: storySketch, told, published: told.published };
          }),
        );
      });
    }
    expect(await stored(ids)).toEqual(reference(present));
    expect(await source.query('SELECT id FROM story WHERE id NOT IN (SELECT story_id FROM article)')).toEqual([]);
    await remove([...ids.keys()], ids);
  });

  test('tell the log of every article whose story changes', async () => {
    const random = seeded(5);
    const base = sentence(random);
    const start = base.split(' ').slice(0, 34).join(' ');
    const end = base.split(' ').slice(26).join(' ');
    const at = '2024-03-01T10:00:00Z';
    const ids = new Map<string, number>();
    const invent = (name: string, body: string, sourceId: number): Invented => ({ name, body, sourceId, at });
    await write([invent('a', start, 1), invent('b', end, 2)], ids);
    expect(await stored(ids)).toEqual(['a', 'b']);
    const logged = async () =>
      (await source.query('SELECT DISTINCT article_id AS id FROM change_log WHERE id > $1 ORDER BY 1', [last])).map(
        ({ id }: { id: number }) => id,
      );
    let [{ last }] = await source.query('SELECT max(id) AS last FROM change_log');
    await write([invent('c', base, 1)], ids);
    expect(await stored(ids)).toEqual(['a b c']);
    expect(await logged()).toEqual([ids.get('b'), ids.get('c')]);
    [{ last }] = await source.query('SELECT max(id) AS last FROM change_log');
    const [b, c] = [ids.get('b'), ids.get('c')];
    await remove(['c'], ids);
    expect(await stored(ids)).toEqual(['a', 'b']);
    expect(await logged()).toEqual([b, c]);
    await remove(['a', 'b'], ids);
  });
});
