import { endsSentenceAt, isHeadingJoint } from './joint-guards.js';

/** A stretch of a text that was one paragraph or one subheading before the dump glued them; offsets are in the text. */
export interface Stretch {
  start: number;
  end: number;
  heading: boolean;
}

const SENTENCE_MARK = /[.!?…؟۔।]/u;
const QUESTION_LENGTH = 80;
const QUOTE_REACH = 4000;

/**
 * Undoes the loss of line ends in a dumped body: a sentence end with a capital right behind it, a capital inside a word
 * (a heading ran into its paragraph), and quotes that can only open or only close there. One pass, left to right.
 */
export function splitParagraphs(text: string): Stretch[] {
  const scan = new JointScan(text);
  for (let at = 1; at < text.length; at++) scan.step(at);
  return scan.finish();
}

class JointScan {
  readonly #text: string;
  readonly #stretches: Stretch[] = [];
  #start = 0;
  // Whether a quote is open, and for how many glued paragraphs it has been.
  #open = false;
  #openFor = 0;
  #low = false;

  constructor(text: string) {
    this.#text = text;
    this.#noteQuote(0);
  }

  step(at: number): void {
    // Between two plain lower-case letters or before a space there is never a joint.
    const code = this.#text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 32) return;
    const here = this.#text[at] ?? '';
    if (isQuote(here)) {
      this.#stepQuote(at);
      return;
    }
    const before = this.#text[at - 1] ?? '';
    if (isSpace(here) || isSpace(before)) return;
    if (SENTENCE_MARK.test(before)) {
      if (beginsSentence(this.#text, at) && endsSentenceAt(this.#text, at)) this.#cut(at, false);
    } else if (before === ')' && SENTENCE_MARK.test(this.#text[at - 2] ?? '')) {
      if (isCapital(here)) this.#cut(at, false);
    } else if (isCapital(here) && mayEndHeading(this.#text, at) && isHeadingJoint(this.#text, this.#start, at)) {
      this.#cut(at, true);
    }
  }

  finish(): Stretch[] {
    this.#cut(this.#text.length, false);
    return this.#stretches.map((stretch, index, all) => ({
      ...stretch,
      heading: this.#isHeading(stretch, all[index + 1]),
    }));
  }

  // A quote with text on both sides may be a joint; whether it opens or closes decides on which side.
  #stepQuote(at: number): void {
    const before = this.#text[at - 1] ?? '';
    // French typography puts a space inside the guillemets.
    const spaced = this.#text[at] === '«' && isSpace(this.#text[at + 1] ?? '');
    const after = this.#text[at + (spaced ? 2 : 1)] ?? '';
    const tight = !isSpace(before) && !isSpace(after) && after !== '';
    const opens = this.#opens(at);
    this.#noteQuote(at);
    if (!tight) return;
    if (isQuote(before)) {
      if (!opens) return;
      if (SENTENCE_MARK.test(this.#text[at - 2] ?? '')) this.#cut(at, false);
      else if (isHeadingJoint(this.#text, this.#start, at)) this.#cut(at, true);
      return;
    }
    const joint = opens ? at : at + 1;
    const sentence = SENTENCE_MARK.test(before);
    if (!isCapital(after) && !(sentence && opens && /[\p{L}\p{N}(…¿¡]/u.test(after))) return;
    if (sentence && !endsSentenceAt(this.#text, at)) return;
    if (sentence) this.#cut(joint, false);
    else if (/[\p{L}\p{N})]/u.test(before) && isHeadingJoint(this.#text, this.#start, joint)) this.#cut(joint, true);
    if (opens) this.#open = true;
  }

  #opens(at: number): boolean {
    const quote = this.#text[at];
    if (quote === '«' || quote === '„') return true;
    if (quote === '”') return false;
    const before = this.#text[at - 1] ?? ' ';
    const after = this.#text[at + 1] ?? ' ';
    if (quote === '»') return !this.#open && isSpace(before) && !isSpace(after);
    if (quote === '“') return !this.#low;
    if (/[\s([{—–-]/u.test(before) && !isOutside(after)) return true;
    if (!/[\s([{]/u.test(before) && isOutside(after)) return false;
    return this.#closesNext(at) ?? !this.#open;
  }

  // Between two letters, the next quote tells: one that can only close needs this one to open. Null if it cannot tell.
  #closesNext(at: number): boolean | null {
    const next = this.#text.indexOf('"', at + 1);
    if (next <= at + 1 || next - at > QUOTE_REACH) return null;
    const before = this.#text[next - 1] ?? '';
    const after = this.#text[next + 1] ?? ' ';
    if (isSpace(before) === isOutside(after)) return null;
    return isOutside(after);
  }

  #noteQuote(at: number): void {
    const quote = this.#text[at] ?? '';
    if (!isQuote(quote)) return;
    this.#open = this.#opens(at);
    this.#openFor = 0;
    if (quote === '„') this.#low = true;
    else if (quote === '“' || quote === '”') this.#low = false;
  }

  #cut(at: number, heading: boolean): void {
    if (at > this.#start) this.#stretches.push({ start: this.#start, end: at, heading });
    this.#start = at;
    // A quotation may run over a lost line end, but one that never closes must not turn all that follows around.
    if (heading || ++this.#openFor > 1) this.#open = false;
  }

  #isHeading({ start, end, heading }: Stretch, next: Stretch | undefined): boolean {
    if (heading || next === undefined || end - start > QUESTION_LENGTH) return heading;
    return isQuestionHeading(this.#text.slice(start, end), next.end - next.start);
  }
}

/** Whether a text is a short question over a longer paragraph of `nextLength` characters: a subheading too. */
export function isQuestionHeading(text: string, nextLength: number): boolean {
  const plain = text.trim();
  return (
    plain.length <= QUESTION_LENGTH &&
    plain.length < nextLength &&
    /^[^.!?…"«“„]{5,}\s?[?؟]$/u.test(plain) &&
    /\s/u.test(plain)
  );
}

function isQuote(character: string): boolean {
  return (
    character === '"' ||
    character === '«' ||
    character === '»' ||
    character === '“' ||
    character === '”' ||
    character === '„'
  );
}

// What may follow a closing quote.
function isOutside(character: string): boolean {
  return /[\s.,;:!?)…]/u.test(character);
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function isCapital(character: string): boolean {
  return character >= 'A' && (character <= 'Z' || (character > 'z' && /\p{Lu}/u.test(character)));
}

// A capital, a letter of a script without case, an opening mark, or the dash of direct speech.
function beginsSentence(text: string, at: number): boolean {
  const here = text[at] ?? '';
  if (isCapital(here) || /[¿¡\d]/u.test(here)) return true;
  if (/[—–-]/u.test(here))
    return /^[—–-]\s?[\p{Lu}]/u.test(text.slice(at, at + 3)) && text[at - 2] !== '.' && !/\d/.test(text[at - 2] ?? '');
  return (
    /[\p{Lo}]/u.test(here) &&
    !/[ºª]/u.test(here) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(here)
  );
}

function mayEndHeading(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[\p{Ll}\p{N})]/u.test(before)) return true;
  // `RDCLe`: the last of several capitals begins the next word.
  return isCapital(before) && isCapital(text[at - 2] ?? '') && /[\p{Ll}’']/u.test(text[at + 1] ?? '');
}
