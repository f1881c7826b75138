import { SqlParameters } from '../read-models/sql-parameters.js';
import type { Statements } from './read-terms.js';

/** A word in the texts of a configuration. */
export interface KeptWord {
  config: string;
  lexeme: string;
}

/** Segments, both ends included. */
export interface SegmentRange {
  from: number;
  to: number;
}

/** Hears which texts of a segment have the word of this number, as `packWord` wrote them. */
export type HearTexts = (word: number, segment: number, texts: Uint8Array) => void;

/** Before each list: the word, the segment and how many bytes follow. */
const HEAD = 12;

/** Reads which texts have words, for each segment in which they are frequent. The words of one segment may come in any order. */
export async function readTexts(
  statements: Statements,
  words: readonly KeptWord[],
  { from, to }: SegmentRange,
  hear: HearTexts,
): Promise<void> {
  const parameters = new SqlParameters();
  const [configs, lexemes] = (['config', 'lexeme'] as const).map((part) => {
    return parameters.add(
      words.map((word) => word[part]),
      'text[]',
    );
  });
  // Lists are put together, as rows of them would take longer than all else; looked up one word after the other.
  const [row] = await statements.rows<{ lists: Buffer | null }>(
    `SELECT string_agg(int4send(word.number::int) || int4send(kept.segment) || int4send(length(kept.texts)) || kept.texts,
       ''::bytea) AS lists
     FROM unnest(${configs}, ${lexemes}) WITH ORDINALITY AS word(config, lexeme, number)
     CROSS JOIN LATERAL (
       SELECT segment, texts FROM word_places WHERE word_places.config = word.config
         AND word_places.lexeme = word.lexeme COLLATE "C" AND segment BETWEEN ${from} AND ${to} OFFSET 0) AS kept`,
    parameters,
  );
  const lists = row?.lists ?? Buffer.alloc(0);
  for (let at = 0; at < lists.length; ) {
    const end = at + HEAD + lists.readInt32BE(at + 8);
    hear(lists.readInt32BE(at) - 1, lists.readInt32BE(at + 4), lists.subarray(at + HEAD, end));
    at = end;
  }
}
