import { CopyIn } from './copy-in.js';
import { articleRows } from './rows.js';

const CHUNK = 5000;
const PRECISIONS = ['unknown', 'year', 'month', 'day', 'minute', 'instant'];
const ARTICLE = `article (id, identity, url, title, lead, source_id, published_at, published_day, published_offset,
  date_precision, language, tags, countries, topics, story_id, upload_id)`;
const FACT = `fact (article_id, precision, published_at, ordered_at, period_start, period_end, source_id, language, story_id,
  topics, countries, focus_countries, tags, uploads)`;

/**
 * Writes that many articles with their facts into the product's own tables; `texts` gives what each is called, and may
 * take its time after each chunk.
 */
export async function fillFacts(connect, world, count, texts) {
  const [articleClient, factClient] = [await connect(), await connect()];
  const articles = new CopyIn(articleClient, `COPY ${ARTICLE} FROM STDIN`);
  const facts = new CopyIn(factClient, `COPY ${FACT} FROM STDIN`);
  const write = rowWriter(world);
  let [articleText, factText, stories] = ['', '', 0];
  const flush = async () => {
    await Promise.all([articles.write(articleText), facts.write(factText), texts.flush()]);
    [articleText, factText] = ['', ''];
  };
  for (const row of articleRows(world, count)) {
    const { article, fact } = write(row, texts.of(row) ?? { title: `Article ${row.id}`, lead: null });
    articleText += article;
    factText += fact;
    if (row.storyId > stories) stories = row.storyId;
    if (row.id % CHUNK === 0) await flush();
  }
  await flush();
  await Promise.all([articles.end(), facts.end(), texts.end()]);
  await factClient.query(
    'INSERT INTO story (id, fingerprint) OVERRIDING SYSTEM VALUE SELECT n, NULL FROM generate_series(1, $1::bigint) AS n',
    [stories],
  );
  await factClient.query(
    `SELECT setval(pg_get_serial_sequence('article', 'id'), $1), setval(pg_get_serial_sequence('story', 'id'), $2)`,
    [count, stories],
  );
}

/** Writes a row as lines of COPY's text format. */
function rowWriter(world) {
  const list = (numbers) => `{${numbers.toSorted((a, b) => a - b).join(',')}}`;
  const ids = (places) => list(places.map((place) => place + 1));
  const numbers = (places) => list(places.map((place) => world.countryNumbers[place]));
  const written = new WeakMap();
  const aboutOf = (about) => {
    let text = written.get(about);
    if (text === undefined) {
      text = `${ids(about.topics)}\t${numbers(about.countries)}\t${numbers(about.focus)}`;
      written.set(about, text);
    }
    return text;
  };
  const orNull = (value) => value ?? '\\N';
  const day = (number) => (number === null ? '\\N' : new Date(number * 86_400_000).toISOString().slice(0, 10));
  return (row, { title, lead }) => {
    const at = row.at === null ? '\\N' : new Date(row.at).toISOString();
    // A coarse date is shown by its first instant.
    const [start, end] = [day(row.periodStart), day(row.periodEnd)];
    const shownAt = row.periodStart === null ? at : `${start}T00:00:00Z`;
    const shownDay = row.precision === 3 ? start : row.at === null ? '\\N' : at.slice(0, 10);
    const offset = row.precision >= 3 ? '+00:00' : '\\N';
    const identity = `\\\\x${row.id.toString(16).padStart(64, '0')}`;
    const source = orNull(row.sourceId);
    const language = orNull(row.language);
    const upload = row.uploads.at(-1);
    const host = row.sourceId === null ? 'nowhere.example' : world.sources[row.sourceId - 1].host;
    const url = `https://${host}/${row.id}`;
    return {
      article: `${row.id}\t${identity}\t${url}\t${title}\t${orNull(lead)}\t${source}\t${shownAt}\t${shownDay}\t${offset}\t${PRECISIONS[row.precision]}\t${language}\t{}\t[]\t[]\t${row.storyId}\t${upload}\n`,
      fact: `${row.id}\t${row.precision}\t${at}\t${shownAt}\t${start}\t${end}\t${source}\t${language}\t${row.storyId}\t${aboutOf(row.about)}\t${ids(row.tags)}\t{${row.uploads.join(',')}}\n`,
    };
  };
}
