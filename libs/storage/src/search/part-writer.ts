import { LIST_PAGE, listPage, MOST_BESIDE, WORD_PAGE, wordPage, writeNumber } from './run-format.js';
import { sharedBytes } from './word-pages.js';

/** A page as it is stored. */
export interface StoredPage {
  id: number;
  bytes: Buffer;
}

/** Bytes that an entry takes at most beside its word and its list. */
const HEAD = 9;

/**
 * Puts the words of a part into pages: a page of words has those that follow one another, each as what it does not share with the one
 * before, with its list if that is short; all other lists stand one behind the other, over pages of their own.
 */
export class PartWriter {
  /** Pages that are full; whoever stores them takes them away. */
  readonly full: StoredPage[] = [];
  private lists = Buffer.allocUnsafe(LIST_PAGE);
  private listPages = 0;
  private listsUsed = 0;
  private words = Buffer.allocUnsafe(WORD_PAGE);
  private wordPages = 0;
  private wordsUsed = 0;
  private before: Buffer = Buffer.alloc(0);
  private readonly directory: Buffer[] = [];

  constructor(private readonly part: number) {}

  /** Takes the next word, by the order of their bytes, and the list of its texts. */
  add(word: Buffer, list: Uint8Array): void {
    const most = HEAD + word.length + MOST_BESIDE;
    if (this.wordsUsed > 0 && this.wordsUsed + most > WORD_PAGE) this.endWords();
    if (most > this.words.length) this.words = Buffer.allocUnsafe(most);
    if (this.wordsUsed === 0) {
      const start = Buffer.alloc(5);
      start.writeUInt32BE(this.listPages * LIST_PAGE + this.listsUsed, 1);
      this.directory.push(word, start);
    }
    const shared = this.wordsUsed === 0 ? 0 : sharedBytes(this.before, word);
    const { words } = this;
    let at = writeNumber(words, this.wordsUsed, shared);
    at = writeNumber(words, at, word.length - shared);
    at += word.copy(words, at, shared);
    at = writeNumber(words, at, list.length);
    if (list.length <= MOST_BESIDE) {
      words.set(list, at);
      at += list.length;
    } else this.addList(list);
    this.wordsUsed = at;
    this.before = word;
  }

  /** Ends the last pages; gives the directory. */
  end(): Buffer {
    if (this.wordsUsed > 0) this.endWords();
    if (this.listsUsed > 0) this.endLists();
    return Buffer.concat(this.directory);
  }

  private addList(list: Uint8Array): void {
    for (let taken = 0; taken < list.length; ) {
      const some = list.subarray(taken, taken + LIST_PAGE - this.listsUsed);
      this.lists.set(some, this.listsUsed);
      this.listsUsed += some.length;
      taken += some.length;
      if (this.listsUsed === LIST_PAGE) this.endLists();
    }
  }

  private endWords(): void {
    this.full.push({
      id: wordPage(this.part, this.wordPages++),
      bytes: Buffer.from(this.words.subarray(0, this.wordsUsed)),
    });
    this.wordsUsed = 0;
  }

  private endLists(): void {
    this.full.push({ id: listPage(this.part, this.listPages++), bytes: this.lists.subarray(0, this.listsUsed) });
    this.lists = Buffer.allocUnsafe(LIST_PAGE);
    this.listsUsed = 0;
  }
}
