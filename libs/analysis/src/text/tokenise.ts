import { foldText, IGNORABLE } from './fold.js';

/** The words of a string: folded (lower case, no accents) and where each stands. */
export interface Tokens {
  text: string;
  words: string[];
  starts: number[];
  ends: number[];
}

const HAN_START = 0x3400;
const HAN_END = 0xa000;
const KANA_START = 0x3040;
const KATAKANA_START = 0x30a0;
const KANA_END = 0x3100;

/** Ideographs stand alone, and the two kana scripts apart from each other: none of them writes spaces. */
function breaksBetween(before: number, unit: number): boolean {
  if (unit < KANA_START && before < KANA_START) return false;
  if ((unit >= HAN_START && unit < HAN_END) || (before >= HAN_START && before < HAN_END)) return true;
  const isKana = unit >= KANA_START && unit < KANA_END;
  const wasKana = before >= KANA_START && before < KANA_END;
  return isKana !== wasKana || (isKana && unit < KATAKANA_START !== before < KATAKANA_START);
}

/** Cuts a string into runs of letters and digits, ideographs one by one. Linear in its length. */
export function tokenise(text: string): Tokens {
  const folded = foldText(text);
  const tokens: Tokens = { text, words: [], starts: [], ends: [] };
  let start = -1;
  let before = 0;
  let marked = false;
  const close = (end: number) => {
    const word = folded.slice(start, end);
    tokens.words.push(marked ? word.replaceAll(IGNORABLE, '') : word);
    tokens.starts.push(start);
    tokens.ends.push(end);
    marked = false;
  };
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    if (unit > 1) {
      if (start < 0) start = i;
      else if (breaksBetween(before, unit)) {
        close(i);
        start = i;
      }
      before = unit;
    } else if (unit === 1) {
      marked = start >= 0;
    } else if (start >= 0) {
      close(i);
      start = -1;
    }
  }
  if (start >= 0) close(folded.length);
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
