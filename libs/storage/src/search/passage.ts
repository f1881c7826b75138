import type { Mark } from './marks.js';
import type { Token } from './tokens.js';

/** Words of a passage; letters where writing has no spaces. */
const LENGTH = 40;
const UNSPACED_LENGTH = 90;
const SENTENCE_END = /[.!?。！？؟…:\n]\s*["'»”)]*\s*$/u;

/**
 * Where the best passage of a text is, in UTF-16 units: the one with the most terms, then with the most marks, then the
 * first; from the beginning of a sentence if one is near. Without marks the text's own beginning.
 */
export function bestPassage(
  text: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
): { start: number; end: number } {
  if (tokens.length === 0) return { start: 0, end: Math.min(text.length, 200) };
  const average = (tokens.at(-1)!.end - tokens[0]!.start) / tokens.length;
  const length = average < 2 ? UNSPACED_LENGTH : LENGTH;
  const best = densest(marks, Math.floor(length * 0.7));
  const from = best === null ? 0 : beginning(text, tokens, best.from, Math.floor(length * 0.3));
  const last = Math.min(tokens.length, from + length) - 1;
  const { end } = tokens[Math.max(last, Math.min(best?.to ?? 0, tokens.length - 1))]!;
  const tail = /^[^\s\p{L}\p{N}]{1,3}/u.exec(text.slice(end, end + 8))?.[0] ?? '';
  return { start: from === 0 ? 0 : tokens[from]!.start, end: end + tail.length };
}

/** The stretch of words with the most terms, then marks; null without any. */
function densest(marks: readonly Mark[], length: number): { from: number; to: number } | null {
  let best: { from: number; to: number; score: number } | null = null;
  const terms = new Map<number, number>();
  let last = 0;
  for (const [first, mark] of marks.entries()) {
    for (; last < marks.length && marks[last]!.to - mark.from < length; last++)
      terms.set(marks[last]!.term, (terms.get(marks[last]!.term) ?? 0) + 1);
    const score = terms.size * 1000 + Math.min(999, last - first);
    if (best === null || score > best.score)
      best = { from: mark.from, to: marks[Math.max(first, last - 1)]!.to, score };
    const left = (terms.get(mark.term) ?? 1) - 1;
    if (left > 0) terms.set(mark.term, left);
    else terms.delete(mark.term);
    last = Math.max(last, first + 1);
  }
  return best;
}

/** The nearest beginning of a sentence before a word, else some words before it. */
function beginning(text: string, tokens: readonly Token[], word: number, reach: number): number {
  for (let place = word; place > 0 && place >= word - reach; place--)
    if (SENTENCE_END.test(text.slice(tokens[place - 1]!.end, tokens[place]!.start))) return place;
  return word <= reach ? 0 : word - Math.floor(reach / 2);
}
