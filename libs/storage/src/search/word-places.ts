import { SqlParameters } from '../read-models/sql-parameters.js';
import { neighbours } from './neighbours.js';
import type { PlacedTerm } from './placed-term.js';
import type { Statements } from './read-terms.js';

/** Articles of a segment, by their ids; as many as places that a vector keeps. */
export const SEGMENT = 16_384;
/** Lists of places that are held at once. */
const AT_ONCE = 512;
/** With more texts written since their segments were placed, all texts are looked at. */
export const MOST_WRITTEN = 20_000;

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

/** What the places of frequent words say of terms; null of those with words that are mostly too rare to be placed. */
export async function placedAnswers(
  statements: Statements,
  asked: readonly AskedPlaces[],
): Promise<(PlacedAnswer | null)[]> {
  if (asked.length === 0) return [];
  const [placed] = await statements.rows<{ segments: number[]; written: string[] }>(PLACED);
  const { segments } = placed!;
  if (segments.length === 0 || placed!.written.length > MOST_WRITTEN) return asked.map(() => null);
  const words = numbered(asked);
  const found = asked.map((): { known: number[]; ids: Uint32Array[] } => ({ known: [], ids: [] }));
  const step = Math.max(1, Math.floor(AT_ONCE / words.size));
  for (let start = 0; start < segments.length; start += step) {
    const some = segments.slice(start, start + step);
    const places = await readPlaces(statements, words, some);
    asked.forEach(({ config, term }, number) => {
      for (const segment of some) {
        const lists = term.words.map((word) => places.get(`${segment} ${words.get(`${config} ${word}`)!}`));
        if (!lists.every((list) => list !== undefined)) continue;
        found[number]!.known.push(segment);
        found[number]!.ids.push(neighbours(term, lists).map((article) => segment * SEGMENT + article));
      }
    });
  }
  const written = Uint32Array.from(new Set(placed!.written.map(Number))).sort();
  return found.map(({ known, ids }) => {
    return known.length * 2 < segments.length ? null : { ids: joined(ids), segments: known, written };
  });
}

const PLACED = `
  SELECT ARRAY(SELECT segment FROM placed_segment ORDER BY segment) AS segments,
    ARRAY(SELECT written.article_id FROM placed_segment JOIN unplaced_text AS written
      ON written.article_id >= placed_segment.segment::bigint * ${SEGMENT}
      AND written.article_id < (placed_segment.segment::bigint + 1) * ${SEGMENT}
      LIMIT ${MOST_WRITTEN + 1}) AS written`;

const READ = (words: string, numbers: string, configs: string, segments: string) => `
  SELECT word_places.segment, word.number, word_places.places
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

async function readPlaces(statements: Statements, words: ReadonlyMap<string, number>, segments: readonly number[]) {
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
  const rows = await statements.rows<{ segment: number; number: number; places: Buffer }>(
    READ(lexemes, numbers, configs, parameters.add(segments, 'int[]')),
    parameters,
  );
  return new Map(rows.map(({ segment, number, places }) => [`${segment} ${number}`, numbersOf(places)]));
}

/** Numbers of four bytes, the highest first. */
export function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  new Uint8Array(numbers.buffer).set(bytes.swap32());
  return numbers;
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const ids = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    ids.set(list, end);
    end += list.length;
  }
  return ids;
}
