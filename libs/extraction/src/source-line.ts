import type { ByteSpan } from '@vigie/article';
import { normaliseText } from '@vigie/article';
import { decodeEntity, ENTITY } from './decode-entities.js';
import type { Edit, EditedText } from './layout/layout.js';
import type { MojibakeRepair } from './repair-mojibake.js';

// A base character with its combining marks, so that composing it alone gives what composing the line gives.
const CLUSTER = /[^\p{M}]\p{M}+|./gsu;

// Marks for line breaking and direction that hide a word from a search; joiners are letters' own and stay.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** How the characters of a decoded line lie in the bytes: bytes of one piece of text, in the line's encoding. */
export type ByteLength = (text: string) => number;

/** One line of a raw record: its clean text, and where any part of that text stands in the record's bytes. */
export class SourceLine {
  readonly text: string;
  /** Whether it is a field above the article, wherever its text stands. */
  readonly isField: boolean;
  readonly #raw: string;
  readonly #span: ByteSpan;
  readonly #byteLength: ByteLength;
  readonly #mojibake: MojibakeRepair | null;
  readonly #edits: readonly Edit[];
  #exact: boolean | null = null;
  #rawIndexes: Uint32Array | null | undefined;
  #counted: { index: number; offset: number };

  /** `edits` lie one behind the other: what of the raw line is read as something else, or not at all. */
  constructor(
    { text: raw, span, edits, isField = false }: EditedText,
    byteLength: ByteLength,
    mojibake: MojibakeRepair | null,
  ) {
    this.isField = isField;
    this.#raw = raw;
    this.#span = span;
    this.#counted = { index: 0, offset: span.start };
    this.#byteLength = byteLength;
    this.#mojibake = mojibake;
    this.#edits = edits;
    this.text = this.#clean(edits.length === 0 ? raw : edited(raw, edits));
  }

  /** The bytes behind a part of the text; the whole line where the encoding does not let one tell. */
  spanOf(from: number, to: number): ByteSpan {
    this.#exact ??= this.#byteLength(this.#raw) === this.#span.end - this.#span.start;
    if (!this.#exact) return this.#span;
    if (from <= 0 && to >= this.text.length) {
      const start = this.#raw.length - this.#raw.replace(/^[\s\u00AD\u200B\u200E\u200F\u2060\uFEFF]+/, '').length;
      return this.#bytesBetween(start, this.#raw.trimEnd().length);
    }
    if (this.#raw === this.text) return this.#bytesBetween(from, to);
    if (this.#rawIndexes === undefined) this.#rawIndexes = this.#mapIndexes();
    const rawFrom = this.#rawIndexes?.[from];
    const rawTo = this.#rawIndexes?.[to];
    return rawFrom === undefined || rawTo === undefined ? this.#span : this.#bytesBetween(rawFrom, rawTo);
  }

  #bytesBetween(from: number, to: number): ByteSpan {
    const start = this.#byteOffset(from);
    return { start, end: start + this.#byteLength(this.#raw.slice(from, to)) };
  }

  // Parts are mostly asked for from left to right, so counting goes on from where it last stood.
  #byteOffset(index: number): number {
    const from = index >= this.#counted.index ? this.#counted : { index: 0, offset: this.#span.start };
    const offset = from.offset + this.#byteLength(this.#raw.slice(from.index, index));
    this.#counted = { index, offset };
    return offset;
  }

  // For every clean character the raw piece it came from; null when piecewise cleaning gives another text.
  #mapIndexes(): Uint32Array | null {
    const indexes = new Uint32Array(this.text.length + 1);
    let clean = 0;
    let raw = 0;
    for (const { piece, by } of this.#pieces()) {
      const made = by?.length ?? this.#clean(piece).length;
      if (clean + made > this.text.length) return null;
      indexes.fill(raw, clean, clean + made);
      clean += made;
      raw += piece.length;
    }
    indexes[clean] = raw;
    return clean === this.text.length ? indexes : null;
  }

  *#pieces(): Generator<{ piece: string; by: string | null }> {
    let at = 0;
    for (const { from, to, by } of this.#edits) {
      yield* this.#piecesOf(this.#raw.slice(at, from));
      yield { piece: this.#raw.slice(from, to), by };
      at = to;
    }
    yield* this.#piecesOf(this.#raw.slice(at));
  }

  *#piecesOf(raw: string): Generator<{ piece: string; by: null }> {
    const special =
      this.#mojibake === null ? ENTITY : new RegExp(`${ENTITY.source}|${this.#mojibake.runs.source}`, 'g');
    let at = 0;
    for (const found of raw.matchAll(special)) {
      for (const piece of raw.slice(at, found.index).match(CLUSTER) ?? []) yield { piece, by: null };
      yield { piece: found[0], by: null };
      at = found.index + found[0].length;
    }
    for (const piece of raw.slice(at).match(CLUSTER) ?? []) yield { piece, by: null };
  }

  #clean(raw: string): string {
    const repaired = this.#mojibake === null ? raw : raw.replace(this.#mojibake.runs, this.#mojibake.repair);
    const decoded = repaired.includes('&') ? repaired.replace(ENTITY, decodeEntity) : repaired;
    return normaliseText(decoded.replace(INVISIBLE, ''));
  }
}

function edited(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { from, to, by } of edits) {
    text += raw.slice(at, from) + by;
    at = to;
  }
  return text + raw.slice(at);
}
