import { SqlParameters } from '../read-models/sql-parameters.js';
import type { PlacedState } from './placed-state.js';
import type { Statements } from './read-terms.js';

/** A word and the share of texts that have it. */
interface FrequentWord {
  lexeme: string;
  share: number;
}

/** What is known of the texts of a configuration: about how many there are, and their words, the most frequent first. */
export interface FrequentWords {
  texts: number;
  words: readonly FrequentWord[];
}

/** What was read last, of one placing of a segment; about 2 MB. Numbers decide how a question is asked, never what is answered. */
let remembered: { placing: string; words: ReadonlyMap<string, FrequentWords> } | null = null;

/** Words that are frequent in the last segment but one of which words are placed, which is full, or in the only one, by configuration. */
export async function frequentWords(
  statements: Statements,
  { segments }: PlacedState,
): Promise<ReadonlyMap<string, FrequentWords>> {
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

/** Less frequent words hardly cover texts. */
const LEAST_SHARE = 128;

async function readWords(statements: Statements, segment: number): Promise<ReadonlyMap<string, FrequentWords>> {
  const parameters = new SqlParameters();
  const rows = await statements.rows<{ config: string; texts: number; lexemes: string[]; numbers: number[] }>(
    `SELECT word.config, texts.number AS texts, array_agg(word.lexeme ORDER BY word.number DESC) AS lexemes,
       array_agg(word.number ORDER BY word.number DESC) AS numbers
     FROM word_places AS word
     JOIN word_places AS texts ON texts.segment = word.segment AND texts.config = word.config AND texts.lexeme = ''
     WHERE word.segment = ${parameters.add(segment, 'int')} AND word.lexeme <> ''
       AND word.number * ${LEAST_SHARE} >= texts.number
     GROUP BY word.config, texts.number`,
    parameters,
  );
  return new Map(
    rows.map(({ config, texts, lexemes, numbers }) => {
      const words = lexemes.map((lexeme, at) => ({ lexeme, share: numbers[at]! / texts }));
      return [config, { texts: texts * (segment + 1), words }];
    }),
  );
}
