import { normaliseText } from '@vigie/article';
import { dayNumber, microseconds, whole } from './binary-values.js';
import type { Kinds } from './columns.js';
import { jsonText } from './json-rows.js';

/** Signature, flags and the length of an extension, behind the head of the message that they are sent in. */
const MESSAGE = 5;
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = 2;
const TYPES = { int4: 23, int8: 20, text: 25 } as const;

const NEEDS_CARE = /[\0\p{Surrogate}]/u;

/** Memory that rows are written into again and again; what is longer is given back. */
const KEPT = { buffers: 2, bytes: 4_000_000 };
const spare: Buffer[] = [];

/** How a value of each kind is written. */
type Writers = { [Kind in keyof Kinds]: (value: Kinds[Kind]) => unknown };

/** Rows in the binary form of COPY, which Postgres takes in without parsing: what is no value of a kind is refused here. */
export class BinaryRows implements Writers {
  private bytes = spare.pop() ?? Buffer.allocUnsafeSlow(1 << 20);
  private at = MESSAGE + HEADER.copy(this.bytes, MESSAGE);

  constructor(private readonly fields: number) {}

  /** Begins the next row; all its fields have to follow. */
  row(): this {
    this.room(2);
    this.at = this.bytes.writeInt16BE(this.fields, this.at);
    return this;
  }

  /** The next field of the row. */
  field<Kind extends keyof Kinds>(kind: Kind, value: Kinds[Kind]): void {
    (this as Writers)[kind](value);
  }

  /** Postgres refuses NUL and lone surrogates, so they go. */
  text(value: string | null): this {
    if (value === null) return this.null();
    return this.string(NEEDS_CARE.test(value) ? normaliseText(value) : value, 0);
  }

  json(value: unknown): this {
    if (value === null) return this.null();
    const text = jsonText(value);
    this.room(5 + 3 * text.length);
    this.bytes[this.at + 4] = 1;
    return this.string(text, 1);
  }

  data(value: Uint8Array): this {
    return this.pieces([value]);
  }

  pieces(all: readonly Uint8Array[]): this {
    this.head(all.reduce((sum, { length }) => sum + length, 0));
    for (const piece of all) {
      this.bytes.set(piece, this.at);
      this.at += piece.length;
    }
    return this;
  }

  int2(value: number): this {
    this.head(2);
    this.at = this.bytes.writeInt16BE(whole(value, 16), this.at);
    return this;
  }

  int4(value: number | null): this {
    if (value === null) return this.null();
    this.head(4);
    this.at = this.bytes.writeInt32BE(whole(value, 32), this.at);
    return this;
  }

  int8(value: number | null): this {
    if (value === null) return this.null();
    this.head(8);
    this.long(whole(value, 64));
    return this;
  }

  instant(value: string | null): this {
    if (value === null) return this.null();
    this.head(8);
    this.at = this.bytes.writeBigInt64BE(microseconds(value), this.at);
    return this;
  }

  day(value: string | null): this {
    return this.int4(value === null ? null : dayNumber(value));
  }

  int4s(values: readonly number[]): this {
    return this.list('int4', values, (value) => this.int4(value));
  }

  int8s(values: readonly number[]): this {
    return this.list('int8', values, (value) => this.int8(value));
  }

  texts(values: readonly string[]): this {
    return this.list('text', values, (value) => this.text(value));
  }

  /** All rows as one message of the protocol. No row can be added then. */
  end(): Buffer {
    this.room(TRAILER);
    this.at = this.bytes.writeInt16BE(-1, this.at);
    this.bytes[0] = 'd'.charCodeAt(0);
    this.bytes.writeInt32BE(this.at - 1, 1);
    return this.bytes.subarray(0, this.at);
  }

  /** To be called when the message was sent: its memory is used again. */
  free(): void {
    if (spare.length < KEPT.buffers && this.bytes.length <= KEPT.bytes) spare.push(this.bytes);
  }

  private null(): this {
    this.room(4);
    this.at = this.bytes.writeInt32BE(-1, this.at);
    return this;
  }

  private list<Value>(type: keyof typeof TYPES, values: readonly Value[], add: (value: Value) => void): this {
    const start = this.at;
    this.room(24);
    const numbers = values.length === 0 ? [0, 0, TYPES[type]] : [1, 0, TYPES[type], values.length, 1];
    this.at += 4;
    for (const number of numbers) this.at = this.bytes.writeInt32BE(number, this.at);
    for (const value of values) add(value);
    this.bytes.writeInt32BE(this.at - start - 4, start);
    return this;
  }

  /** A string with so many bytes before it that are there already. */
  private string(text: string, before: number): this {
    const start = this.at + 4;
    this.room(4 + before + 3 * text.length);
    const length = before + this.bytes.write(text, start + before, 'utf8');
    this.bytes.writeInt32BE(length, this.at);
    this.at = start + length;
    return this;
  }

  private head(length: number): void {
    this.room(4 + length);
    this.at = this.bytes.writeInt32BE(length, this.at);
  }

  private long(value: number): void {
    const high = Math.floor(value / 2 ** 32);
    this.at = this.bytes.writeInt32BE(high, this.at);
    this.at = this.bytes.writeUInt32BE(value - high * 2 ** 32, this.at);
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.bytes.length) return;
    const longer = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.at + bytes));
    this.bytes.copy(longer, 0, 0, this.at);
    this.bytes = longer;
  }
}
