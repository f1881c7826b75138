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

/** A line that is not blank, and what stands behind its beginning up to the next such one. */
interface HeldLine {
  start: number;
  line: number;
  head: Buffer;
  rest: ByteAccumulator | null;
}

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
  // A line that may begin a document, and those behind it, until they tell.
  #waiting: HeldLine[] = [];
  #waitingLength = 0;
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
    yield* this.#settle(true);
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
    const held = { start: lineStart, line: this.#line, head: line, rest: null };
    if (this.#waiting.length === 0) return this.#place(held);
    this.#wait(held);
    return this.#settle(false);
  }

  // The first line that waits is decided by those behind it, which are then looked at like any other.
  #settle(isEnd: boolean): readonly RawRecord[] {
    const finished: RawRecord[] = [];
    for (let [first, ...behind] = this.#waiting; first !== undefined; [first, ...behind] = this.#waiting) {
      const heads = behind.map(({ head }) => head);
      const start = this.#start.decide(first.head, heads, isEnd);
      if (start === 'perhaps') break;
      this.#waiting = [];
      this.#waitingLength = 0;
      if (start === 'yes') finished.push(...this.#takeAll(first.start));
      this.#part.begin(first.line);
      this.#part.look(first.head);
      this.#part.hold(first.head);
      this.#holdRest(first);
      for (const held of behind) {
        if (this.#waiting.length > 0) this.#wait(held);
        else finished.push(...this.#place(held));
      }
    }
    return finished;
  }

  #place(held: HeldLine): readonly RawRecord[] {
    const { head, start: at, line } = held;
    const start = this.#start.take(head);
    if (start === 'perhaps') {
      this.#wait(held);
      return NOTHING;
    }
    const finished = start === 'yes' && this.#hasText ? this.#takeAll(at) : NOTHING;
    this.#part.begin(line);
    const isRule = isRuleLine(head, this.#units);
    if (!isRule) this.#part.look(head);
    this.#part.hold(head);
    const closed = isRule && !this.#part.isBareHeadline ? this.#closePart(at + head.length) : NOTHING;
    this.#holdRest(held);
    return closed.length === 0 ? finished : [...finished, ...closed];
  }

  #holdRest({ rest }: HeldLine): void {
    if (rest !== null) this.#part.hold(rest.copy());
  }

  #wait({ head, rest, ...place }: HeldLine): void {
    this.#waiting.push({ ...place, head: Buffer.from(head), rest });
    this.#waitingLength += head.length + (rest?.length ?? 0);
  }

  #hold(bytes: Buffer): readonly RawRecord[] {
    const last = this.#waiting.at(-1);
    if (last === undefined) this.#part.hold(bytes);
    else if (bytes.length > 0) {
      last.rest ??= new ByteAccumulator();
      last.rest.append(bytes);
      this.#waitingLength += bytes.length;
      if (this.#waitingLength > RECORD_LIMIT) return this.#settle(true);
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
