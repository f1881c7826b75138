import type { EntityManager } from 'typeorm';
import { listPage, wordPage } from './run-format.js';
import { WordDirectory, WordsOfPage } from './word-pages.js';

/** Pages that are read ahead. */
const AHEAD = { words: 16, lists: 8 };

/** Reads all words of a part in their order, each with its list. */
export class PartReader {
  /** The word; null behind the last one. */
  word: Buffer | null = null;
  /** Where its list is: from `start` to `end` of bytes that are lent until the next word. */
  bytes: Uint8Array = Buffer.alloc(0);
  start = 0;
  end = 0;

  private readonly directory: WordDirectory;
  private readonly entry = new WordsOfPage();
  private hasEntry = false;
  /** The page that is gone through, those behind it, and how many were opened and read. */
  private page: Buffer = Buffer.alloc(0);
  private pages: Buffer[] = [];
  private opened = 0;
  private wordPages = 0;
  /** Lists from this place on, and how many of their pages were read. */
  private lists: Buffer = Buffer.alloc(0);
  private listsFrom = 0;
  private listPages = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly part: { id: number; directory: Buffer },
  ) {
    this.directory = new WordDirectory(part.directory);
  }

  /** Goes to the next word, or behind the last one. */
  async next(): Promise<void> {
    while (!this.advance()) await (this.hasEntry ? this.readLists() : this.readWords());
  }

  /** The same where nothing has to be read for it; false where `next` has to do it. */
  advance(): boolean {
    const { entry } = this;
    while (!this.hasEntry && !entry.next()) {
      const page = this.pages.shift();
      if (page === undefined) {
        if (this.wordPages < this.directory.pages) return false;
        this.word = null;
        return true;
      }
      this.page = page;
      entry.open(page, 0, page.length, this.directory.listsOf(this.opened++));
    }
    this.hasEntry = true;
    if (entry.isBeside) [this.bytes, this.start] = [this.page, entry.list];
    else if (entry.list + entry.size > this.listsFrom + this.lists.length) return false;
    else [this.bytes, this.start] = [this.lists, entry.list - this.listsFrom];
    this.end = this.start + entry.size;
    this.word = Buffer.from(entry.word.subarray(0, entry.length));
    this.hasEntry = false;
    return true;
  }

  private async readWords(): Promise<void> {
    this.pages = await this.read(wordPage(this.part.id, this.wordPages), AHEAD.words);
    this.wordPages += AHEAD.words;
  }

  private async readLists(): Promise<void> {
    const begun = this.lists.subarray(this.entry.list - this.listsFrom);
    const more = await this.read(listPage(this.part.id, this.listPages), AHEAD.lists);
    this.listPages += AHEAD.lists;
    this.listsFrom = this.entry.list;
    this.lists = Buffer.concat([begun, ...more]);
  }

  private async read(from: number, pages: number): Promise<Buffer[]> {
    const rows: { bytes: Buffer }[] = await this.manager.query(
      'SELECT bytes FROM word_page WHERE id >= $1 AND id < $2 ORDER BY id',
      [from, from + pages],
    );
    return rows.map(({ bytes }) => bytes);
  }
}
