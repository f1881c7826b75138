interface Node<T> {
  children: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** What was found at a token: the values of a phrase and how many tokens it takes. */
export interface PhraseMatch<T> {
  values: readonly T[];
  length: number;
}

const NOTHING: readonly never[] = [];

/** Phrases of folded words, found token by token. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { children: null, values: null };

  /** Adds a value under a phrase; one phrase may carry several. */
  add(words: readonly string[], value: T): void {
    let node = this.root;
    for (const word of words) {
      node.children ??= new Map();
      let next = node.children.get(word);
      if (next === undefined) {
        next = { children: null, values: null };
        node.children.set(word, next);
      }
      node = next;
    }
    if (node === this.root) return;
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /** The values of this one word. */
  ofWord(word: string): readonly T[] {
    return this.root.children?.get(word)?.values ?? NOTHING;
  }

  /** The values of exactly this phrase. */
  get(words: readonly string[]): readonly T[] {
    let node: Node<T> | undefined = this.root;
    for (const word of words) node = node?.children?.get(word);
    return node?.values ?? [];
  }

  /**
   * All phrases that start at `index`, longest first. `first` stands for the word at `index` (Arabic prefixes are cut
   * off by the caller); `joined(i)` says whether token `i` and the next may belong to one phrase.
   */
  matchesAt(
    first: string,
    words: readonly string[],
    index: number,
    joined: (i: number) => boolean,
  ): readonly PhraseMatch<T>[] {
    let node = this.root.children?.get(first);
    if (node === undefined) return NOTHING;
    const found: PhraseMatch<T>[] = [];
    for (let length = 1; node !== undefined; length += 1) {
      if (node.values !== null) found.unshift({ values: node.values, length });
      const word: string | undefined = words[index + length];
      if (node.children === null || word === undefined || !joined(index + length - 1)) break;
      node = node.children.get(word);
    }
    return found;
  }
}
