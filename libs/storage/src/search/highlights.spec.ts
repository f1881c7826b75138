import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { articleList } from '../read-models/article-list.js';
import { SqlCounting } from '../read-models/sql-counting.js';
import { articleHighlights } from './article-highlights.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

const everything: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

async function listed(q: string, article: { language: string | null; title: string; text: string }) {
  await writeCorpus(reads.database, corpusOf(article));
  const question = { selection: { ...everything, q }, limit: 5, cursor: null, language: 'en' as const };
  const { items } = await articleList(reads.database, new SqlCounting(reads.database), {
    ...question,
    order: '-relevance',
  });
  return items[0]!;
}

/** The words that are marked, by field. */
async function marked(q: string, language: string | null, title: string, text: string): Promise<string[]> {
  const item = await listed(q, { language, title, text });
  return item.highlights!.map(({ field, start, end }) => `${field} ${(item[field] ?? '').slice(start, end)}`);
}

describe('what is marked', () => {
  test.each<[string, string | null, string, string, string[]]>([
    ['sécurité', 'fr', 'La Sécurité', 'Des sécurités, sure.', ['title Sécurité', 'snippet sécurités']],
    ['securite OR alliance', 'fr', '', 'L’Alliance et la sécurité.', ['snippet Alliance', 'snippet sécurité']],
    ["l'alliance", 'fr', '', 'Pour l’Alliance.', ['snippet Alliance']],
    ['"coup d’État"', 'fr', '', 'Un coup, un coup d’État, un État.', ['snippet coup d’État']],
    ['coup* -putsch', 'fr', '', 'Coupables du coup.', ['snippet Coupables', 'snippet coup']],
    ['title:niger', 'fr', 'Niger', 'Le Niger.', ['title Niger']],
    ['niger', 'fr', 'Nigeria et Niger', 'Le Nigérian.', ['title Niger']],
    ["aujourd'hui", 'fr', '', 'C’est aujourd’hui !', ['snippet aujourd’hui']],
    ['pays-bas', 'fr', '', 'Les Pays‑Bas et le pays.', ['snippet Pays‑Bas']],
    [
      '"alfa bravo"~2',
      'en',
      '',
      'Alfa so bravo, and then some more alfa and much later on bravo.',
      ['snippet Alfa', 'snippet bravo'],
    ],
    ['election', 'en', 'Elections & <b>electing</b>', 'Elect!', ['title Elections', 'title electing', 'snippet Elect']],
    ['выборы', 'ru', 'О выборах', 'Выбор за ним.', ['title выборах', 'snippet Выбор']],
    ['самолет', 'ru', 'Самолёты', 'Нет.', ['title Самолёты']],
    ['النيجر', 'ar', 'في النيجر', 'والنيجر ونيجيريا', ['title النيجر', 'snippet والنيجر']],
    ['انتخابات', 'ar', 'الانتخابات', 'انتخـابات', ['title الانتخابات', 'snippet انتخـابات']],
    ['国家主席', 'zh', '中国国家主席访问', '主席', ['title 国家主席']],
    ['東京', 'ja', '東京で会談', '京都と東京都', ['title 東京', 'snippet 東京']],
    ['中', 'zh', '中国', '发展中', ['title 中', 'snippet 中']],
    ['vaccinat*', 'fr', 'La vaccination', 'Un vaccin.', ['title vaccination']],
    ['zabe', 'ha', 'Zaɓe', '', ['title Zaɓe']],
    ['strasse', 'de', 'Die Straßen', '', ['title Straßen']],
    ['example.org', null, '', 'See example.org/page today.', ['snippet example.org']],
    ['gold', 'en', '😀 gold', '😀😀 gold 😀', ['title gold', 'snippet gold']],
  ])('%s in %s: %s | %s', async (q, language, title, text, expected) => {
    expect(await marked(q, language, title, text)).toEqual(expected);
  });
});

test('the passage has most of what was asked for, from the beginning of a sentence', async () => {
  const filler = 'Some other words stand here and fill the text with nothing at all. '.repeat(12);
  const text = `Gold was found. ${filler}In the north the gold mine closed for good. ${filler}`;
  const item = await listed('gold mine', { language: 'en', title: 'News', text });
  expect(item.snippet).toMatch(/^In the north the gold mine closed/);
  expect(item.snippet!.length).toBeLessThan(400);
});

test('a text that has the words in its title alone is shown from its beginning', async () => {
  const item = await listed('gold', { language: 'en', title: 'Gold', text: 'Prices rose again. Nobody knows why.' });
  expect(item.snippet).toBe('Prices rose again. Nobody knows why.');
  expect(item.highlights).toEqual([{ field: 'title', start: 0, end: 4 }]);
});

test('an article that is opened has the marks in all its paragraphs', async () => {
  await listed('gold', { language: 'en', title: 'Gold', text: 'Gold and silver.' });
  expect(await articleHighlights(reads.database, 1, 'gold OR title:silver OR silv*')).toEqual([
    { field: 'title', start: 0, end: 4 },
    { field: 'paragraphs/0', start: 0, end: 4 },
    { field: 'paragraphs/0', start: 9, end: 15 },
  ]);
  expect(await articleHighlights(reads.database, 999, 'gold')).toEqual([]);
});
