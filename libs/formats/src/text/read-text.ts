import type { RawRecord } from '@vigie/article';
import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { alignChunks, type CodeUnits, lineEndAfter } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { DocumentStart } from './document-start.js';
import { KnownHeads } from './known-heads.js';
import { Part } from './part.js';
import { isRuleLine } from './rule-line.js';

const HEAD_LIMIT = 4096;

/**
 * Reads text scrapes, one or many in a file: where a document's first line says that it begins, and at a rule (`-----`) between
 * two parts that each have the signs of an article. Memory holds two documents of at most the limit, whatever the file's size.
 */
export async function* readText(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<RawRecord> {
  const splitter = new DocumentSplitter(units);
  for await (const chunk of alignChunks(bytes, units)) {
    for (let from = 0; from < chunk.length; ) {
      const end = lineEndAfter(chunk, from, units);
      const to = end === -1 ? chunk.length : end;
      for (const record of splitter.feed(chunk.subarray(from, to), end !== -1)) yield record;
      from = to;
    }
  }
  yield* splitter.finish();
}

const NOTHING: readonly RawRecord[] = [];

class DocumentSplitter {
  readonly #units: CodeUnits;
  readonly #start: DocumentStart;
  readonly #known = new KnownHeads();
  // What is read already of the current document, up to its last rule; then what stands behind that.
  #document: Part | null = null;
  #part: Part;
  // The beginning of the current line, until it is known whether it begins a document.
  readonly #head = new ByteAccumulator();
  #headKnown = false;
  // A line that may begin a document, and blank ones behind it, until the next tells.
  #waiting: { start: number; line: number; bytes: Buffer; blank: ByteAccumulator } | null = null;
  #offset = 0;
  #line = 1;
  #documents = 0;

  constructor(units: CodeUnits) {
    this.#units = units;
    this.#start = new DocumentStart(units);
    this.#part = new Part(0, units);
  }

  /** Takes a piece of a line; gives back the documents that ended before this line. */
  feed(piece: Buffer, lineEnds: boolean): readonly RawRecord[] {
    const finished = this.#headKnown ? this.#hold(piece) : this.#takeHead(piece, lineEnds);
    this.#offset += piece.length;
    if (lineEnds) {
      this.#headKnown = false;
      this.#line++;
    }
    return finished;
  }

  /** The last documents, or the reason why there was none. */
  *finish(): Generator<RawRecord> {
    if (!this.#headKnown && this.#head.length > 0) {
      const head = this.#head.copy();
      yield* this.#decideHead(head, this.#offset - head.length);
    }
    yield* this.#decideWaiting(null);
    if (this.#hasText) yield* this.#takeAll(this.#offset);
    else if (this.#documents === 0) {
      const message = this.#offset === 0 ? 'The file is empty.' : 'The file holds nothing but white space.';
      yield { kind: 'unreadable', code: 'empty-file', message, ...originOf(this.#part, this.#offset) };
    }
  }

  get #hasText(): boolean {
    return this.#document !== null || this.#part.line !== null;
  }

  // Most lines arrive whole; only a line cut by the end of a chunk waits for its other part.
  #takeHead(piece: Buffer, lineEnds: boolean): readonly RawRecord[] {
    if (this.#head.length === 0 && lineEnds) return this.#decideHead(piece, this.#offset);
    const inHead = piece.subarray(0, HEAD_LIMIT - this.#head.length);
    this.#head.append(inHead);
    if (!lineEnds && this.#head.length < HEAD_LIMIT) return NOTHING;
    const head = this.#head.copy();
    this.#head.clear();
    const finished = this.#decideHead(head, this.#offset + inHead.length - head.length);
    this.#hold(piece.subarray(inHead.length));
    return finished;
  }

  #decideHead(line: Buffer, lineStart: number): readonly RawRecord[] {
    this.#headKnown = true;
    if (isBlank(line)) return this.#hold(line);
    const before = this.#decideWaiting(line);
    const start = this.#start.take(line);
    if (start === 'perhaps') {
      this.#waiting = { start: lineStart, line: this.#line, bytes: Buffer.from(line), blank: new ByteAccumulator() };
      return before;
    }
    const finished = start === 'yes' && this.#hasText ? [...before, ...this.#takeAll(lineStart)] : before;
    this.#part.begin(this.#line);
    const isRule = isRuleLine(line, this.#units);
    if (!isRule) this.#part.look(line);
    this.#hold(line);
    if (!isRule || this.#part.isBareHeadline) return finished;
    return [...finished, ...this.#closePart(lineStart + line.length)];
  }

  #decideWaiting(next: Buffer | null): readonly RawRecord[] {
    const waiting = this.#waiting;
    if (waiting === null) return NOTHING;
    this.#waiting = null;
    const finished = this.#start.decide(waiting.bytes, next) ? this.#takeAll(waiting.start) : NOTHING;
    this.#part.begin(waiting.line);
    this.#part.look(waiting.bytes);
    this.#part.hold(waiting.bytes);
    this.#part.hold(waiting.blank.copy());
    return finished;
  }

  #hold(bytes: Buffer): readonly RawRecord[] {
    if (this.#waiting === null) this.#part.hold(bytes);
    else {
      this.#waiting.blank.append(bytes);
      if (this.#waiting.blank.length > RECORD_LIMIT) return this.#decideWaiting(null);
    }
    return NOTHING;
  }

  // The part that ends belongs to the document before it, unless both are articles by themselves.
  #closePart(end: number): readonly RawRecord[] {
    const part = this.#part;
    const before = this.#document;
    part.close();
    if (before === null || before.isApartFrom(part, this.#known)) {
      if (part.isArticle) this.#known.note(part);
      this.#document = part;
      this.#part = new Part(end, this.#units);
      return before === null ? NOTHING : [this.#recordOf(before, part.start)];
    }
    if (!before.isArticle && part.isArticle) this.#known.note(part);
    this.#part = new Part(end, this.#units, before.absorb(part));
    return NOTHING;
  }

  #takeAll(end: number): readonly RawRecord[] {
    const finished = this.#closePart(end);
    const document = this.#document;
    this.#document = null;
    return document === null ? finished : [...finished, this.#recordOf(document, end)];
  }

  #recordOf(document: Part, end: number): RawRecord {
    this.#documents++;
    const origin = originOf(document, end);
    if (document.isTooLarge) {
      const message = tooLargeMessage('The document', end - document.start);
      return { kind: 'unreadable', code: 'too-large', message, ...origin };
    }
    const encoding = this.#units === 'bytes' ? detectEncoding(origin.bytes) : this.#units;
    return { kind: 'scrape', encoding, ...origin };
  }
}

function originOf(document: Part, end: number): Pick<RawRecord, 'position' | 'byteStart' | 'byteEnd' | 'bytes'> {
  return {
    position: `line ${document.line ?? 1}`,
    byteStart: document.start,
    byteEnd: end,
    bytes: document.bytes,
  };
}

// White space, NUL (the other half of a 16-bit character) and byte-order marks.
function isBlank(line: Buffer): boolean {
  for (let at = 0; at < line.length; at++) {
    const byte = line[at] ?? 0;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff) return false;
  }
  return true;
}
