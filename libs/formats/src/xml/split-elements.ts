import { asciiView, unitWidth } from '../bytes/ascii-view.js';
import { ByteWindow } from '../bytes/byte-window.js';
import type { CodeUnits } from '../bytes/code-units.js';
import { pieces } from '../bytes/pieces.js';
import { RECORD_LIMIT } from '../limits.js';
import { MarkupScanner, type MarkupSink } from './markup-scanner.js';

/** A part of an XML file: what stands before the first wanted element, each wanted element, and the end. */
export type XmlPart =
  | { kind: 'head'; bytes: Buffer }
  | { kind: 'element'; start: number; end: number; line: number; bytes: Buffer; fault: 'too-large' | 'cut-off' | null }
  | { kind: 'end'; at: number; line: number; closed: boolean };

const HEAD_LIMIT = 256 * 1024;

/**
 * Cuts an XML file at its elements of some names, which are not in one another: where one begins before another ends, the
 * other ends there. `root` is the name whose end tag ends the file. Memory holds one element of at most the limit.
 */
export async function* splitElements(
  bytes: AsyncIterable<Uint8Array>,
  units: CodeUnits,
  names: ReadonlySet<string>,
  root: string | null,
): AsyncGenerator<XmlPart> {
  const splitter = new ElementSplitter(units, names, root);
  for await (const piece of pieces(bytes, units)) yield* splitter.feed(piece);
  yield* splitter.finish();
}

class ElementSplitter implements MarkupSink {
  readonly #window = new ByteWindow();
  readonly #units: CodeUnits;
  readonly #width: 1 | 2;
  readonly #names: ReadonlySet<string>;
  readonly #root: string | null;
  readonly #scanner: MarkupScanner;
  #ends: Array<{ start: number; end: number; line: number }> = [];
  #start: number | null = null;
  #startLine = 1;
  #headEnd: number | null = null;
  #headGiven = false;
  #closed = false;
  #piece: Uint8Array = new Uint8Array();
  #pieceStart = 0;
  #line = 1;
  #counted = 0;

  constructor(units: CodeUnits, names: ReadonlySet<string>, root: string | null) {
    this.#units = units;
    this.#width = unitWidth(units);
    this.#names = names;
    this.#root = root;
    this.#scanner = new MarkupScanner((name) => names.has(name) || name === root, this);
  }

  *feed(piece: Buffer): Generator<XmlPart> {
    this.#window.append(piece);
    this.#piece = asciiView(piece, this.#units);
    this.#scanner.feed(this.#piece);
    this.#countTo(this.#pieceStart + this.#piece.length);
    this.#pieceStart += this.#piece.length;
    yield* this.#take();
    const { end } = this.#window;
    const isOver = this.#start !== null && end - this.#start > RECORD_LIMIT;
    if (!this.#headGiven && end > HEAD_LIMIT) yield this.#head(HEAD_LIMIT);
    const mark = this.#scanner.openMark;
    const next = mark === null ? end : mark * this.#width;
    if (this.#headGiven) this.#window.discardBefore(this.#start === null || isOver ? next : this.#start);
  }

  *finish(): Generator<XmlPart> {
    if (!this.#headGiven) yield this.#head(this.#window.end);
    const { end } = this.#window;
    if (this.#start !== null) {
      yield {
        kind: 'element',
        start: this.#start,
        end,
        line: this.#startLine,
        bytes: Buffer.alloc(0),
        fault: 'cut-off',
      };
    }
    yield { kind: 'end', at: end, line: this.#line, closed: this.#closed };
  }

  opened(name: string, at: number): void {
    if (!this.#names.has(name)) return;
    this.#headEnd ??= at * this.#width;
    if (this.#start !== null) this.#end(at * this.#width);
    this.#countTo(at);
    this.#start = at * this.#width;
    this.#startLine = this.#line;
  }

  openedWhole(empty: boolean, end: number): void {
    if (!empty) return;
    if (this.#start === null) this.#closed = true;
    else this.#end(end * this.#width);
  }

  closed(name: string, end: number): void {
    if (name === this.#root) this.#closed = true;
    if (this.#names.has(name) && this.#start !== null) this.#end(end * this.#width);
  }

  #end(end: number): void {
    this.#ends.push({ start: this.#start ?? end, end, line: this.#startLine });
    this.#start = null;
  }

  *#take(): Generator<XmlPart> {
    if (this.#headEnd !== null && !this.#headGiven) yield this.#head(Math.min(this.#headEnd, HEAD_LIMIT));
    const ends = this.#ends;
    this.#ends = [];
    for (const { start, end, line } of ends) {
      const isOver = end - start > RECORD_LIMIT;
      const bytes = isOver ? Buffer.alloc(0) : this.#window.copy(start, end);
      yield { kind: 'element', start, end, line, bytes, fault: isOver ? 'too-large' : null };
    }
  }

  #head(end: number): XmlPart {
    this.#headGiven = true;
    return { kind: 'head', bytes: this.#window.copy(0, end) };
  }

  #countTo(at: number): void {
    const to = at - this.#pieceStart;
    for (let from = this.#counted - this.#pieceStart; ; ) {
      const found = this.#piece.indexOf(0x0a, from);
      if (found === -1 || found >= to) break;
      this.#line++;
      from = found + 1;
    }
    this.#counted = Math.max(this.#counted, at);
  }
}
