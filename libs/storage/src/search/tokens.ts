import { cutLetters } from './unspaced.js';

/** A word as the index counts them: where writing has no spaces, each letter with the next one. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Words keep marks and unseen signs, hosts and numbers their dots; one French word keeps its apostrophe. */
const TOKEN =
  /aujourd['’ʼ]hui|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060ʼʾʿ]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/giu;
// biome-ignore format: the ranges are one line each.
const MAYBE_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3000-\u318F\u31F0-\u31FF\u3400-\u9FFF\uAC00-\uD7FF\uD840-\uD8FF]/;

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const [word] = found;
    if (MAYBE_UNSPACED.test(word)) tokens.push(...cutLetters(word, found.index));
    else tokens.push({ text: word, start: found.index, end: found.index + word.length });
  }
  return tokens;
}
