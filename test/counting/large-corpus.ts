import type { DataSource } from 'typeorm';

/** How much there is of what; ids count from 1. */
export const SIZES = { sources: 700, collections: 9, topics: 130, tags: 3000, uploads: 40 };
/** Words that texts are made of; no stemmer changes them. */
export const WORDS = ['cobalt', 'basalt', 'gypsum', 'helium', 'quartz', 'topaz', 'uranium', 'zinc'];
/** The topic of this number has the one of half of it above: a tree of seven levels. */
export const topicKey = (number: number) => (number % 10 === 0 ? `own topic ${number}` : String(20_000_000 + number));

/** A number from 0 to 1 for row `n`, the same in every run; each salt gives another one. */
const random = (salt: number) => `((hashint8extended(n, ${salt}) & 16777215) / 16777216.0)`;
/** A number from 1 to `most`, low ones far more often. */
const zipf = (most: number, salt: number) => `(1 + floor(${most} * power(${random(salt)}, 3)))::int`;
/** Up to `count` different numbers, ascending. */
const several = (most: number, count: number, salt: number) => `ARRAY(SELECT DISTINCT number FROM unnest(ARRAY[
  ${Array.from({ length: count }, (_, place) => zipf(most, salt + place)).join(', ')}]) WITH ORDINALITY AS drawn(number, place)
  WHERE place <= floor(${count + 0.9} * ${random(salt + 50)}) ORDER BY number)`;

const NAMES = [
  `INSERT INTO topic (id, key, label, label_fr, parent_id, origin) OVERRIDING SYSTEM VALUE
   SELECT n, CASE WHEN n % 10 = 0 THEN 'own topic ' || n ELSE (20000000 + n)::text END, 'Topic ' || n,
     CASE WHEN n % 3 = 0 THEN 'Thème ' || n END, nullif(n / 2, 0), 'own' FROM generate_series(1, ${SIZES.topics}) AS n`,
  `INSERT INTO collection (id, name) OVERRIDING SYSTEM VALUE
   SELECT n, 'Collection ' || n FROM generate_series(1, ${SIZES.collections}) AS n`,
  `INSERT INTO source (id, name, name_key, country) OVERRIDING SYSTEM VALUE
   SELECT n, named.name, lower(named.name),
     CASE WHEN ${random(1)} < 0.9 THEN (ARRAY['NE', 'ML', 'FR', 'GB', 'SU', 'CS'])[${zipf(6, 2)}] END
   FROM generate_series(1, ${SIZES.sources}) AS n CROSS JOIN LATERAL (SELECT 'Outlet ' || n / 2 AS name) AS named`,
  `INSERT INTO source_host (host, source_id) SELECT 'outlet' || n || '.example', n FROM generate_series(1, ${SIZES.sources}) AS n
   WHERE ${random(3)} < 0.7`,
  `INSERT INTO collection_source (collection_id, source_id)
   SELECT unnest(${several(SIZES.collections, 3, 60)}), n FROM generate_series(1, ${SIZES.sources}) AS n`,
  `INSERT INTO tag (id, key, label) OVERRIDING SYSTEM VALUE
   SELECT n, 'tag ' || n, 'Tag ' || n FROM generate_series(1, ${SIZES.tags}) AS n`,
];

const COUNTRIES = several(240, 4, 400);
/** Most articles of 2020 to 2024, some of a century; to the second, with milliseconds, or on the edge of an hour. */
const INSTANT = `to_timestamp(CASE WHEN ${random(4)} < 0.9 THEN 1577836800 + floor(${random(5)} * 157766400)
    WHEN ${random(4)} < 0.95 THEN 1577836800 + floor(${random(5)} * 175000) * 900
    ELSE -2208988800 + floor(${random(5)} * 3786912000) END + CASE WHEN ${random(6)} < 0.1 THEN floor(${random(7)} * 1000) / 1000 ELSE 0 END)`;

const ROWS = `
  SELECT n AS id, ${INSTANT} AS instant, CASE WHEN ${random(8)} < 0.02 THEN 0 WHEN ${random(8)} < 0.03 THEN 1
      WHEN ${random(8)} < 0.06 THEN 2 WHEN ${random(8)} < 0.25 THEN 3 WHEN ${random(8)} < 0.35 THEN 4 ELSE 5 END AS precision,
    CASE WHEN ${random(9)} < 0.97 THEN ${zipf(SIZES.sources, 10)} END AS source,
    (ARRAY['fr', 'en', 'ar', 'ru', 'ha', 'pt', 'FR', NULL])[${zipf(8, 11)}] AS language,
    CASE WHEN ${random(12)} < 0.6 THEN n ELSE 1 + floor($1 * power(${random(13)}, 2) / 8)::bigint END AS story,
    ${several(SIZES.topics, 5, 100)} AS topics, ${COUNTRIES} AS countries, ${several(SIZES.tags, 4, 200)} AS tags,
    ${several(SIZES.uploads, 2, 300)} AS uploads,
    CASE WHEN n % 4 = 0 THEN (SELECT string_agg(word, ' ') FROM unnest('{${WORDS.join()}}'::text[]) WITH ORDINALITY AS w(word, place)
      WHERE (hashint8extended(n, place + 500) & 7) = 0) END AS text
  FROM generate_series(1, $1) AS n`;

const FILL = [
  `CREATE TEMPORARY TABLE drawn AS ${ROWS.replaceAll('$1', '$ARTICLES')}`,
  `UPDATE drawn SET instant = date_trunc('minute', instant) WHERE precision = 4`,
  `INSERT INTO story (id) OVERRIDING SYSTEM VALUE SELECT DISTINCT story FROM drawn`,
  `INSERT INTO article (id, identity, title, source_id, published_at, date_precision, language, tags, countries, topics, story_id, upload_id)
   OVERRIDING SYSTEM VALUE SELECT id, int8send(id), text, source, NULL, 'unknown', language, '{}', '[]', '[]', story, 1 FROM drawn`,
  `INSERT INTO article_search (article_id, config, whole, title, lead)
   SELECT id, 'vigie_simple', to_tsvector('simple', text), to_tsvector('simple', text), '' FROM drawn WHERE text IS NOT NULL`,
  `INSERT INTO fact (article_id, precision, published_at, period_start, period_end, source_id, language, story_id, topics,
     countries, focus_countries, tags, uploads, ordered_at)
   SELECT id, precision, CASE WHEN precision >= 4 THEN instant END, period.first,
     (period.first + CASE precision WHEN 3 THEN interval '1 day' WHEN 2 THEN interval '1 month' ELSE interval '1 year' END)::date,
     source, language, story, topics, countries, ARRAY(SELECT c FROM unnest(countries) AS c WHERE (id + c) % 3 = 0 ORDER BY c),
     tags, uploads, coalesce(CASE WHEN precision >= 4 THEN instant END, period.first::timestamp AT TIME ZONE 'UTC')
   FROM drawn CROSS JOIN LATERAL (SELECT CASE WHEN precision BETWEEN 1 AND 3
     THEN date_trunc((ARRAY['year', 'month', 'day'])[precision], instant AT TIME ZONE 'UTC')::date END AS first) AS period`,
  'DROP TABLE drawn',
  `SELECT setval(pg_get_serial_sequence('article', 'id'), $ARTICLES + 1)`,
];

/** Writes as many articles as are wanted into empty tables, as uneven as real ones: the same in every run. */
export async function writeLargeCorpus(database: DataSource, articles: number): Promise<void> {
  await database.transaction(async (manager) => {
    for (const statement of [...NAMES, ...FILL])
      await manager.query(statement.replaceAll('$ARTICLES', String(articles)));
  });
  await database.query('ANALYZE');
}
