import { SqlParameters } from '../read-models/sql-parameters.js';
import type { KeptRows } from './placed-state.js';
import type { Statements } from './read-terms.js';
import { SPAN } from './segment.js';

/** A word in the texts of a configuration. */
export interface KeptWord {
  config: string;
  lexeme: string;
}

/** Hears which texts of a segment have the word of this number, as `packWord` wrote them. */
export type HearTexts = (word: number, segment: number, texts: Uint8Array) => void;

/** Before each row: the word, the span or the segment, and how many bytes follow; and before each list of a span. */
const HEAD = { row: 12, list: 3 };

/** Reads which texts have words, for each segment in which they are frequent. The words of one segment may come in any order. */
export async function readTexts(
  statements: Statements,
  words: readonly KeptWord[],
  { spans, segments }: KeptRows,
  hear: HearTexts,
): Promise<void> {
  const read = (table: 'word_lists' | 'word_places', place: 'span' | 'segment', places: readonly number[]) =>
    places.length === 0 ? undefined : readRows(statements, words, { table, place, places });
  eachRow(await read('word_lists', 'span', spans), (word, span, lists) => {
    for (let at = 0; at < lists.length; ) {
      const end = at + HEAD.list + ((lists[at + 1]! << 8) | lists[at + 2]!);
      hear(word, span * SPAN + lists[at]!, lists.subarray(at + HEAD.list, end));
      at = end;
    }
  });
  eachRow(await read('word_places', 'segment', segments), hear);
}

interface Rows {
  table: 'word_lists' | 'word_places';
  place: 'span' | 'segment';
  places: readonly number[];
}

async function readRows(statements: Statements, words: readonly KeptWord[], { table, place, places }: Rows) {
  const parameters = new SqlParameters();
  const [configs, lexemes] = (['config', 'lexeme'] as const).map((part) => {
    return parameters.add(
      words.map((word) => word[part]),
      'text[]',
    );
  });
  // Lists are put together, as rows of them would take longer than all else; looked up one word after the other.
  const [row] = await statements.rows<{ lists: Buffer | null }>(
    `SELECT string_agg(int4send(word.number::int) || int4send(kept.place) || int4send(length(kept.texts)) || kept.texts,
       ''::bytea) AS lists
     FROM unnest(${configs}, ${lexemes}) WITH ORDINALITY AS word(config, lexeme, number)
     CROSS JOIN LATERAL (
       SELECT ${place} AS place, texts FROM ${table} WHERE ${table}.config = word.config
         AND ${table}.lexeme = word.lexeme COLLATE "C" AND ${place} = ANY(${parameters.add(places, 'int[]')}) OFFSET 0) AS kept`,
    parameters,
  );
  return row?.lists ?? undefined;
}

function eachRow(rows: Buffer | undefined, hear: HearTexts): void {
  const bytes = rows ?? Buffer.alloc(0);
  for (let at = 0; at < bytes.length; ) {
    const end = at + HEAD.row + bytes.readInt32BE(at + 8);
    hear(bytes.readInt32BE(at) - 1, bytes.readInt32BE(at + 4), bytes.subarray(at + HEAD.row, end));
    at = end;
  }
}
