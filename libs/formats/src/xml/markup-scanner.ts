/** What a scanner tells; offsets count character units from the beginning of the file. */
export interface MarkupSink {
  /** A start tag of a wanted name begins at `at`. */
  opened(name: string, at: number): void;
  /** The start tag that was opened last ends before `end`; `empty` where it is its end too. */
  openedWhole(empty: boolean, end: number): void;
  /** An end tag of a wanted name ends before `end`. */
  closed(name: string, end: number): void;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const MARK_LENGTH = 70;

type State = 'text' | 'mark' | 'tag' | 'end-tag' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'subset';

const ENDS: Partial<Record<State, string>> = { comment: '-->', cdata: ']]>', instruction: '?>' };

/**
 * Finds the tags of wanted names in XML, chunk by chunk and without holding any. Comments, CDATA and the document type are
 * passed over; nothing else is looked at, so that what is broken inside an element does not hide its end.
 */
export class MarkupScanner {
  readonly #sink: MarkupSink;
  readonly #wanted: (name: string) => boolean;
  #state: State = 'text';
  #offset = 0;
  #mark = '';
  #markAt = 0;
  // The last two characters of the chunk before, where an end sign may have begun.
  #tail = '';
  #quote = 0;

  constructor(wanted: (name: string) => boolean, sink: MarkupSink) {
    this.#wanted = wanted;
    this.#sink = sink;
  }

  /** Where markup begins of which it is not known yet what it is, or null. */
  get openMark(): number | null {
    return this.#state === 'mark' ? this.#markAt : null;
  }

  feed(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#state === 'text') at = this.#inText(chunk, at);
      else if (this.#state === 'mark') at = this.#inMark(chunk, at);
      else if (this.#state === 'tag') at = this.#inTag(chunk, at);
      else if (this.#state === 'end-tag') at = this.#inEndTag(chunk, at);
      else if (this.#state === 'doctype' || this.#state === 'subset') at = this.#inDoctype(chunk, at);
      else at = this.#until(chunk, at, ENDS[this.#state] ?? '>');
    }
    this.#offset += chunk.length;
    this.#tail = (this.#tail + String.fromCharCode(...chunk.subarray(Math.max(0, chunk.length - 2)))).slice(-2);
  }

  #inText(chunk: Uint8Array, from: number): number {
    const found = chunk.indexOf(LESS, from);
    if (found === -1) return chunk.length;
    this.#state = 'mark';
    this.#mark = '';
    this.#markAt = this.#offset + found;
    return found + 1;
  }

  #inMark(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#mark === '!--') return this.#become('comment', at);
      if (this.#mark === '![CDATA[') return this.#become('cdata', at);
      if (this.#mark === '?') return this.#become('instruction', at);
      const inName = byte > 0x2f ? byte !== LESS && byte !== GREATER : byte === 0x21 || byte === 0x2d || byte === 0x2e;
      const isSlash = byte === SLASH && this.#mark === '';
      if ((inName || isSlash) && this.#mark.length < MARK_LENGTH) this.#mark += String.fromCharCode(byte);
      else return this.#decide(at);
    }
    return chunk.length;
  }

  #decide(at: number): number {
    if (this.#mark.toLowerCase() === '!doctype') return this.#become('doctype', at);
    const isEnd = this.#mark.startsWith('/');
    const name = isEnd ? this.#mark.slice(1) : this.#mark;
    if (!this.#wanted(name)) return this.#become('text', at);
    this.#mark = name;
    this.#quote = 0;
    if (!isEnd) this.#sink.opened(name, this.#markAt);
    return this.#become(isEnd ? 'end-tag' : 'tag', at);
  }

  #become(state: State, at: number): number {
    this.#state = state;
    return at;
  }

  #inTag(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#quote !== 0) {
        if (byte === this.#quote) this.#quote = 0;
        // No attribute may hold it: the quotes are broken.
        else if (byte === LESS) return this.#endTag(chunk, at, at);
      } else if (byte === 0x22 || byte === 0x27) this.#quote = byte;
      else if (byte === GREATER) return this.#endTag(chunk, at, at + 1);
      else if (byte === LESS) return this.#endTag(chunk, at, at);
    }
    return chunk.length;
  }

  #endTag(chunk: Uint8Array, at: number, next: number): number {
    this.#state = 'text';
    this.#sink.openedWhole(next > at && this.#charBefore(chunk, at, 1) === '/', this.#offset + next);
    return next;
  }

  #inEndTag(chunk: Uint8Array, from: number): number {
    const found = chunk.indexOf(GREATER, from);
    if (found === -1) return chunk.length;
    this.#state = 'text';
    this.#sink.closed(this.#mark, this.#offset + found + 1);
    return found + 1;
  }

  // What a document type declares is never used; the end of its inner part need only be found well enough.
  #inDoctype(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      if (chunk[at] === 0x5b) this.#state = 'subset';
      else if (chunk[at] === 0x5d) this.#state = 'doctype';
      else if (chunk[at] === GREATER && this.#state === 'doctype') return this.#become('text', at + 1);
    }
    return chunk.length;
  }

  #until(chunk: Uint8Array, from: number, sign: string): number {
    for (let at = from; at < chunk.length; at++) {
      if (chunk[at] !== GREATER) continue;
      if (this.#charBefore(chunk, at, 1) !== sign.at(-2)) continue;
      if (sign.length > 2 && this.#charBefore(chunk, at, 2) !== sign.at(-3)) continue;
      return this.#become('text', at + 1);
    }
    return chunk.length;
  }

  #charBefore(chunk: Uint8Array, at: number, back: number): string {
    return at - back >= 0 ? String.fromCharCode(chunk[at - back] as number) : (this.#tail.at(at - back) ?? '');
  }
}
