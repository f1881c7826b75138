/** What a tokenizer tells; offsets count character units from the beginning of the file, `end` is exclusive. */
export interface TokenSink {
  /** An opening or closing bracket, a comma or a colon. */
  sign(byte: number, at: number): void;
  string(start: number, end: number): void;
  /** A run of anything else: a number, `true`, `false`, `null`, or rubbish (at most its first 40 characters). */
  word(start: number, end: number, text: string): void;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const WORD_LENGTH = 40;

enum Kind {
  Other,
  Space,
  Sign,
}

const KINDS = new Uint8Array(256).fill(Kind.Other);
// The record separator of JSON text sequences counts as white space.
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x1e]) KINDS[byte] = Kind.Space;
for (const sign of '{}[],:') KINDS[sign.charCodeAt(0)] = Kind.Sign;

enum State {
  Between,
  String,
  Escape,
  Word,
  /** Behind a fault: looks for a line that begins with an opening brace. */
  Lost,
  LostAtLineStart,
}

/** Cuts JSON into its signs, strings and words, chunk by chunk and without holding any; never fails. */
export class Tokenizer {
  readonly #sink: TokenSink;
  #state = State.Between;
  #start = 0;
  #word = '';
  #offset = 0;
  /** The number of the line that is being read, from 1. */
  line = 1;

  constructor(sink: TokenSink) {
    this.#sink = sink;
  }

  /** Where the string that is being read begins, or null. */
  get openString(): number | null {
    return this.#state === State.String || this.#state === State.Escape ? this.#start : null;
  }

  get isLost(): boolean {
    return this.#state >= State.Lost;
  }

  /** Passes over everything up to the next line that begins with an opening brace. */
  lose(): void {
    this.#state = State.Lost;
  }

  feed(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === State.Between) at = this.#between(chunk, at);
      else if (this.#state === State.Word) at = this.#inWord(chunk, at);
      else if (this.#state >= State.Lost) at = this.#inLost(chunk, at);
      else at = this.#inString(chunk, at);
    }
    this.#offset += chunk.length;
  }

  finish(): void {
    if (this.#state === State.Word) this.#endWord(this.#offset);
  }

  #between(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      const kind = KINDS[byte];
      if (kind === Kind.Space) {
        if (byte === LINE_FEED) this.line++;
      } else if (kind === Kind.Sign) {
        this.#sink.sign(byte, this.#offset + at);
        if (this.#state !== State.Between) return at + 1;
      } else {
        this.#start = this.#offset + at;
        this.#word = '';
        this.#state = byte === QUOTE ? State.String : State.Word;
        return byte === QUOTE ? at + 1 : at;
      }
    }
    return chunk.length;
  }

  #inString(chunk: Uint8Array, from: number): number {
    let at = from;
    if (this.#state === State.Escape) {
      this.#state = State.String;
      at++;
    }
    for (; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === QUOTE) {
        this.#state = State.Between;
        this.#sink.string(this.#start, this.#offset + at + 1);
        return at + 1;
      }
      if (byte === BACKSLASH) {
        at++;
        if (at === chunk.length) this.#state = State.Escape;
      } else if (byte === LINE_FEED) this.line++;
    }
    return chunk.length;
  }

  #inWord(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === QUOTE || KINDS[byte] !== Kind.Other) {
        this.#endWord(this.#offset + at);
        return at;
      }
      if (this.#word.length < WORD_LENGTH) this.#word += String.fromCharCode(byte);
    }
    return chunk.length;
  }

  #endWord(end: number): void {
    this.#state = State.Between;
    this.#sink.word(this.#start, end, this.#word);
  }

  #inLost(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LINE_FEED) {
        this.line++;
        this.#state = State.LostAtLineStart;
      } else if (this.#state === State.LostAtLineStart && byte === 0x7b) {
        this.#state = State.Between;
        return at;
      } else this.#state = State.Lost;
    }
    return chunk.length;
  }
}
