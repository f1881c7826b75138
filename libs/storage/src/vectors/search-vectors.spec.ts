import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { LANGUAGE_CASES } from '../search/languages.cases.js';
import { SEARCH_CONFIGS, searchConfig } from '../stores/search-config.js';
import { folded, type SearchedText, writeSearchTexts, writeWhole } from '../stores/search-store.js';

/** What a parser may stumble on, alone and beside each other. */
const TRICKY =
  'a|Niger|the|naïve|e|1|23|4.5|-6|+7e8|.|..|...|,|;|:|://|/|//|-|--|_|@|&|&amp;|~|\'|"|(|)|%|#|=|*|\\|^|`|{|}|[|]|!|?|$| |  |\n|\t' +
  '|\u00a0|\u2009|\u3000|«|»|“|…|–|—|·|é|ß|ﬁ|İ|I|ı|œuvre|co-opération|l’Alliance|aujourd’hui|U.S.|e.g.|A/B|km/h|x.y.z|v1.2.3|C++|AT&T' +
  '|www.example.com|http://example.com/a,b?c=d#e|user.name@mail.example|/usr/lib|c:\\dir|12:30|10,000|1.5e-3|№|€5|5%|2024-01-02|+33 1' +
  '|running|vaccination|securité|выборы|Ёлка|елками|мая|сказал|الوزراء|والمدارس|٢٠٢٤|中国国家主席|日本|서울에서|ไทย|e\u0301|\u0301|a\u200bb|\u{1f600}|𝐛𝐨𝐥𝐝|x²|ªº|ǅ|ﷺ|\u0001|\u007f' +
  '|özgürlüklerinden|Unabhängigkeitserklärungen|gouvernementales|eleições|gobiernos|embargos|=x|=vaccination';

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function hostile(random: (below: number) => number, length: number): string {
  const parts = TRICKY.split('|');
  const glue = [' ', ' ', '', '', '\n', ', '];
  return Array.from({ length: random(length) }, () => parts[random(parts.length)]! + glue[random(glue.length)]!).join(
    '',
  );
}

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

const DIFFERENT = `
  SELECT a.article_id AS id, a.whole::text AS built, b.whole::text AS read FROM article_search a
  JOIN article_search b ON b.article_id = -a.article_id AND b.config = a.config
  WHERE a.article_id > 0 AND (tsvectorsend(a.whole), tsvectorsend(a.title), tsvectorsend(a.lead), a.filler)
    IS DISTINCT FROM (tsvectorsend(b.whole), tsvectorsend(b.title), tsvectorsend(b.lead), b.filler)`;

/** Texts whose vectors are not those that Postgres makes of them when it reads them as a whole. */
async function differences(texts: readonly Omit<SearchedText, 'articleId'>[]): Promise<object[]> {
  const numbered = texts.map((text, place) => ({ ...text, articleId: place + 1 }));
  return reads.database.transaction(async (manager) => {
    await manager.query('DELETE FROM article_search');
    for (let at = 0; at < numbered.length; at += 500) {
      const some = numbered.slice(at, at + 500);
      await writeSearchTexts(manager, some);
      await writeWhole(
        manager,
        some.map((text) => folded({ ...text, articleId: -text.articleId })),
      );
    }
    const [{ count }] = await manager.query('SELECT count(*)::int AS count FROM article_search');
    expect(count).toBe(2 * texts.length);
    const found: { id: number }[] = await manager.query(DIFFERENT);
    return found.map((one) => ({ ...one, text: texts[one.id - 1] }));
  });
}

describe('vectors are those that Postgres makes', () => {
  test('of texts in many languages', async () => {
    const texts = LANGUAGE_CASES.map(({ language, text }) => ({
      config: searchConfig(language),
      title: text,
      lead: text,
      body: text,
    }));
    expect(await differences(texts)).toEqual([]);
  });

  test.each([...SEARCH_CONFIGS])('of what a parser may stumble on, in %s', async (config) => {
    const random = seeded(config.length * 31 + config.charCodeAt(6));
    const make = () => ({ config, title: hostile(random, 8), lead: hostile(random, 20), body: hostile(random, 60) });
    expect(await differences(Array.from({ length: Number(process.env.HOSTILE ?? 100) }, make))).toEqual([]);
  });

  test('of texts too long or too monotonous to keep all places of', async () => {
    const text = (body: string) => ({ config: 'vigie_fr', title: '', lead: '', body });
    const words = Array.from({ length: 20_000 }, (_, at) => `mot${'abcdefghij'[at % 10]}${at}`);
    expect(
      await differences([
        text('vaccination '.repeat(245)),
        text('vaccination '.repeat(300)),
        text(words.slice(0, 6000).join(' ')),
        text(words.join(' ')),
        text(`${'a/'.repeat(120)} ${'b'.repeat(3000)}`),
        text('de la '.repeat(9000)),
      ]),
    ).toEqual([]);
  });
});
