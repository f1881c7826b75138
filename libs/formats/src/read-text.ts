import type { RawRecord } from '@vigie/article';
import { ByteAccumulator } from './byte-accumulator.js';
import { alignChunks, asciiSkeleton, type CodeUnits, lineEndAfter } from './code-units.js';
import { DocumentStart } from './document-start.js';
import { detectEncoding } from './encoding.js';
import { DOCUMENT_LIMIT, tooLargeMessage } from './supported-formats.js';

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
    let finished: RawRecord | null = null;
    const inHead = this.#headKnown ? 0 : Math.min(piece.length, HEAD_LIMIT - this.#head.length);
    if (!this.#headKnown) {
      this.#head.append(piece.subarray(0, inHead));
      if (lineEnds || this.#head.length >= HEAD_LIMIT) finished = this.#decideHead(this.#offset + inHead);
    }
    this.#offset += piece.length;
    this.#keep(piece.subarray(inHead));
    if (lineEnds) {
      this.#headKnown = false;
      this.#line++;
    }
    return finished;
  }

  /** The last document, or the reason why there was none. */
  *finish(): Generator<RawRecord> {
    if (!this.#headKnown && this.#head.length > 0) {
      const finished = this.#decideHead(this.#offset);
      if (finished !== null) yield finished;
    }
    if (this.#hasText) yield this.#take(this.#offset);
    else if (this.#documents === 0) {
      const message = this.#offset === 0 ? 'The file is empty.' : 'The file holds nothing but white space.';
      yield { kind: 'unreadable', code: 'empty-file', message, ...this.#origin(this.#offset) };
    }
  }

  #decideHead(headEnd: number): RawRecord | null {
    const head = this.#head.copy();
    this.#head.clear();
    this.#headKnown = true;
    // Blank lines are common and never decide anything.
    const line = head.length <= 2 && head[0] === 0x0a ? '' : asciiSkeleton(head, this.#units);
    const blank = line.trim() === '';
    let finished: RawRecord | null = null;
    if (!blank && this.#start.isStart(line) && this.#hasText) {
      finished = this.#take(headEnd - head.length);
    }
    if (!blank && !this.#hasText) {
      this.#hasText = true;
      this.#documentLine = this.#line;
    }
    this.#keep(head);
    return finished;
  }

  #keep(bytes: Buffer): void {
    if (this.#tooLarge || bytes.length === 0) return;
    if (this.#document.length + bytes.length > DOCUMENT_LIMIT) {
      this.#tooLarge = true;
      this.#document.clear();
    } else this.#document.append(bytes);
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
