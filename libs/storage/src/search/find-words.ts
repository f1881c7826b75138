import type { FoundTexts } from './found-texts.js';
import { type KeptWord, readTexts } from './kept-texts.js';
import { ListsAtOnce } from './lists-at-once.js';
import { markTexts } from './packed-words.js';
import { keptRows, type PlacedState, segmentsOf } from './placed-state.js';
import type { PlacedWords } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { SEGMENT } from './segment.js';
import { BITS, idsOfBits, wordBits } from './word-bits.js';

/** Finds the texts of terms of words, in the segments in which all of their words are frequent. */
export async function findWords(
  statements: LargeStatements,
  all: readonly FoundTexts[],
  state: PlacedState,
): Promise<void> {
  const found = all.filter((each): each is FoundTexts<PlacedWords> => each.term.kind === 'words');
  const words = keptWords(found);
  if (found.length === 0) return;
  const numbers = new Map([...words.keys()].map((key, number) => [key, number]));
  const atOnce = new ListsAtOnce();
  for (const rows of keptRows(state, () => atOnce.next / words.size)) {
    const some = segmentsOf(rows);
    atOnce.ask(some.length * words.size);
    const lists = new Map(some.map((segment): [number, Uint8Array[]] => [segment, []]));
    await readTexts(statements, [...words.values()], rows, (word, segment, bytes, start, end) => {
      atOnce.hear(end - start);
      lists.get(segment)![word] = Uint8Array.prototype.slice.call(bytes, start, end);
    });
    for (const { config, term, known, ids } of found)
      for (const segment of some) {
        const listOf = (word: string) => lists.get(segment)![numbers.get(`${config} ${word}`)!];
        if (!term.words.every((word) => listOf(word) !== undefined)) continue;
        known.push(segment);
        ids.push(
          idsOfBits(
            wordBits(term.query, (word) => bitsOf(listOf(word)!)),
            segment * SEGMENT,
          ),
        );
      }
  }
}

function bitsOf(texts: Uint8Array): Uint32Array {
  const bits = new Uint32Array(BITS);
  markTexts(texts, [0, texts.length], bits, 0);
  return bits;
}

/** The words of terms, by configuration, each once. */
function keptWords(found: readonly FoundTexts<PlacedWords>[]): Map<string, KeptWord> {
  return new Map(
    found.flatMap(({ config, term }) =>
      term.words.map((lexeme): [string, KeptWord] => [`${config} ${lexeme}`, { config, lexeme }]),
    ),
  );
}
