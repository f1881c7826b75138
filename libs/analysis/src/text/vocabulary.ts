/**
 * The words that lexicons are made of, numbered from 1 across all of them, so that a word of a text is looked up once
 * however many lexicons read it.
 */
const numbers = new Map<string, number>();

/** The number of a word of a lexicon; a new word is given the next one. */
export function addWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** The number of a word, 0 for a word that no lexicon holds. */
export function wordNumber(word: string): number {
  return numbers.get(word) ?? 0;
}

/** The numbers of the words of a text. */
export function wordNumbers(words: readonly string[]): Int32Array {
  const found = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) found[i] = numbers.get(words[i] ?? '') ?? 0;
  return found;
}
