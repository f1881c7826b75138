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
/** The digest of a word without letters; each letter is added by `hashUnit`. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** The digest of a beginning and one more unit. */
export function hashUnit(hash: number, unit: number): number {
  return imul(hash ^ unit, HASH_FACTOR);
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

/** Room for a text being cut: its units, folded later, and where its words start and end, with their digests. */
class Room {
  readonly units: Uint16Array;
  /** The same memory, which takes in a text at once: asked for unit by unit it takes longer than all that is done with them. */
  readonly memory: Buffer;
  /** The folded units once more, for texts whose units all fit a byte. */
  readonly bytes: Buffer;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;

  constructor(readonly length: number) {
    this.memory = Buffer.alloc(2 * length);
    this.units = new Uint16Array(this.memory.buffer, this.memory.byteOffset, length);
    this.bytes = Buffer.alloc(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.hashes = new Int32Array(length);
  }
}

/** Grows with the longest text and is used again. */
let kept = new Room(4096);
/** Longer texts do not leave their room behind. */
const MOST_UNITS_KEPT = 1 << 16;

function roomFor(length: number): Room {
  if (length <= kept.length) return kept;
  const wider = new Room(length);
  if (length <= MOST_UNITS_KEPT) kept = wider;
  return wider;
}

/** What the units of a text have in common: all their bits together, and whether marks that do not count are among them. */
interface Cut {
  count: number;
  bits: number;
  marked: boolean;
}

/** Finds where words start and end, and their digests, while folding the text. */
function cut(text: string, { memory, units, bytes, starts, ends, hashes }: Room): Cut {
  const { length } = text;
  memory.write(text, 0, 'utf16le');
  let [start, before, hash, marked, count, bits] = [-1, 0, HASH_START, false, 0, 0];
  for (let i = 0; i < length; i += 1) {
    const unit = foldedUnits[units[i]!]!;
    units[i] = unit;
    bytes[i] = unit;
    bits |= unit;
    if (unit > 1) {
      if (start >= 0 && (unit | before) >= KANA_START && breaksBetween(before, unit)) {
        ends[count] = i;
        hashes[count] = hash;
        count += 1;
        start = -1;
      }
      if (start < 0) {
        start = i;
        starts[count] = i;
        hash = HASH_START;
      }
      hash = hashUnit(hash, unit);
      before = unit;
    } else if (unit === 1) {
      marked = true;
    } else if (start >= 0) {
      ends[count] = i;
      hashes[count] = hash;
      count += 1;
      start = -1;
    }
  }
  if (start >= 0) {
    ends[count] = length;
    hashes[count] = hash;
    count += 1;
  }
  return { count, bits, marked };
}

/** Cuts a string into runs of letters and digits, ideographs one by one. Linear in its length. */
export function tokenise(text: string): Tokens {
  const room = roomFor(text.length);
  const { count, bits, marked } = cut(text, room);
  const { length } = text;
  const folded = bits < 0x100 ? room.bytes.toString('latin1', 0, length) : foldedString(room.units.subarray(0, length));
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  // Made as long as they get: grown by pushing they take more than twice the memory.
  for (const list of [words, starts, ends, hashes]) list.length = count;
  for (let i = 0; i < count; i += 1) {
    const start = room.starts[i]!;
    const end = room.ends[i]!;
    const word = folded.slice(start, end);
    words[i] = marked && word.includes(IGNORABLE) ? word.replaceAll(IGNORABLE, '') : word;
    starts[i] = start;
    ends[i] = end;
    hashes[i] = room.hashes[i]!;
  }
  return { text, words, starts, ends, hashes };
}

/** The digest that `tokenise` gives a folded word. */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = hashUnit(hash, word.charCodeAt(i));
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
