import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { SMALL } from '../../../../test/reads/small-corpus.js';
import { articleList } from '../read-models/article-list.js';
import { SqlCounting } from '../read-models/sql-counting.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, {
    ...SMALL,
    sources: [...SMALL.sources, { name: 'L’Écho', country: null, hosts: [], collections: [] }],
    articles: SMALL.articles.map((article, place) =>
      place === 6 ? { ...article, source: SMALL.sources.length + 1, tags: ['pêche'] } : article,
    ),
  });
});

afterAll(() => reads.close());

const everything: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

test.each([
  ['country:NE', '1 2'],
  ['country:(NE OR ML)', '1 2 4'],
  ['country:(NE RU)', '2'],
  ['-country:NE', '3 4 5 6 7 8'],
  ['country:none', '5 6 7'],
  ['lang:fr -country:NE', '5 8'],
  ['tag:sahel', '1 4'],
  ['tag:SAHEL', '1 4'],
  ['tag:RAI*', '4'],
  ['tag:unheard*', ''],
  ['topic:20000565', '1 2 3'],
  ['topic:medtop:20000638', '1 2'],
  ['topic:"Society, invented"', '1 2 3'],
  ['topic:"société inventée"', '1 2 3'],
  ['topic:fest*', '1 2'],
  ['source:lantern.example', '1 2 6'],
  ['source:"Le Héron"', '3 4 5'],
  ['source:héron', ''],
  ['source:"the lantern"', '1 2 6'],
  ['source:"THE LANTERN"', '1 2 6'],
  ['source:"le heron"', '3 4 5'],
  ['source:(l’écho OR "le héron")', '3 4 5 7'],
  ["source:L'ECHO", '7'],
  ['source:Ĺ’echô', '7'],
  ['-source:L‘Écho tag:peche', ''],
  ['source:LANTERN.example', '1 2 6'],
  ['source:L’é*', '7'],
  ['source:LE*', '3 4 5'],
  ['tag:Sahél', '1 4'],
  ['tag:peche', '7'],
  ['tag:"PÊCHE"', '7'],
  ['tag:pech*', '7'],
  ['topic:"SOCIETE inventee"', '1 2 3'],
  ['topic:"société  Invented"', ''],
  ['topic:=RAÎNFALL', '2 6'],
  ['source:(le* OR silent*)', '3 4 5'],
  ['source:lant* -lang:fr', '6'],
  ['date:2024-01-02..', '3 4 5 6 8'],
  ['-date:2024', '7'],
  ['title:sécurité', '8'],
  ['title:l’alliance', '8'],
  ['title:fleuve', ''],
  ['fleuve OR title:alliance', '5 8'],
  ['country:NE OR fleuve', '1 2 5'],
  ['(country:NE lang:fr -tag:sahel) OR title:(securite alliance)', '2 8'],
  ['"niamey fleuve"~3', '5'],
  ['"niamey fleuve"~2', ''],
  ['"fleuve monte"~1', '5'],
  ['-fleuve -title:alliance', '1 2 3 4 6 7'],
])('%s finds “%s”', async (q, ids) => {
  const selection = { ...everything, q };
  const question = { selection, order: 'publishedAt', limit: 50, cursor: null, language: 'en' } as const;
  const { items, total } = await articleList(reads.database, new SqlCounting(reads.database), question);
  expect(
    items
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ).toBe(ids);
  expect(total).toBe(items.length);
});
