import type { Block } from './block.js';
import { countWords, endsSentence } from './line-shapes.js';

// Beyond so many words a paragraph is merely long.
const MOST = 100;
const SENTENCE = 25;
// Where letters have no blanks between words.
const LETTERS_A_WORD = 3;
const CASELESS = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/gu;

// Asked of the same lines again and again.
const known = new WeakMap<Block, boolean>();

/** The number of words up to a hundred, also of scripts that leave no blanks between them. */
export function wordsOf(text: string): number {
  const sample = text.slice(0, 60);
  const letters = sample.match(CASELESS)?.length ?? 0;
  return letters * 2 > sample.length ? Math.min(MOST, Math.ceil(text.length / LETTERS_A_WORD)) : countWords(text, MOST);
}

/** Whether a block is running text: sentences, or at least so many words. */
export function isRunning(block: Block): boolean {
  const before = known.get(block);
  if (before !== undefined) return before;
  const is = block.shape === 'prose' && (endsSentence(block.text) || wordsOf(block.text) >= SENTENCE);
  known.set(block, is);
  return is;
}
