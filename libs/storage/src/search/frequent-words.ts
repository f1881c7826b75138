import { SqlParameters } from '../read-models/sql-parameters.js';
import { numbersOf } from './numbers-of.js';
import type { PlacedState } from './placed-state.js';
import type { Statements } from './read-terms.js';
import { WordShares } from './word-shares.js';

/** What was read last, of one placing of a segment; about 1 MB. Numbers decide how a question is asked, never what is answered. */
let remembered: { placing: string; words: ReadonlyMap<string, WordShares> } | null = null;

/** Words that are frequent in the last segment but one of which words are placed, which is full, or in the only one, by configuration. */
export async function frequentWords(
  statements: Statements,
  { segments }: PlacedState,
): Promise<ReadonlyMap<string, WordShares>> {
  const segment = segments.at(-2) ?? segments.at(-1)!;
  const placing = await placingOf(statements, segment);
  if (remembered?.placing === placing) return remembered.words;
  const words = await readWords(statements, segment);
  remembered = { placing, words };
  return words;
}

/** Names the placing of a segment that is seen here: a segment that grows is placed again and again, with more words. */
async function placingOf(statements: Statements, segment: number): Promise<string> {
  const parameters = new SqlParameters();
  const [row] = await statements.rows<{ placing: string }>(
    `SELECT placed_segment.xmin || ' ' || placed_segment.segment AS placing FROM placed_segment
     WHERE placed_segment.segment = ${parameters.add(segment, 'int')}`,
    parameters,
  );
  return row!.placing;
}

async function readWords(statements: Statements, segment: number): Promise<ReadonlyMap<string, WordShares>> {
  const parameters = new SqlParameters();
  const rows = await statements.rows<{ config: string; texts: number; lexemes: Buffer; numbers: Buffer }>(
    // By the index of segments: for each configuration the planner would go through the words of all segments.
    `WITH word AS MATERIALIZED (
       SELECT config, lexeme, number FROM word_places WHERE segment = ${parameters.add(segment, 'int')})
     SELECT config, max(number) FILTER (WHERE lexeme = '') AS texts,
       string_agg(convert_to(lexeme, 'UTF8') || '\\x00'::bytea, ''::bytea ORDER BY lexeme COLLATE "C") FILTER (WHERE lexeme <> '') AS lexemes,
       string_agg(int4send(number), ''::bytea ORDER BY lexeme COLLATE "C") FILTER (WHERE lexeme <> '') AS numbers
     FROM word GROUP BY config HAVING count(*) > 1`,
    parameters,
  );
  return new Map(
    rows.map(({ config, texts, lexemes, numbers }) => {
      const shares = Float32Array.from(numbersOf(numbers, 0, numbers.length), (number) => number / texts);
      return [config, new WordShares(texts * (segment + 1), lexemes, shares)];
    }),
  );
}
