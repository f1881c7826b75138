import { mostOfList, writeList } from './list-format.js';
import { eachText } from './packed-words.js';
import { SEGMENT } from './segment.js';

/** The number that each text of a part has, by its article: lists of texts instead of articles are shorter. */
export class TextNumbers {
  private readonly numbers = new Uint32Array(SEGMENT);
  private readonly held = new Uint32Array(SEGMENT);
  private readonly bytes = Buffer.alloc(mostOfList(SEGMENT));

  /** Numbers articles as `packWord` writes them; gives the list of them, lent until the next. */
  set(articles: Uint8Array): Uint8Array {
    let texts = 0;
    eachText(articles, (article) => {
      this.numbers[article] = texts;
      this.held[texts++] = article;
    });
    return this.pack(texts);
  }

  /** The list of the texts of articles, lent until the next. */
  of(articles: Uint8Array): Uint8Array {
    let texts = 0;
    eachText(articles, (article) => {
      this.held[texts++] = this.numbers[article]!;
    });
    return this.pack(texts);
  }

  private pack(texts: number): Uint8Array {
    return this.bytes.subarray(0, writeList(this.bytes, this.held.subarray(0, texts)));
  }
}
