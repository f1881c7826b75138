import { createDataSource, deleteArticles, writeArticles } from '@vigie/storage';

/** Positions in a text vector end at 16,383. */
const AT_ONCE = 12_000;

/** Reads and writes articles as the product does, to learn and to check how it indexes their words. */
export class Indexing {
  static async open(url) {
    const source = createDataSource(url, { poolSize: 1, statementTimeout: 0, applicationName: 'bench' });
    return new Indexing(await source.initialize());
  }

  constructor(source) {
    this.source = source;
  }

  close() {
    return this.source.destroy();
  }

  /** What each word is indexed as in a language; null where it is left out. The first one has to be indexed. */
  async lexemesOf(language, words) {
    const lexemes = [];
    for (let start = 0; start < words.length; start += AT_ONCE) {
      // A word that is surely indexed shows where the text begins.
      const text = ['cobalt', ...words.slice(start, start + AT_ONCE)].join(' ');
      const { whole } = await this.indexed({ language, title: null, lead: null, paragraphs: [text] });
      const places = [...whole].flatMap(([lexeme, positions]) =>
        (positions ?? []).map((position) => [position, lexeme]),
      );
      const first = Math.min(...whole.get('cobalt'));
      const found = new Map(places.map(([position, lexeme]) => [position - first - 1, lexeme]));
      for (let place = 0; place < Math.min(AT_ONCE, words.length - start); place += 1)
        lexemes.push(found.get(place) ?? null);
    }
    return lexemes;
  }

  /** Stores an article as the product does, and gives its id. */
  store(number) {
    return this.source.transaction(async (manager) => {
      const [{ id: storyId }] = await manager.query('INSERT INTO story (fingerprint) VALUES (NULL) RETURNING id');
      const text = { language: 'en', title: `Arrival ${number}`, lead: null, paragraphs: ['Just in.'] };
      const identity = number.toString(16).padStart(64, 'e');
      return [...(await writeArticles(manager, [{ ...writable(text, storyId), identity }])).values()][0];
    });
  }

  remove(ids) {
    return this.source.transaction((manager) => deleteArticles(manager, ids));
  }

  /** The vectors of a text as the product writes them, as maps from lexeme to positions. */
  async indexed({ language, title, lead, paragraphs }) {
    const runner = this.source.createQueryRunner();
    await runner.startTransaction();
    try {
      const [{ id: storyId }] = await runner.query('INSERT INTO story (fingerprint) VALUES (NULL) RETURNING id');
      const article = writable({ language, title, lead, paragraphs }, storyId);
      const ids = await writeArticles(runner.manager, [article]);
      return await this.vectors(runner.manager, [...ids.values()][0]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** The vectors of an article that is there. */
  async vectors(manager, id) {
    const rows = await (manager ?? this.source).query(
      `SELECT side.name, word.lexeme, word.positions FROM article_search
       CROSS JOIN LATERAL (VALUES ('whole', whole), ('title', title), ('lead', lead)) AS side(name, vector)
       CROSS JOIN LATERAL unnest(side.vector) AS word WHERE article_search.article_id = $1`,
      [id],
    );
    const found = { whole: new Map(), title: new Map(), lead: new Map() };
    for (const { name, lexeme, positions } of rows) found[name].set(lexeme, positions);
    return found;
  }
}

function writable({ language, title, lead, paragraphs }, storyId) {
  const published = { at: null, day: null, offset: null, precision: 'unknown' };
  const nothing = { url: null, modifiedAt: null, locale: null, section: null, author: null, image: null };
  return {
    id: null,
    identity: 'f'.repeat(64),
    draft: {
      ...nothing,
      title,
      lead,
      published,
      tags: [],
      paragraphs: paragraphs.map((text) => ({ text, heading: false })),
      provenance: {},
      unclaimed: [],
      warnings: [],
    },
    labels: {
      language,
      countries: [],
      topics: [],
      mentions: [],
      warnings: [],
      languageMethod: null,
      languageVersion: null,
    },
    sourceId: null,
    storyId,
    uploadId: 1,
    versionId: null,
    uploads: [1],
    topicIds: [],
    tagIds: [],
  };
}
