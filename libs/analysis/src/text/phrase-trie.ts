import { addWord, wordNumber } from './vocabulary.js';

const { imul } = Math;
const NOTHING: readonly never[] = [];
const FIRST_CAPACITY = 1024;
/** The table of branches is at most this full. */
const FULL = 0.6;

function mixed(node: number, word: number): number {
  const hash = imul(node, 0x9e3779b1) ^ imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/**
 * Phrases of folded words as a tree of numbers in flat tables: one array by first word, one hash table for the words
 * that follow. Nodes are numbered from 1; 0 is no node.
 */
export class PhraseTrie<T> {
  private roots = new Int32Array(FIRST_CAPACITY);
  private readonly values: (readonly T[] | undefined)[] = [undefined];
  /** Whether phrases go on after the node. */
  private readonly branching: boolean[] = [false];
  /** Branches as triples of node, word and the node they lead to. */
  private branches = new Int32Array(3 * FIRST_CAPACITY);
  private branchCount = 0;

  /** Adds a value under a phrase; one phrase may carry several. */
  add(words: readonly string[], value: T): void {
    let node = 0;
    words.forEach((word, i) => {
      const number = addWord(word);
      node = i === 0 ? this.growRoot(number) : this.growBranch(node, number);
    });
    if (node === 0) return;
    this.values[node] = [...(this.values[node] ?? NOTHING), value];
  }

  /** The values of exactly this phrase. */
  get(words: readonly string[]): readonly T[] {
    let node = 0;
    words.forEach((word, i) => {
      if (i === 0) node = this.rootOf(wordNumber(word));
      else if (node !== 0) node = this.next(node, wordNumber(word));
    });
    return this.valuesAt(node);
  }

  /** The longest phrase that starts at a word of a text, whatever stands between its words; null when there is none. */
  longestAt(words: readonly string[], first: number): { values: readonly T[]; length: number } | null {
    let node = this.rootOf(wordNumber(words[first] ?? ''));
    let longest: { values: readonly T[]; length: number } | null = null;
    for (let length = 1; node !== 0; length += 1) {
      const values = this.valuesAt(node);
      if (values.length > 0) longest = { values, length };
      node = this.next(node, wordNumber(words[first + length] ?? ''));
    }
    return longest;
  }

  /** The node of the phrases that start with a word, 0 when there are none. */
  rootOf(number: number): number {
    return this.roots[number] ?? 0;
  }

  /** The node that a word leads to, 0 when no phrase goes on with it. */
  next(node: number, number: number): number {
    if (number === 0 || !this.branching[node]) return 0;
    const mask = this.branches.length / 3 - 1;
    for (let slot = mixed(node, number) & mask; ; slot = (slot + 1) & mask) {
      const at = 3 * slot;
      if (this.branches[at] === node && this.branches[at + 1] === number) return this.branches[at + 2] ?? 0;
      if (this.branches[at] === 0) return 0;
    }
  }

  /** The values of the phrase that ends at a node. */
  valuesAt(node: number): readonly T[] {
    return this.values[node] ?? NOTHING;
  }

  private newNode(): number {
    this.branching.push(false);
    return this.values.push(undefined) - 1;
  }

  private growRoot(number: number): number {
    if (number >= this.roots.length) {
      const grown = new Int32Array(Math.max(number + 1, 2 * this.roots.length));
      grown.set(this.roots);
      this.roots = grown;
    }
    let node = this.roots[number] ?? 0;
    if (node === 0) {
      node = this.newNode();
      this.roots[number] = node;
    }
    return node;
  }

  private growBranch(node: number, number: number): number {
    const known = this.next(node, number);
    if (known !== 0) return known;
    if (this.branchCount + 1 > FULL * (this.branches.length / 3)) this.widen();
    const made = this.newNode();
    this.branching[node] = true;
    this.put(node, number, made);
    this.branchCount += 1;
    return made;
  }

  private put(node: number, number: number, to: number): void {
    const mask = this.branches.length / 3 - 1;
    let slot = mixed(node, number) & mask;
    while (this.branches[3 * slot] !== 0) slot = (slot + 1) & mask;
    this.branches.set([node, number, to], 3 * slot);
  }

  private widen(): void {
    const old = this.branches;
    this.branches = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}
