import { SqlParameters } from '../read-models/sql-parameters.js';
import type { Statements } from './read-terms.js';
import { SEGMENT } from './word-places.js';

/** A word and the share of texts that probably have it. */
interface FrequentWord {
  lexeme: string;
  share: number;
}

/** What is known of the texts of a configuration: about how many there are, and their words, the most frequent first. */
export interface FrequentWords {
  texts: number;
  words: readonly FrequentWord[];
}

/** What was read last, of one segment; about 1 MB. Numbers decide how a question is asked, never what is answered. */
let remembered: { segment: number; words: ReadonlyMap<string, FrequentWords> } | null = null;

/** Words that are frequent in the newest texts of which words are placed, by configuration. */
export async function frequentWords(statements: Statements): Promise<ReadonlyMap<string, FrequentWords>> {
  const [newest] = await statements.rows<{ segment: number | null }>(
    'SELECT max(segment)::int AS segment FROM placed_segment',
  );
  const segment = newest?.segment ?? null;
  if (segment === null) return new Map();
  if (remembered?.segment === segment) return remembered.words;
  const words = await readWords(statements, segment);
  remembered = { segment, words };
  return words;
}

async function readWords(statements: Statements, segment: number): Promise<ReadonlyMap<string, FrequentWords>> {
  const parameters = new SqlParameters();
  const place = parameters.add(segment, 'int');
  const rows = await statements.rows<{ config: string; texts: string; lexemes: string[]; places: number[] }>(
    `SELECT config, (SELECT count(*) FROM article_search WHERE article_search.config = word_places.config
         AND article_id >= ${place}::bigint * ${SEGMENT} AND article_id < (${place}::bigint + 1) * ${SEGMENT}) AS texts,
       array_agg(lexeme ORDER BY length(places) DESC) AS lexemes,
       array_agg(length(places) / 4 ORDER BY length(places) DESC) AS places
     FROM word_places WHERE segment = ${place} GROUP BY config`,
    parameters,
  );
  return new Map(
    rows.map(({ config, texts, lexemes, places }) => {
      // Places are shared out evenly: that a text has none of so many is as probable as this.
      const share = (number: number) => 1 - Math.exp(-number / Number(texts));
      const words = lexemes.map((lexeme, at) => ({ lexeme, share: share(places[at]!) }));
      return [config, { texts: Number(texts) * (segment + 1), words }];
    }),
  );
}
