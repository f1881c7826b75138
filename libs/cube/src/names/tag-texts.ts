/** Bytes before the text of a record: the lengths of key and label. */
const HEAD = 8;
/** The length of a label that is written as its key. */
const AS_KEY = 0xffffffff;
/** Records that are no longer used are cleared away when they take this many bytes and half of all. */
const WORTH_CLEARING = 65_536;

/** Keys and labels of some hundred thousand tags as UTF-8 in one array: a third of what strings take. A tag is its dense index. */
export class TagTexts {
  #bytes: Uint8Array = new Uint8Array(1024);
  #end = HEAD;
  #wasted = 0;
  /** Where the record of a tag starts, 0 = it has none. */
  #starts: Uint32Array = new Uint32Array(256);
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  has(tag: number): boolean {
    return this.#startOf(tag) !== 0;
  }

  /** Empty for a tag without a name. */
  keyOf(tag: number): string {
    return this.#decoder.decode(this.keyBytes(tag));
  }

  labelOf(tag: number): string {
    const start = this.#startOf(tag);
    const length = start === 0 ? AS_KEY : this.#number(start + 4);
    if (length === AS_KEY) return this.keyOf(tag);
    const from = start + HEAD + this.#number(start);
    return this.#decoder.decode(this.#bytes.subarray(from, from + length));
  }

  /** The bytes of a tag's key, none for a tag without a name; valid until the next change. */
  keyBytes(tag: number): Uint8Array {
    const start = this.#startOf(tag);
    return start === 0
      ? this.#bytes.subarray(0, 0)
      : this.#bytes.subarray(start + HEAD, start + HEAD + this.#number(start));
  }

  set(tag: number, key: string, label: string): void {
    this.forget(tag);
    const texts = label === key ? [key] : [key, label];
    const [keyBytes, labelBytes] = texts.map((text) => this.#encoder.encode(text));
    this.#reserve(tag, HEAD + keyBytes!.length + (labelBytes?.length ?? 0));
    this.#starts[tag] = this.#end;
    this.#writeNumber(keyBytes!.length);
    this.#writeNumber(labelBytes?.length ?? AS_KEY);
    this.#write(keyBytes!);
    if (labelBytes !== undefined) this.#write(labelBytes);
  }

  forget(tag: number): void {
    const start = this.#startOf(tag);
    if (start === 0) return;
    this.#wasted += this.#recordAt(start).length;
    this.#starts[tag] = 0;
    if (this.#wasted > WORTH_CLEARING && this.#wasted > this.#end / 2) this.#clear();
  }

  /** All of it, for a snapshot. */
  save(): { starts: Uint32Array; bytes: Uint8Array } {
    return { starts: this.#starts.slice(), bytes: this.#bytes.slice(0, this.#end) };
  }

  restore(starts: Uint32Array, bytes: Uint8Array): void {
    this.#starts = starts;
    this.#bytes = bytes;
    this.#end = bytes.length;
    this.#wasted = 0;
  }

  /** All tags that have a name. */
  *tags(): Iterable<number> {
    for (let tag = 0; tag < this.#starts.length; tag += 1) if (this.#starts[tag] !== 0) yield tag;
  }

  #startOf(tag: number): number {
    return this.#starts[tag] ?? 0;
  }

  #recordAt(start: number): Uint8Array {
    const label = this.#number(start + 4);
    return this.#bytes.subarray(start, start + HEAD + this.#number(start) + (label === AS_KEY ? 0 : label));
  }

  #number(at: number): number {
    const bytes = this.#bytes;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  }

  #writeNumber(number: number): void {
    for (let shift = 0; shift < 32; shift += 8) {
      this.#bytes[this.#end] = number >>> shift;
      this.#end += 1;
    }
  }

  #write(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  #reserve(tag: number, more: number): void {
    if (this.#end + more > this.#bytes.length) {
      const bytes = new Uint8Array(Math.ceil((this.#end + more) * 1.25));
      bytes.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = bytes;
    }
    if (tag < this.#starts.length) return;
    const starts = new Uint32Array(Math.ceil((tag + 1) * 1.25));
    starts.set(this.#starts);
    this.#starts = starts;
  }

  #clear(): void {
    const records = [...this.tags()].map((tag) => [tag, this.#recordAt(this.#starts[tag]!)] as const);
    this.#bytes = new Uint8Array(this.#end - this.#wasted);
    this.#end = HEAD;
    this.#wasted = 0;
    for (const [tag, record] of records) {
      this.#starts[tag] = this.#end;
      this.#write(record);
    }
  }
}
