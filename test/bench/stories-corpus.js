import { storyText } from '@vigie/analysis';
import { addStoryMembers, addStoryTexts } from '@vigie/storage';
import { sketchOf } from '@vigie/stories';
import { keyIndexOf } from '../../apps/api/dist/ingest/worker/stories/key-index.js';

const CHUNK = 5000;
const KEYS = 48;
/** Of the keys so many are shared with others, as the keys of common phrases and forms are. */
const SHARED = { share: 0.01, of: 200_000 };

/** Pseudo-random whole numbers below a limit, the same in every run. */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return Math.floor((((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32) * below);
  };
}

/** A sketch that no text has, with the size and the shared keys of real ones. */
function strangeSketch(random, print) {
  const digest = Array.from({ length: 4 }, () =>
    random(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  const keys = Uint32Array.from({ length: KEYS }, () =>
    random(1000) < SHARED.share * 1000 ? Math.imul(random(SHARED.of), 0x9e3779b1) >>> 0 : random(2 ** 32),
  );
  const bytes = Uint8Array.from(print, (byte, place) => (place < 6 ? byte : random(256)));
  return { digest, keys, print: bytes };
}

async function insertArticles(manager, count, storyIds, sourceIds, identities) {
  const rows = await manager.query(
    `INSERT INTO article (identity, tags, countries, topics, story_id, upload_id, source_id, published_at, published_day, date_precision)
     SELECT decode(a.identity, 'hex'), '{}', '[]', '[]', a.story_id, 1, a.source_id, now() - a.place * interval '1 minute',
       (now() - a.place * interval '1 minute')::date, 'instant'
     FROM unnest($1::text[], $2::bigint[], $3::int[]) WITH ORDINALITY AS a(identity, story_id, source_id, place)
     ORDER BY a.place RETURNING id`,
    [identities, storyIds, sourceIds],
  );
  if (rows.length !== count) throw new Error('Not all articles were written.');
  return rows.map(({ id }) => id);
}

let written = 0;
const identity = () => (written++).toString(16).padStart(16, '0');

/** Sketches of texts that share few keys with each other, without their words. */
export function strangers() {
  const random = seeded(1);
  const { print } = toStoryArticles(inventor()(1))[0].sketch;
  return (count) => Array.from({ length: count }, () => strangeSketch(random, print));
}

/** Fills a new database with that many texts, each of an article and a story of its own. */
export async function fillWithTexts(source, count, sketch) {
  const random = seeded(3);
  await source.query(
    `INSERT INTO source (name, name_key) SELECT 'Outlet ' || n, 'outlet ' || n FROM generate_series(1, 500) AS n`,
  );
  for (let done = 0; done < count; done += CHUNK) {
    const size = Math.min(CHUNK, count - done);
    const sketches = sketch(size);
    await source.transaction(async (manager) => {
      const ids = await addStoryTexts(manager, sketches);
      const stories = await manager.query(
        'INSERT INTO story (fingerprint) SELECT NULL FROM generate_series(1, $1) RETURNING id',
        [size],
      );
      const articles = await insertArticles(
        manager,
        size,
        stories.map(({ id }) => id),
        sketches.map(() => 1 + random(500)),
        sketches.map(identity),
      );
      const texts = sketches.map(({ digest }) => ids.get(digest).id);
      await addStoryMembers(
        manager,
        articles.map((articleId, place) => ({ articleId, textId: texts[place] })),
      );
      await keyIndexOf(manager).add(
        manager,
        texts.map((text, place) => ({ text, keys: sketches[place].keys })),
      );
    });
  }
}

const SYLLABLES = 'ba ker lin mo ta ru ven sol gri fa den pol shi wan ter mu lo'.split(' ');

/** Writes articles of 2.5 KB: new ones, exact copies, edited and cut ones of what it wrote before. */
export function inventor() {
  const random = seeded(2);
  const words = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join(''),
  );
  // As in a language, few words are most of a text.
  const word = () => words[Math.floor(words.length * (random(1000) / 1000) ** 4)];
  const sentence = () => {
    const [first, ...rest] = Array.from({ length: 12 + random(14) }, () =>
      random(14) === 0 ? String(random(5000)) : word(),
    );
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  const text = () => {
    const sentences = [];
    for (let length = 0; length < 2500; length += sentences.at(-1).length + 1) sentences.push(sentence());
    return sentences;
  };
  const known = [];
  const next = () => {
    const kind = known.length < 100 ? 9 : random(10);
    const before = known[random(Math.max(1, known.length))];
    if (kind === 0) return before;
    if (kind === 1) return before.slice(0, Math.ceil(before.length * 0.7));
    if (kind === 2) return before.map((one) => (random(6) === 0 ? one.replace(/ \S+/, ` ${word()}`) : one));
    const fresh = text();
    known.push(fresh);
    return fresh;
  };
  return (count) => Array.from({ length: count }, () => ({ sentences: next(), sourceId: 1 + random(500) }));
}

const FEW =
  'harbour railway talks border market river school council budget drought bridge ferry quarry minister village grain'.split(
    ' ',
  );

/** Writes articles of so few different words that each shares a key with hundreds of others, and is like none of them. */
export function fewWords() {
  const random = seeded(4);
  const sentence = () => `${Array.from({ length: 8 + random(12) }, () => FEW[random(FEW.length)]).join(' ')}.`;
  const text = () => Array.from({ length: 4 + random(9) }, sentence);
  return (count) => Array.from({ length: count }, () => ({ sentences: text(), sourceId: 1 + random(500) }));
}

function draftOf({ sentences }) {
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 3) {
    paragraphs.push({ text: sentences.slice(at, at + 3).join(' '), heading: false });
  }
  return { title: null, lead: null, paragraphs };
}

/** The articles as they are joined, each with the sketch of its text. */
export function toStoryArticles(articles) {
  return articles.map((article) => {
    const told = draftOf(article);
    return { articleId: null, sketch: sketchOf(storyText(told)), told, sourceId: article.sourceId, published: at };
  });
}

const at = { at: '2026-01-05T10:00:00Z', day: '2026-01-05', offset: null, precision: 'instant' };

/** The sketches of invented articles. */
export const sketchesOf = (invent) => (count) => toStoryArticles(invent(count)).map(({ sketch }) => sketch);

/** Writes joined articles with as much as later ones are compared with. */
export async function writeJoined(manager, articles, joined) {
  const ids = await insertArticles(
    manager,
    articles.length,
    joined.map(({ storyId }) => storyId),
    articles.map(({ sourceId }) => sourceId),
    articles.map(identity),
  );
  await manager.query(
    `INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
     SELECT t.id, t.paragraphs::jsonb, '[]', '{}', '[]', '[]' FROM unnest($1::bigint[], $2::text[]) AS t(id, paragraphs)`,
    [ids, articles.map((article) => JSON.stringify(draftOf(article).paragraphs))],
  );
  await addStoryMembers(
    manager,
    joined.map(({ textId }, place) => ({ articleId: ids[place], textId })),
  );
}
