/** Bytes of words as a tree, to find those of a vector among them without making strings. */
export class WordTree {
  /** By node its first child and its next sibling, 0 for none; the byte that leads to it; and what ends there. */
  private readonly children: Int32Array;
  private readonly siblings: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly ends: Uint8Array;
  /** By its first byte where a word begins: most words of a text are told apart there. */
  private readonly first = new Int32Array(256);
  private count = 1;

  constructor(words: readonly { word: string; isBeginning: boolean }[]) {
    const spelled = words.map(({ word, isBeginning }) => ({ bytes: Buffer.from(word, 'utf8'), isBeginning }));
    const most = spelled.reduce((sum, { bytes }) => sum + bytes.length, 1);
    this.children = new Int32Array(most);
    this.siblings = new Int32Array(most);
    this.bytes = new Uint8Array(most);
    this.ends = new Uint8Array(most);
    for (const { bytes, isBeginning } of spelled) if (bytes.length > 0) this.add(bytes, isBeginning);
  }

  /** Whether a vector has any of the words, as `tsvectorsend` writes it from `start` on. */
  isIn(vector: Uint8Array, start: number): boolean {
    const { first, children, siblings, bytes, ends } = this;
    let at = start + 4;
    let left = (vector[start]! << 24) | (vector[start + 1]! << 16) | (vector[start + 2]! << 8) | vector[start + 3]!;
    for (; left > 0; left--) {
      let node = first[vector[at]!]!;
      while (node !== 0) {
        if (ends[node] === BEGINNING) return true;
        const byte = vector[++at]!;
        if (byte === 0) {
          if (ends[node] === WHOLE) return true;
          break;
        }
        node = children[node]!;
        while (node !== 0 && bytes[node] !== byte) node = siblings[node]!;
      }
      while (vector[at] !== 0) at++;
      at += 3 + 2 * ((vector[at + 1]! << 8) | vector[at + 2]!);
    }
    return false;
  }

  private add(word: Uint8Array, isBeginning: boolean): void {
    let node = this.first[word[0]!]!;
    if (node === 0) {
      node = this.count++;
      this.first[word[0]!] = node;
    }
    for (const byte of word.subarray(1)) node = this.childOf(node, byte);
    if (this.ends[node] !== BEGINNING) this.ends[node] = isBeginning ? BEGINNING : WHOLE;
  }

  private childOf(node: number, byte: number): number {
    for (let child = this.children[node]!; child !== 0; child = this.siblings[child]!)
      if (this.bytes[child] === byte) return child;
    const child = this.count++;
    this.bytes[child] = byte;
    this.siblings[child] = this.children[node]!;
    this.children[node] = child;
    return child;
  }
}

/** What ends at a node: a word, or a beginning of words. */
const WHOLE = 1;
const BEGINNING = 2;
