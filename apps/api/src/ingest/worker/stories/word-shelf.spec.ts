import { describe, expect, it } from '@jest/globals';
import { WordShelf } from './word-shelf.js';

/** A text of so many words, 5 bytes each beside 300. */
const text = (words: number) => ({ words: new Uint32Array(words), parts: new Uint8Array(words), isShort: false });
const kept = (shelf: WordShelf) => [1, 2, 3, 4].filter((id) => shelf.has(id));

describe('WordShelf', () => {
  it('lets those go that were used longest ago', () => {
    const shelf = new WordShelf(3 * 800);
    for (const id of [1, 2, 3]) shelf.put(id, text(100));
    shelf.get(1);
    shelf.put(4, text(100));
    expect(kept(shelf)).toEqual([1, 3, 4]);
  });

  it('counts the bytes of long texts', () => {
    const shelf = new WordShelf(3 * 800);
    for (const id of [1, 2, 3]) shelf.put(id, text(100));
    shelf.put(4, text(400));
    expect(kept(shelf)).toEqual([4]);
  });

  it('keeps a text that is larger than all its room until the next one comes', () => {
    const shelf = new WordShelf(100);
    shelf.put(1, text(100));
    expect(kept(shelf)).toEqual([1]);
    shelf.put(2, text(100));
    expect(kept(shelf)).toEqual([2]);
  });

  it('counts a text once that is put there twice', () => {
    const shelf = new WordShelf(2 * 800);
    for (const id of [1, 1, 1, 2]) shelf.put(id, text(100));
    expect(kept(shelf)).toEqual([1, 2]);
  });
});
