import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Story, StoryChanges, Upload } from '@vigie/contract';
import type { Client } from './client.js';
import { readCsv } from './read-csv.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
const uploads = new Map<string, Upload>();
const articles = new Map<string, string>();

const BRIDGE = [
  'The covered bridge at Larkmere was closed on Monday after divers found that the ice had split two of its oak piles, the county said. It will stay shut for at least six weeks.',
  'About 1,400 people cross the bridge every day, many of them pupils of the school at Upper Larkmere. Buses will take them round by Stannel Ford, which adds forty minutes to the way.',
  '“We have mended this bridge after every hard winter since my grandfather’s time,” said the master carpenter Edda Norling, “and we shall mend it again.”',
  'The county has set aside 320,000 crowns. The oak is to come from the forest at Gruntal, where 26 trees were marked in the autumn. Shops on both sides of the river have asked for help with their losses.',
  'Larkmere’s bridge was built in 1874 and is the last of nine covered bridges on the Istra.',
];
const ORCHARD = [
  'The pear growers of Ostrava Valley have agreed to share one press, one cellar and one label from this autumn.',
  'Forty families signed the paper in the school hall, after a winter of meetings that often lasted until midnight.',
  'Their grandparents had tried it twice, and both times a quarrel about the price of barrels brought it down.',
  'This time each family puts in the same sum and has one vote, however many trees it owns or rents.',
  'The press comes from a closed monastery and was carried over the pass in nine parts by the fire brigade.',
  'A teacher of chemistry keeps the books, and her pupils measure the sugar of every load that is brought in.',
  'Buyers in three towns have promised to take the first thousand bottles if the frost spares the blossom.',
  'Old Mrs Havel, who has the oldest tree, will open the first bottle and says that she may not wait for others.',
  'The growers still disagree about the name on the label, so the children are to draw it from a hat in May.',
];
const FERRY =
  'The harbour office at Kolm said 214 cars and 1,930 passengers used the island ferry on {day}, against {before} a week ago. The first boat left at {first} and the last came back at {last}. Water stood at {water} metres at noon and the wind reached {wind} knots. The office gives the figures every evening.';

const ferry = (day: string, values: string[]) =>
  ['{day}', '{before}', '{first}', '{last}', '{water}', '{wind}', '214', '1,930'].reduce(
    (text, slot, at) => text.replace(slot, [day, ...values][at] ?? slot),
    FERRY,
  );

const record = (name: string, source: string, publishedAt: string | null, title: string, text: string, more = {}) => ({
  ...{ url: `https://${source.toLowerCase().replaceAll(' ', '-')}.example/${name}`, source, title, text, ...more },
  ...(publishedAt === null ? {} : { publishedAt }),
});

async function send(name: string, records: object[]): Promise<void> {
  const upload = await client.records(records, { labels: 'given' }, `${name}.ndjson`);
  uploads.set(name, upload);
  for (const { articleId } of await client.items(upload.id)) {
    if (articleId === null) throw new Error('A record was not stored.');
    const { url } = await client.ask(`articles/${articleId}`);
    articles.set(url.split('/').at(-1), articleId);
  }
}

const storyOf = (name: string, query = {}): Promise<Story> => client.ask(`articles/${articles.get(name)}/story`, query);
const namesIn = ({ items }: Story) => items.map(({ article }) => article.url?.split('/').at(-1));
const sizes = async () => ({
  articles: (await client.ask('facets', { by: 'source' })).total.articles,
  stories: (await client.ask('facets', { by: 'source' })).total.stories,
});

beforeAll(async () => {
  server = await startProduct('stories');
  client = server.admin;
  await send('wire', [
    record(
      'first',
      'Istra Press',
      '2026-02-02T09:00:00Z',
      'Ice closes covered bridge',
      [...BRIDGE, '(Istra Press)'].join('\n\n'),
      {
        author: 'Istra Press',
      },
    ),
    record(
      'ferry-1',
      'Kolm Gazette',
      '2026-02-02T19:00:00Z',
      'Ferry figures',
      ferry('Monday', ['2,011', '6.10', '21.40', '3.42', '17']),
    ),
  ]);
  await send('papers', [
    record('copy', 'Larkmere Post', '2026-02-02T11:30:00Z', 'Bridge shut for six weeks', BRIDGE.join('\n\n')),
    record(
      'credited',
      'Stannel Times',
      '2026-02-02T12:00:00+01:00',
      'Ice closes covered bridge',
      [...BRIDGE, 'With Istra Press'].join('\n\n'),
    ),
    record('short', 'Gruntal Echo', '2026-02-03', 'Bridge shut', BRIDGE.slice(0, 3).join('\n\n')),
    record('undated', 'Nowhere Notes', null, 'Ice closes covered bridge', BRIDGE.join('\n\n')),
    record(
      'ferry-2',
      'Kolm Gazette',
      '2026-02-03T19:00:00Z',
      'Ferry figures',
      ferry('Tuesday', ['1,874', '6.30', '21.15', '3.18', '9', '188', '1,602']),
    ),
    record(
      'ferry-3',
      'Kolm Gazette',
      '2026-02-04T19:00:00Z',
      'Ferry figures',
      ferry('Wednesday', ['2,240', '6.05', '22.10', '3.77', '24', '301', '2,415']),
    ),
    record(
      'alone',
      'Larkmere Post',
      '2026-02-04T08:00:00Z',
      'Choir sings',
      'The choir of Upper Larkmere sang in the cold church on Sunday for the first time since its roof was mended, and some three hundred people came to hear it although the heating had failed again and the road was white with snow that fell all morning.',
    ),
  ]);
}, 120_000);
afterAll(() => remove(server));

describe('stories', () => {
  test('join copies, cut ones too, and leave a series apart', async () => {
    expect(namesIn(await storyOf('short'))).toEqual(['first', 'credited', 'copy', 'short', 'undated']);
    for (const name of ['ferry-1', 'ferry-2', 'ferry-3', 'alone']) expect((await storyOf(name)).size).toBe(1);
    expect(await sizes()).toEqual({ articles: 9, stories: 5 });
    const story = await storyOf('copy');
    expect((await client.ask('articles', { story: story.id })).total).toBe(5);
    expect((await client.ask(`articles/${articles.get('copy')}`)).story).toEqual({ id: story.id, size: 5 });
  });

  test('say who was first, how much later the others were and what they kept', async () => {
    const { items } = await storyOf('undated');
    expect(items.map(({ position, relation, lagSeconds }) => [position, relation, lagSeconds])).toEqual([
      ['first', 'first', 0],
      ['later', 'copy', 7200],
      ['later', 'copy', 9000],
      ['later', 'abridged', 86_400],
      ['undated', 'copy', null],
    ]);
    expect(items[0]?.kept).toEqual({ ofFirst: 1, ofThis: 1 });
    expect(items[3]?.kept.ofFirst).toBeLessThan(0.7);
    expect(items[3]?.kept.ofThis).toBeGreaterThan(0.98);
  });

  test('say whether the first is named', async () => {
    const { items } = await storyOf('first');
    expect(items.map(({ credit }) => credit)).toEqual([
      { kind: 'none', text: null },
      { kind: 'kept', text: 'With Istra Press' },
      { kind: 'stripped', text: null },
      { kind: 'stripped', text: null },
      { kind: 'stripped', text: null },
    ]);
  });

  test('show word by word what another one changed', async () => {
    const path = `articles/${articles.get('first')}/story/${articles.get('short')}/changes`;
    const changes: StoryChanges = await client.ask(path);
    expect(changes.lead).toEqual([]);
    expect(changes.title.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['removed', 'Ice closes covered bridge'],
      ['added', 'Bridge shut'],
    ]);
    expect(changes.body.filter(({ kind }) => kind === 'added')).toEqual([]);
    const kept = changes.body.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
    expect(kept.join('')).toBe(BRIDGE.slice(0, 3).join('\n\n'));
  });

  test('come page by page', async () => {
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Story = await storyOf('copy', { limit: 2, ...(cursor === '' ? {} : { cursor }) });
      expect(page.size).toBe(5);
      seen.push(...namesIn(page));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['first', 'credited', 'copy', 'short', 'undated']);
  });

  test('come as CSV, the same articles in the same order', async () => {
    const path = `/api/v1/articles/${articles.get('copy')}/story`;
    const lines = readCsv((await client.get(path, { format: 'csv' })).bytes);
    const told = lines.map(({ url }) => url?.split('/').at(-1));
    expect(told).toEqual(namesIn(await storyOf('copy')));
  });

  test.each([
    ['99999/story', 404],
    ['x/story', 404],
    ['1/story?limit=0', 400],
    ['1/story?limit=201', 400],
    ['1/story?cursor=x', 400],
    ['1/story?page=2', 400],
    [`1/story?cursor=${Buffer.from('["story",999999]').toString('base64url')}`, 400],
    [`1/story?cursor=${Buffer.from('["story",1e300]').toString('base64url')}`, 400],
    ['1/story/2/changes', 404],
    ['1/story/99999/changes', 404],
    ['1/story/0/changes', 404],
    ['1/story/1/changes', 200],
  ])('articles/%s is answered %d', async (path, status) => {
    expect((await client.get(`/api/v1/articles/${path}`)).status).toBe(status);
  });

  test('fall apart when what held them together is undone, and join again', async () => {
    const at = '2026-03-02T10:00:00Z';
    await send('halves', [
      record('head', 'Head Herald', at, 'A', ORCHARD.slice(0, 5).join('\n\n')),
      record('tail', 'Tail Tribune', at, 'B', ORCHARD.slice(4).join('\n\n')),
    ]);
    const { id } = await storyOf('head');
    expect([(await storyOf('head')).size, (await storyOf('tail')).size]).toEqual([1, 1]);
    const whole = [record('whole', 'Whole World', at, 'C', ORCHARD.join('\n\n'))];
    for (let time = 0; time < 2; time += 1) {
      await send('whole', whole);
      expect(namesIn(await storyOf('tail'))).toEqual(['head', 'tail', 'whole']);
      expect((await storyOf('whole')).id).toBe(id);
      await client.undo(uploads.get('whole')!.id);
      expect(namesIn(await storyOf('head'))).toEqual(['head']);
      expect(namesIn(await storyOf('tail'))).toEqual(['tail']);
    }
  });

  test('follow an article that was rewritten', async () => {
    const before = (await storyOf('first')).size;
    await send('rewritten', [
      record(
        'undated',
        'Nowhere Notes',
        null,
        'Something else',
        ferry('Friday', ['90', '7.00', '20.00', '2.10', '3', '12', '77']),
        {
          modifiedAt: '2030-01-01T00:00:00Z',
        },
      ),
    ]);
    expect((await storyOf('undated')).size).toBe(1);
    expect((await storyOf('first')).size).toBe(before - 1);
    await client.undo(uploads.get('rewritten')!.id);
    expect((await storyOf('first')).size).toBe(before);
  });

  test('of nobody are left when everything is undone', async () => {
    for (const name of ['halves', 'wire', 'papers']) await client.undo(uploads.get(name)!.id);
    expect(await sizes()).toEqual({ articles: 0, stories: 0 });
  });
});
