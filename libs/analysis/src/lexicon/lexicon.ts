import { isArabic, prefixReadings } from '../text/arabic.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { wordNumber } from '../text/vocabulary.js';
import type { Entry } from './entry.js';

/** Where in the lexicon a word of the text may begin a phrase, and whether an Arabic article was cut off it. */
export interface Root {
  node: number;
  article: boolean;
}

const NO_ROOTS: readonly Root[] = [];
/** What is remembered of Arabic words before it starts anew, so that hostile text cannot fill the memory. */
const MOST_WORDS = 40_000;
const LONGEST_WORD = 40;

/** All phrases that one kind of text is read with. */
export class Lexicon extends PhraseTrie<Entry> {
  private arabic = new Map<string, readonly Root[]>();

  /** The nodes that an Arabic word may begin a phrase at, the fullest reading of its joined prefixes first. */
  arabicRoots(word: string): readonly Root[] {
    if (word.length > LONGEST_WORD || !isArabic(word)) return NO_ROOTS;
    const known = this.arabic.get(word);
    if (known !== undefined) return known;
    const roots: Root[] = [];
    for (const { word: stem, article } of prefixReadings(word)) {
      const node = this.rootOf(wordNumber(stem));
      if (node !== 0) roots.push({ node, article });
    }
    if (this.arabic.size >= MOST_WORDS) this.arabic = new Map();
    this.arabic.set(word, roots.length === 0 ? NO_ROOTS : roots);
    return roots;
  }
}
