import type { RawRecord } from '@vigie/article';
import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { alignChunks, asciiSkeleton, type CodeUnits, lineEndAfter } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { DocumentStart } from './document-start.js';

const HEAD_LIMIT = 4096;

/** Reads text scrapes, one or many in a file. Memory holds one document of at most the limit, whatever the file's size. */
export async function* readText(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<RawRecord> {
  const splitter = new DocumentSplitter(units);
  for await (const chunk of alignChunks(bytes, units)) {
    for (let from = 0; from < chunk.length; ) {
      const end = lineEndAfter(chunk, from, units);
      const to = end === -1 ? chunk.length : end;
      const record = splitter.feed(chunk.subarray(from, to), end !== -1);
      if (record !== null) yield record;
      from = to;
    }
  }
  yield* splitter.finish();
}

class DocumentSplitter {
  readonly #units: CodeUnits;
  readonly #start = new DocumentStart();
  readonly #document = new ByteAccumulator();
  // The beginning of the current line, until it is known whether it begins a document.
  readonly #head = new ByteAccumulator();
  #headKnown = false;
  #offset = 0;
  #documentStart = 0;
  #line = 1;
  #documentLine = 1;
  #hasText = false;
  #tooLarge = false;
  #documents = 0;

  constructor(units: CodeUnits) {
    this.#units = units;
  }

  /** Takes a piece of a line; gives back the document that ended before this line, if one did. */
  feed(piece: Buffer, lineEnds: boolean): RawRecord | null {
    const finished = this.#headKnown ? this.#hold(piece) : this.#takeHead(piece, lineEnds);
    this.#offset += piece.length;
    if (lineEnds) {
      this.#headKnown = false;
      this.#line++;
    }
    return finished;
  }

  /** The last document, or the reason why there was none. */
  *finish(): Generator<RawRecord> {
    if (!this.#headKnown && this.#head.length > 0) {
      const head = this.#head.copy();
      const finished = this.#decideHead(head, this.#offset - head.length);
      if (finished !== null) yield finished;
    }
    if (this.#hasText) yield this.#take(this.#offset);
    else if (this.#documents === 0) {
      const message = this.#offset === 0 ? 'The file is empty.' : 'The file holds nothing but white space.';
      yield { kind: 'unreadable', code: 'empty-file', message, ...this.#origin(this.#offset) };
    }
  }

  // Most lines arrive whole; only a line cut by the end of a chunk waits for its other part.
  #takeHead(piece: Buffer, lineEnds: boolean): RawRecord | null {
    if (this.#head.length === 0 && lineEnds) return this.#decideHead(piece, this.#offset);
    const inHead = piece.subarray(0, HEAD_LIMIT - this.#head.length);
    this.#head.append(inHead);
    if (!lineEnds && this.#head.length < HEAD_LIMIT) return null;
    const head = this.#head.copy();
    this.#head.clear();
    const finished = this.#decideHead(head, this.#offset + inHead.length - head.length);
    this.#hold(piece.subarray(inHead.length));
    return finished;
  }

  #decideHead(line: Buffer, lineStart: number): RawRecord | null {
    this.#headKnown = true;
    const blank = isBlank(line);
    let finished: RawRecord | null = null;
    if (!blank && this.#begins(line) && this.#hasText) finished = this.#take(lineStart);
    if (!blank && !this.#hasText) {
      this.#hasText = true;
      this.#documentLine = this.#line;
    }
    this.#hold(line);
    return finished;
  }

  #begins(line: Buffer): boolean {
    if (this.#hasText && !mayBegin(line)) return this.#start.isOther();
    return this.#start.isStart(asciiSkeleton(line.subarray(0, HEAD_LIMIT), this.#units));
  }

  #hold(bytes: Buffer): null {
    if (this.#tooLarge || bytes.length === 0) return null;
    if (this.#document.length + bytes.length > RECORD_LIMIT) {
      this.#tooLarge = true;
      this.#document.clear();
    } else this.#document.append(bytes);
    return null;
  }

  #take(end: number): RawRecord {
    const origin = this.#origin(end);
    const record: RawRecord = this.#tooLarge
      ? {
          kind: 'unreadable',
          code: 'too-large',
          message: tooLargeMessage('The document', end - this.#documentStart),
          ...origin,
        }
      : { kind: 'scrape', encoding: this.#encodingOf(origin.bytes), ...origin };
    this.#document.clear();
    this.#tooLarge = false;
    this.#hasText = false;
    this.#documents++;
    this.#documentStart = end;
    return record;
  }

  #origin(end: number): { position: string; byteStart: number; byteEnd: number; bytes: Uint8Array } {
    return {
      position: `line ${this.#documentLine}`,
      byteStart: this.#documentStart,
      byteEnd: end,
      bytes: this.#document.copy(),
    };
  }

  #encodingOf(bytes: Uint8Array): string {
    return this.#units === 'bytes' ? detectEncoding(bytes) : this.#units;
  }
}

// White space, NUL (the other half of a 16-bit character) and byte-order marks.
function isBlank(line: Buffer): boolean {
  for (let at = 0; at < line.length; at++) {
    const byte = line[at] ?? 0;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff) return false;
  }
  return true;
}

// A document begins with a space, `date`, `http`, or a byte-order mark before one of these.
function mayBegin(line: Buffer): boolean {
  const first = line[0] === 0 ? line[1] : line[0];
  return first === 0x20 || first === 0x64 || ((first ?? 0) | 0x20) === 0x68 || (first ?? 0) >= 0xef;
}
