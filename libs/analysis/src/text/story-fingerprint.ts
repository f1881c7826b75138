import { createHash } from 'node:crypto';
import type { Tokens } from './tokenise.js';

const FEWEST_WORDS = 40;
/** Scripts without spaces: one long run of them counts as many words. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;

function isLongEnough(body: readonly Tokens[]): boolean {
  let count = 0;
  for (const { words } of body) count += words.length;
  if (count >= FEWEST_WORDS) return true;
  for (const { words } of body) for (const word of words) if (UNSPACED.test(word)) count += word.length / 2;
  return count >= FEWEST_WORDS;
}

/** A digest of the body's letters and digits that copies of one text share; null for a text too short to tell. */
export function storyFingerprint(body: readonly Tokens[]): string | null {
  if (!isLongEnough(body)) return null;
  // How a text is cut into paragraphs differs between copies and does not count.
  const text = body.map(({ words }) => words.join(' ')).filter(Boolean);
  return createHash('sha256').update(text.join(' ')).digest('hex');
}
