import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ArticleDetail, ArticleList } from '@vigie/contract';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { SMALL } from '../../../../test/reads/small-corpus.js';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'reader@lantern.example', 'analyst');
  cookie = await signIn(app, 'reader@lantern.example');
  await writeCorpus(app.dataSource, SMALL);
  await app.dataSource.query(RAW);
});

afterAll(() => app.stop());

/** A file of three chunks of four bytes, `abcdefghijkl`; the record of article 1 is `defghi`. */
const RAW = `
  INSERT INTO upload (name, state, options) VALUES ('drop', 'done', '{}');
  INSERT INTO upload_file (upload_id, name, bytes) VALUES (1, 'drop.txt', 12);
  INSERT INTO upload_chunk VALUES (1, 0, 'abcd'), (1, 4, 'efgh'), (1, 8, 'ijkl');
  INSERT INTO record (upload_id, file_id, seq, position, byte_start, byte_end, outcome, article_id)
    VALUES (1, 1, 1, 'byte 3', 3, 9, 'stored', 1);
  INSERT INTO article_version (article_id, upload_id, record_id, labels, draft, changed)
    VALUES (1, 1, 1, 'infer', '{"title": "A", "tags": [], "modifiedAt": null,
      "published": {"at": "2024-01-01T08:00:00Z", "day": "2024-01-01", "offset": null, "precision": "minute"}}', '{}');
  UPDATE article SET version_id = 1, url = 'https://www.lantern.example/a' WHERE id = 1;
  UPDATE article_text SET mentions = '[
    {"field": "title", "start": 0, "end": 5, "text": "Niger", "kind": "country", "key": "NE", "method": "name"},
    {"field": "title", "start": 6, "end": 9, "text": "fest", "kind": "topic", "key": "20000565", "method": "rule"},
    {"field": "title", "start": 9, "end": 12, "text": "CEDEAO", "kind": "organisation", "key": "ecowas", "method": "name"}]'
  WHERE article_id = 1`;

const ask = (path: string, language = 'en') =>
  app.fetch(`/api/v1/articles${path}`, { headers: { ...(as(cookie).headers as object), 'accept-language': language } });
const ids = async (query: string) => {
  const { items } = (await (await ask(query)).json()) as ArticleList;
  return items.map(({ id }) => id).join(' ');
};

describe('the list', () => {
  test.each([
    ['', '8 5 4 3 2 1 6 7'],
    ['?sort=publishedAt', '6 1 2 3 4 5 8 7'],
    ['?topic=20000565', '3 2 1'],
    ['?topic=20000565&topic=!20000638', '3'],
    ['?topic=%3DRainfall%20', '2 6'],
    ['?topic=none', '8 5 4 7'],
    ['?topic=!none', '3 2 1 6'],
    ['?country=ru', '3 2'],
    ['?country=RU&countryRole=focus', '2'],
    ['?country=none&countryRole=focus', '8 5 3 6 7'],
    ['?country=NE&country=ML', '4 2 1'],
    ['?country=NE&tag=sahel', '1'],
    ['?source=lantern.example', '2 1 6'],
    ['?source=The+Lantern&source=2', '5 4 3 2 1 6'],
    ['?source=none', '8 7'],
    ['?source=the+lantern', ''],
    ['?source=!1', '8 5 4 3 7'],
    ['?sourceCountry=none', '8 7'],
    ['?collection=Wire', '5 4 3'],
    ['?collection=1&collection=!2', '2 1 6'],
    ['?language=none', '6 7'],
    ['?upload=2', ''],
    ['?story=2', '3 2'],
    ['?from=2024-01-08&to=2024-01-08', '5 4 6'],
    ['?from=2024-01-01&to=2024-01-01&tz=Africa/Niamey', '1 6'],
    ['?from=2024-01-08T00:00:00Z&to=2024-01-08T10:00:00Z', '4 6'],
    ['?from=2024-02-01', ''],
    ['?from=2024-01-31', '8 6'],
    ['?to=2023-12-31', ''],
    ['?q=alliance', '8'],
    ['?q=securite', '8'],
    ['?q=%22s%C3%A9curit%C3%A9+et+l%E2%80%99Alliance%22', '8'],
    ['?q=fleuves+OR+alliance', '8 5'],
    ['?q=le', ''],
    ['?q=fleuv*+-alliance', '5'],
    ['?q=fleuve+OR+alliance&sort=publishedAt', '5 8'],
    ['?q=fleuve+OR+alliance&sort=-relevance', '8 5'],
  ])('%s', async (query, expected) => {
    expect(await ids(query)).toBe(expected);
  });

  test('is what the contract says, with a total and words around what was searched for', async () => {
    const answer = ArticleList.strict().parse(await (await ask('?q=fleuve&limit=1', 'fr')).json());
    expect(answer).toMatchObject({ total: 1, nextCursor: null });
    expect(answer.items[0]).toMatchObject({
      id: '5',
      source: { id: '2', name: 'Le Héron', host: 'heron.example', country: 'FR' },
      publishedAt: '2024-01-08T10:00:00Z',
      snippet: expect.stringContaining('fleuve'),
    });
  });

  test.each(['-publishedAt', 'publishedAt', '-relevance'])('by %s, page after page', async (sort) => {
    const query = `?sort=${sort}&limit=3${sort === '-relevance' ? '&q=title' : ''}`;
    const whole = await ids(query.replace('limit=3', 'limit=200'));
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: ArticleList = await (await ask(cursor === '' ? query : `${query}&cursor=${cursor}`)).json();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.join(' ')).toBe(whole);
  });

  test.each([
    '?cursor=x',
    '?cursor=W10',
    `?cursor=${Buffer.from('["articles publishedAt",1,2]').toString('base64url')}`,
    `?cursor=${Buffer.from('["articles -publishedAt","1",2]').toString('base64url')}`,
    '?sort=-relevance',
    '?sort=title',
    '?limit=0',
    '?limit=201',
  ])('%s is refused', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });

  test('a cursor far out of range finds a place', async () => {
    const cursor = Buffer.from('["articles -publishedAt",-1e300,1e300]').toString('base64url');
    expect((await ask(`?cursor=${cursor}`)).status).toBe(200);
  });

  test('as CSV', async () => {
    const text = await (await ask('?story=2&format=csv')).text();
    const [head, first] = text.replace('\ufeff', '').split('\r\n');
    expect(head).toMatch(/^id,publishedAt,publishedDay,datePrecision,source,/);
    expect(first).toMatch(/^3,2024-01-03T10:00:00Z,,instant,Le Héron,heron\.example,FR,en,/);
  });
});

describe('one article', () => {
  test('with its evidence and versions', async () => {
    const answer = ArticleDetail.strict().parse(await (await ask('/1', 'fr')).json());
    expect(answer.mentions.map(({ label }) => label)).toEqual(['Niger', 'société inventée', 'CEDEAO']);
    expect(answer.countries[0]).toMatchObject({ code: 'NE', label: 'Niger', role: 'focus' });
    expect(answer.versions).toMatchObject([{ id: '1', uploadId: '1', changed: [], isCurrent: true }]);
    expect(answer.story).toEqual({ id: '1', size: 1 });
    expect(answer.source?.host).toBe('lantern.example');
  });

  test.each(['/99', '/0', '/x', '/-1', '/999999999999999999', '/9999999999999999999', '/99/raw', '/2/raw'])(
    '%s is not there',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('its raw record, cut out of the file, never shown as a page', async () => {
    const response = await ask('/1/raw');
    expect(await response.text()).toBe('defghi');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="article-1.txt"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('where it has the words that were searched for, and only then', async () => {
    const detail = async (query: string) => ArticleDetail.parse(await (await ask(`/1${query}`)).json());
    const { highlights = [], title, paragraphs } = await detail('?q=title+OR+text');
    const texts = new Map([['title', title], ...paragraphs.map(({ text }, at) => [`paragraphs/${at}`, text] as const)]);
    const words = highlights.map(({ field, start, end }) => `${field} ${texts.get(field)?.slice(start, end)}`);
    expect(words).toEqual(['title title', 'paragraphs/0 text']);
    expect((await detail('?q=unheard')).highlights).toEqual([]);
    expect((await detail('')).highlights).toBeUndefined();
  });

  test.each([
    ['?q=niger+AND', 'q'],
    ['?q=', 'q'],
    ['?colour=red', 'colour'],
  ])('%s is refused', async (query, path) => {
    const response = await ask(`/1${query}`);
    const { errors } = await response.json();
    expect([response.status, errors[0].path]).toEqual([400, path]);
  });

  test('nobody who is not signed in', async () => {
    for (const path of ['', '/1', '/1/raw']) expect((await app.fetch(`/api/v1/articles${path}`)).status).toBe(401);
  });
});

describe('a long list', () => {
  beforeAll(async () => {
    await app.dataSource.query(`
      INSERT INTO article (identity, title, tags, countries, topics, story_id, upload_id, date_precision)
        SELECT decode(md5('long' || n), 'hex'), CASE n WHEN 1 THEN NULL ELSE 'Long ' || n END, '{}', '[]', '[]', 1, 1, 'unknown'
        FROM generate_series(1, 450) AS n;
      INSERT INTO fact (article_id, precision, story_id, topics, countries, focus_countries, tags, uploads)
        SELECT a.id, 0, 1, '{}', '{}', '{}', '{}', '{77}' FROM article a WHERE a.title LIKE 'Long %' OR a.title IS NULL AND a.id > 8;
      INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
        SELECT f.article_id, '[{"text": "The ferry left at noon.", "heading": false}]', '[]', '{}', '[]', '[]'
        FROM fact f WHERE f.uploads = '{77}'`);
  });

  test('is whole as CSV, unless a page is asked for', async () => {
    const lines = async (query: string) => (await (await ask(query)).text()).trimEnd().split('\r\n').length - 1;
    expect(await lines('?upload=77&format=csv')).toBe(450);
    expect(await lines('?upload=77&format=csv&limit=60')).toBe(60);
  });

  test('shows how a text begins that has neither title nor lead', async () => {
    const { items } = ArticleList.parse(await (await ask('?upload=77&sort=publishedAt&limit=2')).json());
    expect(items.map(({ title, snippet }) => [title, snippet])).toEqual([
      [null, 'The ferry left at noon.'],
      ['Long 2', undefined],
    ]);
  });
});
