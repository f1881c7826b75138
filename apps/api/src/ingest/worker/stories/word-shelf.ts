import type { StoryText } from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';

/** Bytes of words that are kept: of usual articles some 1,500, of notices ten times as many. */
const MOST_BYTES = 4_000_000;
/** What a text takes beside its words, about. */
const OVERHEAD = 300;

/** Words of texts as stories are told by them, those that were used longest ago gone first. A text of one id never changes. */
export class WordShelf {
  private readonly texts = new Map<number, StoryText>();
  private bytes = 0;

  constructor(private readonly most = MOST_BYTES) {}

  has(id: number): boolean {
    return this.texts.has(id);
  }

  /** The words of a text, which are the ones used last then. */
  get(id: number): StoryText | undefined {
    const text = this.texts.get(id);
    if (text !== undefined) {
      this.texts.delete(id);
      this.texts.set(id, text);
    }
    return text;
  }

  put(id: number, text: StoryText): void {
    if (this.get(id) !== undefined) return;
    this.texts.set(id, text);
    this.bytes += bytesOf(text);
    for (const [oldest, words] of this.texts) {
      if (this.bytes <= this.most || oldest === id) break;
      this.texts.delete(oldest);
      this.bytes -= bytesOf(words);
    }
  }
}

const bytesOf = ({ words, parts }: StoryText) => words.byteLength + parts.byteLength + OVERHEAD;

const shelves = new WeakMap<DataSource, WordShelf>();

/**
 * The shelf of a connection's database, for words that were read from there: a series is compared with the same texts in one
 * batch after the other.
 */
export function wordShelfOf({ connection }: EntityManager): WordShelf {
  const shelf = shelves.get(connection) ?? new WordShelf();
  shelves.set(connection, shelf);
  return shelf;
}
