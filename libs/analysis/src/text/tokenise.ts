import { foldText, IGNORABLE } from './fold.js';

/** The words of a string: folded (lower case, no accents) and where each stands. */
export interface Tokens {
  text: string;
  words: string[];
  starts: number[];
  ends: number[];
}

/** Cuts a string into runs of letters and digits. Linear in its length. */
export function tokenise(text: string): Tokens {
  const folded = foldText(text);
  const tokens: Tokens = { text, words: [], starts: [], ends: [] };
  let start = -1;
  let marked = false;
  for (let i = 0; i <= folded.length; i += 1) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 0;
    if (unit > 1) {
      if (start < 0) start = i;
    } else if (unit === 1) {
      marked = true;
    } else if (start >= 0) {
      const word = folded.slice(start, i);
      tokens.words.push(marked ? word.replaceAll(IGNORABLE, '') : word);
      tokens.starts.push(start);
      tokens.ends.push(i);
      start = -1;
      marked = false;
    } else {
      marked = false;
    }
  }
  return tokens;
}

/** The folded words of a phrase joined by single spaces, the key that phrases are compared by. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase).words.join(' ');
}

/** Whether the token starts with a capital letter. */
export function startsUpper(tokens: Tokens, index: number): boolean {
  const char = tokens.text.charAt(tokens.starts[index] ?? 0);
  return char !== char.toLowerCase();
}

/** What stands between a token and the next one. */
export function gapAfter(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.ends[index], tokens.starts[index + 1] ?? tokens.text.length);
}
