import { SqlParameters } from '../read-models/sql-parameters.js';
import { findWords } from './find-words.js';
import type { FoundTexts } from './found-texts.js';
import { inOrder } from './id-lists.js';
import { neighbours } from './neighbours.js';
import { placesOf } from './packed-words.js';
import { placedState } from './placed-state.js';
import type { PlacedTerm } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { SEGMENT } from './segment.js';

/** Lists of places that are held at once. */
const AT_ONCE = 512;

/** A term in the texts of a configuration. */
export interface AskedPlaces {
  config: string;
  term: PlacedTerm;
}

/** The articles that are known to be found, ascending; all that is not known is in other segments, or `written` since. */
export interface PlacedAnswer {
  ids: Uint32Array;
  segments: number[];
  written: Uint32Array;
}

/** What is known of frequent words says of terms; null of those with words that are mostly too rare to be placed. */
export async function placedAnswers(
  statements: LargeStatements,
  asked: readonly AskedPlaces[],
): Promise<(PlacedAnswer | null)[]> {
  const state = asked.length === 0 ? null : await placedState(statements);
  if (state === null) return asked.map(() => null);
  const found = asked.map(({ config, term }): FoundTexts => ({ config, term, known: [], ids: [] }));
  await findNeighbours(statements, found, state.segments);
  await findWords(statements, found, state);
  return found.map(({ known, ids }) => {
    if (known.length * 2 < state.segments.length) return null;
    return { ids: inOrder(ids), segments: known, written: state.written };
  });
}

async function findNeighbours(statements: LargeStatements, all: readonly FoundTexts[], segments: readonly number[]) {
  const found = all.flatMap(({ term, ...rest }) => (term.kind === 'words' ? [] : [{ term, ...rest }]));
  const words = numbered(found);
  const step = Math.max(1, Math.floor(AT_ONCE / words.size));
  for (let start = 0; found.length > 0 && start < segments.length; start += step) {
    const some = segments.slice(start, start + step);
    const places = await readPlaces(statements, words, some);
    for (const { config, term, known, ids } of found) {
      for (const segment of some) {
        const lists = term.words.map((word) => places.get(`${segment} ${words.get(`${config} ${word}`)!}`));
        if (!lists.every((list) => list !== undefined)) continue;
        known.push(segment);
        ids.push(neighbours(term, lists).map((article) => segment * SEGMENT + article));
      }
    }
  }
}

const READ = (words: string, numbers: string, configs: string, segments: string) => `
  SELECT word_places.segment, word.number, word_places.texts, word_places.places
  FROM unnest(${configs}, ${words}, ${numbers}) AS word(config, lexeme, number)
  JOIN word_places ON word_places.config = word.config AND word_places.lexeme = word.lexeme COLLATE "C"
    AND word_places.segment = ANY(${segments})`;

/** The words of terms, by configuration, each once. */
function numbered(asked: readonly AskedPlaces[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { config, term } of asked)
    for (const word of term.words) {
      const key = `${config} ${word}`;
      if (!words.has(key)) words.set(key, words.size);
    }
  return words;
}

async function readPlaces(
  statements: LargeStatements,
  words: ReadonlyMap<string, number>,
  segments: readonly number[],
) {
  const parameters = new SqlParameters();
  const keys = [...words.keys()];
  const lexemes = parameters.add(
    keys.map((key) => key.slice(key.indexOf(' ') + 1)),
    'text[]',
  );
  const configs = parameters.add(
    keys.map((key) => key.slice(0, key.indexOf(' '))),
    'text[]',
  );
  const numbers = parameters.add([...words.values()], 'int[]');
  const rows = await statements.rows<{ segment: number; number: number; texts: Buffer; places: Buffer }>(
    READ(lexemes, numbers, configs, parameters.add(segments, 'int[]')),
    parameters,
  );
  return new Map(rows.map(({ segment, number, ...word }) => [`${segment} ${number}`, placesOf(word)]));
}
