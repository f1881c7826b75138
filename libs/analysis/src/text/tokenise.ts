import { foldedString, foldedUnits, IGNORABLE } from './fold.js';

/** The words of a string: folded (lower case, no accents) and where each stands. */
export interface Tokens {
  text: string;
  words: string[];
  starts: number[];
  ends: number[];
  /** A digest of each word, equal for equal words, by which lexicons look it up. */
  hashes: number[];
}

const { imul } = Math;
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

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

/** Units of the text being cut; grows with the longest text and is used again. */
let units = new Uint16Array(4096);
/** Longer texts do not leave their room behind. */
const MOST_UNITS_KEPT = 1 << 16;

function unitsFor(length: number): Uint16Array {
  if (length <= units.length) return units;
  const wider = new Uint16Array(length);
  if (length <= MOST_UNITS_KEPT) units = wider;
  return wider;
}

/** Finds where words start and end, and their digests, while folding the text into `into`. */
function cut(text: string, into: Uint16Array, tokens: Tokens): boolean {
  const { starts, ends, hashes } = tokens;
  let [start, before, hash, marked] = [-1, 0, HASH_START, false];
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldedUnits[text.charCodeAt(i)] ?? 0;
    into[i] = unit;
    if (unit > 1) {
      if (start >= 0 && breaksBetween(before, unit)) {
        ends.push(i);
        hashes.push(hash);
        start = -1;
      }
      if (start < 0) {
        start = i;
        starts.push(i);
        hash = HASH_START;
      }
      hash = imul(hash ^ unit, HASH_FACTOR);
      before = unit;
    } else if (unit === 1) {
      marked = true;
    } else if (start >= 0) {
      ends.push(i);
      hashes.push(hash);
      start = -1;
    }
  }
  if (start >= 0) {
    ends.push(text.length);
    hashes.push(hash);
  }
  return marked;
}

/** Cuts a string into runs of letters and digits, ideographs one by one. Linear in its length. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { text, words: [], starts: [], ends: [], hashes: [] };
  const into = unitsFor(text.length);
  const marked = cut(text, into, tokens);
  const folded = foldedString(into.subarray(0, text.length));
  const { words, starts, ends } = tokens;
  for (let i = 0; i < starts.length; i += 1) {
    const word = folded.slice(starts[i], ends[i]);
    words.push(marked && word.includes(IGNORABLE) ? word.replaceAll(IGNORABLE, '') : word);
  }
  return tokens;
}

/** The digest that `tokenise` gives a folded word. */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** The folded words of a phrase joined by single spaces, the key that phrases are compared by. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase).words.join(' ');
}

const capitals = new Uint8Array(0x10000);
for (let unit = 0; unit < capitals.length; unit += 1) {
  const char = String.fromCharCode(unit);
  capitals[unit] = char === char.toLowerCase() ? 0 : 1;
}

/** Whether the token starts with a capital letter. */
export function startsUpper(tokens: Tokens, index: number): boolean {
  return capitals[tokens.text.charCodeAt(tokens.starts[index] ?? 0)] === 1;
}

/** Whether a token and the next have a plain space between them and nothing else. */
export function isSpaceAfter({ text, starts, ends }: Tokens, index: number): boolean {
  const end = ends[index] ?? 0;
  return starts[index + 1] === end + 1 && text.charCodeAt(end) === 0x20;
}

/** What stands between a token and the next one. */
export function gapAfter(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.ends[index], tokens.starts[index + 1] ?? tokens.text.length);
}
