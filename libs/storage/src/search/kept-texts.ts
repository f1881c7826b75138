import { SqlParameters } from '../read-models/sql-parameters.js';
import type { KeptRows } from './placed-state.js';
import type { LargeStatements } from './read-terms.js';
import { SPAN } from './segment.js';

/** A word in the texts of a configuration. */
export interface KeptWord {
  config: string;
  lexeme: string;
}

/** Hears which texts of a segment have the word of this number: lent bytes from `start` to `end`, as `packWord` wrote them. */
export type HearTexts = (word: number, segment: number, bytes: Buffer, start: number, end: number) => void;

/** Where the fields of a row begin, each behind four bytes of its length. */
const FIELD = { word: 4, place: 12, texts: 20 };
/** Before each list of a span: its segment, and how many bytes follow. */
const LIST_HEAD = 3;

/** Reads which texts have words, for each segment in which they are frequent. The words of one segment may come in any order. */
export async function readTexts(
  statements: LargeStatements,
  words: readonly KeptWord[],
  { spans, segments }: KeptRows,
  hear: HearTexts,
): Promise<void> {
  const hearSpan: HearTexts = (word, span, bytes, start, end) => {
    for (let at = start; at < end; ) {
      const from = at + LIST_HEAD;
      const to = from + ((bytes[at + 1]! << 8) | bytes[at + 2]!);
      hear(word, span * SPAN + bytes[at]!, bytes, from, to);
      at = to;
    }
  };
  await readRows(statements, words, { table: 'word_lists', place: 'span', places: spans }, hearSpan);
  await readRows(statements, words, { table: 'word_places', place: 'segment', places: segments }, hear);
}

interface Rows {
  table: 'word_lists' | 'word_places';
  place: 'span' | 'segment';
  places: readonly number[];
}

async function readRows(statements: LargeStatements, words: readonly KeptWord[], rows: Rows, hear: HearTexts) {
  const { table, place, places } = rows;
  if (places.length === 0) return;
  const parameters = new SqlParameters();
  const [configs, lexemes] = (['config', 'lexeme'] as const).map((part) => {
    return parameters.add(
      words.map((word) => word[part]),
      'text[]',
    );
  });
  // Looked up one word after the other.
  await statements.copy(
    `SELECT word.number::int, kept.place, kept.texts
     FROM unnest(${configs}, ${lexemes}) WITH ORDINALITY AS word(config, lexeme, number)
     CROSS JOIN LATERAL (
       SELECT ${place} AS place, texts FROM ${table} WHERE ${table}.config = word.config
         AND ${table}.lexeme = word.lexeme COLLATE "C" AND ${place} = ANY(${parameters.add(places, 'int[]')}) OFFSET 0) AS kept`,
    parameters,
    (row, start) => {
      const texts = start + FIELD.texts;
      const end = texts + row.readInt32BE(texts - 4);
      hear(row.readInt32BE(start + FIELD.word) - 1, row.readInt32BE(start + FIELD.place), row, texts, end);
    },
  );
}
