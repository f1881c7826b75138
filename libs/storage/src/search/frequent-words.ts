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

/** What was read last, of one segment; about 2 MB. Numbers decide how a question is asked, never what is answered. */
let remembered: { segment: number; words: ReadonlyMap<string, FrequentWords> } | null = null;

/** Words that are frequent in the newest full segment of which words are placed, by configuration. */
export async function frequentWords(
  statements: Statements,
  { segments }: PlacedState,
): Promise<ReadonlyMap<string, FrequentWords>> {
  const segment = segments.at(-2) ?? segments.at(-1)!;
  if (remembered?.segment === segment) return remembered.words;
  const words = await readWords(statements, segment);
  remembered = { segment, words };
  return words;
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
