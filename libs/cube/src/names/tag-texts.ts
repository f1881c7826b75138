/** Bytes before the text of a record: the lengths of key and label. */
const HEAD = 8;
/** The length of a label that is written as its key. */
const AS_KEY = 0xffffffff;
/** Records that are no longer used are cleared away when they take this many bytes and half of all. */
const WORTH_CLEARING = 65_536;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const MOST_BYTES = 3;
const SPARE = 1.25;

/** Keys and labels of some hundred thousand tags as UTF-8 in one array: a third of what strings take. A tag is its dense index. */
export class TagTexts {
  #bytes: Buffer = Buffer.alloc(1024);
  #end = HEAD;
  #wasted = 0;
  /** Where the record of a tag starts, 0 = it has none. */
  #starts: Uint32Array = new Uint32Array(256);

  /** No tag from here on has a name. */
  get length(): number {
    return this.#starts.length;
  }

  has(tag: number): boolean {
    return this.#startOf(tag) !== 0;
  }

  /** Empty for a tag without a name. */
  keyOf(tag: number): string {
    const start = this.#startOf(tag);
    return start === 0 ? '' : this.#bytes.toString('utf8', start + HEAD, this.#keyEnd(start));
  }

  labelOf(tag: number): string {
    const start = this.#startOf(tag);
    if (start === 0 || this.#bytes.readUInt32LE(start + 4) === AS_KEY) return this.keyOf(tag);
    return this.#bytes.toString('utf8', this.#keyEnd(start), this.#recordEnd(start));
  }

  /** Compares the keys of two tags by their bytes. */
  compare(a: number, b: number): number {
    const [one, other] = [this.#startOf(a), this.#startOf(b)];
    return this.#bytes.compare(this.#bytes, other + HEAD, this.#keyEnd(other), one + HEAD, this.#keyEnd(one));
  }

  /** Whether a tag has this key, in UTF-8. */
  hasKey(tag: number, key: Uint8Array): boolean {
    const start = this.#startOf(tag);
    return start !== 0 && this.#bytes.compare(key, 0, key.length, start + HEAD, this.#keyEnd(start)) === 0;
  }

  /** The hash of a tag's key. */
  hashOf(tag: number): number {
    const start = this.#startOf(tag);
    return hash(this.#bytes, start + HEAD, this.#keyEnd(start));
  }

  set(tag: number, key: string, label: string): void {
    this.forget(tag);
    this.#reserve(tag, HEAD + MOST_BYTES * (key.length + label.length));
    const start = this.#end;
    const bytes = this.#bytes;
    const keyLength = bytes.write(key, start + HEAD);
    const labelLength = label === key ? 0 : bytes.write(label, start + HEAD + keyLength);
    bytes.writeUInt32LE(keyLength, start);
    bytes.writeUInt32LE(label === key ? AS_KEY : labelLength, start + 4);
    this.#starts[tag] = start;
    this.#end = start + HEAD + keyLength + labelLength;
  }

  forget(tag: number): void {
    const start = this.#startOf(tag);
    if (start === 0) return;
    this.#wasted += this.#recordEnd(start) - start;
    this.#starts[tag] = 0;
    if (this.#wasted > WORTH_CLEARING && this.#wasted > this.#end / 2) this.#clear();
  }

  /** All of it, for a snapshot. */
  save(): { starts: Uint32Array; bytes: Uint8Array } {
    return { starts: this.#starts.slice(), bytes: new Uint8Array(this.#bytes.subarray(0, this.#end)) };
  }

  /** Takes over what `save` gave. */
  restore(starts: Uint32Array, bytes: Uint8Array): void {
    this.#starts = starts;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#end = bytes.length;
    this.#wasted = 0;
  }

  #startOf(tag: number): number {
    return this.#starts[tag] ?? 0;
  }

  #keyEnd(start: number): number {
    return start + HEAD + this.#bytes.readUInt32LE(start);
  }

  #recordEnd(start: number): number {
    const label = this.#bytes.readUInt32LE(start + 4);
    return this.#keyEnd(start) + (label === AS_KEY ? 0 : label);
  }

  #reserve(tag: number, more: number): void {
    if (this.#end + more > this.#bytes.length) {
      const bytes = Buffer.alloc(Math.ceil((this.#end + more) * SPARE));
      this.#bytes.copy(bytes, 0, 0, this.#end);
      this.#bytes = bytes;
    }
    if (tag < this.#starts.length) return;
    const starts = new Uint32Array(Math.ceil((tag + 1) * SPARE));
    starts.set(this.#starts);
    this.#starts = starts;
  }

  #clear(): void {
    const bytes = Buffer.alloc(this.#end - this.#wasted);
    let end = HEAD;
    this.#starts.forEach((start, tag) => {
      if (start === 0) return;
      this.#starts[tag] = end;
      end += this.#bytes.copy(bytes, end, start, this.#recordEnd(start));
    });
    this.#bytes = bytes;
    this.#end = end;
    this.#wasted = 0;
  }
}

/** FNV-1a over some bytes. */
export function hash(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0x811c9dc5;
  for (let place = from; place < to; place += 1) sum = Math.imul(sum ^ bytes[place]!, 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
