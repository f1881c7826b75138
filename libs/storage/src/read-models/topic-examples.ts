import type { DataSource } from 'typeorm';

/** An article whose topics somebody gave: its publisher by tags, its record, or a person. */
export interface TopicExampleRow {
  title: string | null;
  lead: string | null;
  paragraphs: string[];
  topics: string[];
  story: string;
}

/** What the index of examples holds; word for word, or it is not used. */
const IS_EXAMPLE = `article.topics @? '$[*] ? (@.method == "tag" || @.method == "given")'`;
const PAGE = 200;

/** A language with the number of its articles and of those that a model can learn from. */
export interface ExampleCount {
  language: string;
  articles: number;
  examples: number;
}

/** The languages that articles are written in, variants together, most examples first. */
export async function countExamples(source: DataSource): Promise<ExampleCount[]> {
  return source.query(
    `WITH written AS (
       SELECT split_part(lower(fact.language), '-', 1) AS language, count(*) AS articles
       FROM fact WHERE fact.language IS NOT NULL AND fact.language <> 'und' GROUP BY 1
     ), learnt AS (
       SELECT split_part(lower(article.language), '-', 1) AS language, count(*) AS examples
       FROM article WHERE ${IS_EXAMPLE} GROUP BY 1
     )
     SELECT written.language, written.articles, coalesce(learnt.examples, 0) AS examples
     FROM written LEFT JOIN learnt ON learnt.language = written.language
     ORDER BY examples DESC, articles DESC, written.language COLLATE "C"`,
  );
}

/** The newest articles of a language that a model can learn from, at most `limit`, newest first. */
export async function* topicExamples(
  source: DataSource,
  language: string,
  limit: number,
): AsyncGenerator<TopicExampleRow> {
  let before: number | null = null;
  for (let left = limit; left > 0; left -= PAGE) {
    const rows: (TopicExampleRow & { id: number })[] = await source.query(
      `SELECT article.id, article.title, article.lead, article.story_id::text AS story,
         ARRAY(SELECT paragraph.value ->> 'text' FROM jsonb_array_elements(article_text.paragraphs)
           WITH ORDINALITY AS paragraph(value, place) ORDER BY paragraph.place) AS paragraphs,
         ARRAY(SELECT given.value ->> 'key' FROM jsonb_array_elements(article.topics) WITH ORDINALITY AS given(value, place)
           WHERE given.value ->> 'method' IN ('tag', 'given') ORDER BY given.place) AS topics
       FROM article JOIN article_text ON article_text.article_id = article.id
       WHERE ${IS_EXAMPLE} AND (lower(article.language) = $1 OR lower(article.language) LIKE $1 || '-%')
         AND ($2::bigint IS NULL OR article.id < $2)
       ORDER BY article.id DESC LIMIT $3`,
      [language, before, Math.min(left, PAGE)],
    );
    for (const { id, ...row } of rows) {
      before = id;
      yield row;
    }
    if (rows.length < PAGE) return;
  }
}
