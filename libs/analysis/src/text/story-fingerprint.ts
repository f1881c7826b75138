import { createHash } from 'node:crypto';
import type { Tokens } from './tokenise.js';

const FEWEST_WORDS = 40;
/** Scripts without spaces: one long run of them counts as many words. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;

function wordCount(words: readonly string[]): number {
  let count = 0;
  for (const word of words) count += UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1;
  return count;
}

/** A digest of the body's letters and digits that copies of one text share; null for a text too short to tell. */
export function storyFingerprint(body: readonly Tokens[]): string | null {
  const words = body.flatMap((tokens) => tokens.words);
  if (wordCount(words) < FEWEST_WORDS) return null;
  return createHash('sha256').update(words.join(' ')).digest('hex');
}
