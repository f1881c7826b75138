import { labelKey } from '@vigie/article';
import type { PageParagraph } from './tree-paragraphs.js';

const SHINGLE = 4;
const CONFIRMED = 0.7;

/** The text that linked data gives for the article, as a set of runs of four words, against which a page's paragraphs are held. */
export class LinkedBody {
  readonly #shingles: ReadonlySet<string>;

  constructor(text: string) {
    this.#shingles = new Set(shinglesOf(text));
  }

  /** Whether a paragraph is in the text. */
  confirms(paragraph: string): boolean {
    const shingles = shinglesOf(paragraph);
    const known = shingles.filter((shingle) => this.#shingles.has(shingle)).length;
    return known > 0 && known >= shingles.length * CONFIRMED;
  }

  /** Which share of the text some paragraphs hold: 1 = all. */
  covered(paragraphs: readonly Pick<PageParagraph, 'text'>[]): number {
    const found = new Set<string>();
    for (const { text } of paragraphs)
      for (const shingle of shinglesOf(text)) if (this.#shingles.has(shingle)) found.add(shingle);
    return this.#shingles.size === 0 ? 0 : found.size / this.#shingles.size;
  }
}

function shinglesOf(text: string): string[] {
  const words = labelKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length <= SHINGLE) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}
