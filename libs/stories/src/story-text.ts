import { isDateWord } from './date-words.js';
import { imul, mix } from './hash.js';
import { QuoteReader } from './quote-reader.js';
import type { StoryParts, TextBlock } from './text-block.js';
import { isUnspaced, pairHashes } from './unspaced.js';

/** What a word is to the comparison of reports: part of the frame, a number, weekday or month, or a capitalised word inside a sentence. */
export const FRAME = 0;
export const FIGURE = 1;
export const NAME = 2;
/** Which of these it is, without what is added to it. */
export const KIND = 3;
/** Added to a word that stands in quotation marks. */
export const QUOTED = 4;
/** Added to the words of a title that was read with its short body. */
export const TITLE = 8;

/** A text ready to be compared: one hash a word, and what kind of word it is. */
export interface StoryText {
  words: Uint32Array;
  parts: Uint8Array;
  /** The body is so short that title and lead were read with it. */
  isShort: boolean;
}

/** Below so many words of body, title and lead are part of the text. */
export const SHORT_BODY = 40;
const CAPITALS_SHARE = 0.6;

class Writer {
  private words = new Uint32Array(1024);
  private parts = new Uint8Array(1024);
  private length = 0;

  add(word: number, part: number, more: number): void {
    if (this.length === this.words.length) {
      const [words, parts] = [this.words, this.parts];
      this.words = new Uint32Array(this.length * 2);
      this.parts = new Uint8Array(this.length * 2);
      this.words.set(words);
      this.parts.set(parts);
    }
    this.words[this.length] = word;
    this.parts[this.length] = part | more;
    this.length += 1;
  }

  text(isShort: boolean): StoryText {
    return { words: this.words.slice(0, this.length), parts: this.parts.slice(0, this.length), isShort };
  }
}

function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x660 && unit <= 0x669) ||
    (unit >= 0x6f0 && unit <= 0x6f9) ||
    (unit >= 0x966 && unit <= 0x96f)
  );
}

/** Whether the next token goes on with the number that this one begins: `1.5`, `6-1/8`, `12,400`, `12 400`. */
function joinsNumber(block: TextBlock, next: number): boolean {
  const [end, start] = [block.ends[next - 1]!, block.starts[next]!];
  if (start !== end + 1 || !isDigit(block.text.charCodeAt(start))) return false;
  const gap = block.text.charAt(end);
  if (gap === ' ' || gap === '\u00a0' || gap === '\u202f') return block.ends[next]! - start === 3;
  return ".,/:-'’٫٬".includes(gap);
}

/** The years of our time are in every report of that year: they are part of the frame. */
function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20'));
}

const capitals = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return char === char.toLowerCase() ? 0 : 1;
});

function isUpper(unit: number): boolean {
  return capitals[unit] === 1;
}

/** Where most words have capitals, as in a headline, capitals tell no names. */
function tellsNames(block: TextBlock): boolean {
  let upper = 0;
  for (let i = 0; i < block.starts.length; i += 1) if (isCapital(block, i)) upper += 1;
  return upper < block.starts.length * CAPITALS_SHARE;
}

/** What stands before a capital that begins a sentence, a quotation or an aside, rather than a name. */
const BREAKS: ReadonlySet<number> = new Set(Array.from('.!?…:;"«“”(\n-–—', (mark) => mark.charCodeAt(0)));

function isBroken(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (BREAKS.has(text.charCodeAt(i))) return true;
  return false;
}

function isCapital(block: TextBlock, i: number): boolean {
  return isUpper(block.text.charCodeAt(block.starts[i]!));
}

function beginsSentence(block: TextBlock, i: number): boolean {
  return i === 0 || isBroken(block.text, block.ends[i - 1]!, block.starts[i]!);
}

/** Whether the word that begins a sentence begins a name of several words. */
function isCapitalPair(block: TextBlock, i: number): boolean {
  return i + 1 < block.starts.length && isCapital(block, i + 1) && !beginsSentence(block, i + 1);
}

function addBlock(writer: Writer, block: TextBlock, added = 0): void {
  const named = tellsNames(block);
  const quotes = new QuoteReader(block.text);
  for (let i = 0; i < block.words.length; i += 1) {
    const word = block.words[i]!;
    const start = block.starts[i]!;
    const more = added | (quotes.isQuoted(start) ? QUOTED : 0);
    if (isDigit(block.text.charCodeAt(start))) {
      let hash = mix(block.hashes[i]!);
      const first = i;
      while (i + 1 < block.words.length && joinsNumber(block, i + 1)) {
        i += 1;
        hash = mix(imul(hash, 31) + mix(block.hashes[i]!));
      }
      writer.add(hash, first === i && isYear(word) ? FRAME : FIGURE, more);
    } else if (isUnspaced(word)) {
      for (const pair of pairHashes(word)) writer.add(pair, FRAME, more);
    } else {
      const hash = mix(block.hashes[i]!);
      const isName = named && isCapital(block, i) && (!beginsSentence(block, i) || isCapitalPair(block, i));
      writer.add(hash, isDateWord(hash) ? FIGURE : isName ? NAME : FRAME, more);
    }
  }
}

/** Reads the text that an article's story is told by: its body, with title and lead where the body is short. */
export function readStory({ title, lead, body }: StoryParts): StoryText {
  const writer = new Writer();
  for (const block of body) addBlock(writer, block);
  const text = writer.text(false);
  if (text.words.length >= SHORT_BODY) return text;
  const whole = new Writer();
  if (title !== null) addBlock(whole, title, TITLE);
  for (const block of [lead, ...body]) if (block !== null) addBlock(whole, block);
  return whole.text(true);
}
