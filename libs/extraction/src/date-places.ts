import type { Block } from './block.js';
import type { Page } from './page.js';
import { overlapWith } from './slug-overlap.js';

const SLUG_MATCH = 0.6;
const TITLE_LENGTH = 250;
const HEADLINES = 20;
const ABOVE = 2;
const PARAGRAPH = 100;
const LONG_PARAGRAPH = 400;
// Between a headline and the text stand a handful of lines.
const FAR = 40;

/** Where on a flattened page its headline stands and its text begins, for telling the article's own date from others. */
export class DatePlaces {
  readonly #page: Page;
  readonly #headlines: readonly number[];
  readonly #text: number;

  constructor(page: Page, url: string | null) {
    this.#page = page;
    this.#headlines = url === null ? [] : headlinesOf(page, url);
    this.#text = this.#headlines.length > 0 ? -1 : textOf(page);
  }

  /** Where the text begins, or the headline stands, among the page's blocks; -1 where neither is known. */
  get start(): number {
    return this.#headlines[0] ?? this.#text;
  }

  /** In lines; those above a headline count more, and those behind the beginning of the text. Without either the first line is the nearest. */
  distance(block: Block): number {
    const at = this.#page.indexOf(block);
    if (this.#headlines.length === 0) {
      if (this.#text === -1) return at;
      return at <= this.#text ? Math.min(FAR, this.#text - at) : (at - this.#text) * ABOVE;
    }
    let least = Number.POSITIVE_INFINITY;
    for (const headline of this.#headlines)
      least = Math.min(least, at >= headline ? at - headline : (headline - at) * ABOVE);
    return least;
  }
}

// Where the words of the address stand as a line, the most of them: headlines of related articles share some.
function headlinesOf(page: Page, url: string): number[] {
  const overlapOf = overlapWith(url);
  let most = SLUG_MATCH;
  let found: number[] = [];
  for (const [index, { shape, text }] of page.blocks.entries()) {
    if ((shape !== 'short' && shape !== 'prose') || text.length > TITLE_LENGTH) continue;
    const overlap = overlapOf(text);
    if (overlap < most) continue;
    if (overlap > most) found = [];
    most = overlap;
    if (found.length < HEADLINES) found.push(index);
  }
  return found;
}

// The first paragraph that another follows closely, or a long one.
function textOf(page: Page): number {
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, { text }] of page.blocks.entries()) {
    if (text.length >= LONG_PARAGRAPH) return index - before <= 2 ? before : index;
    if (text.length < PARAGRAPH) continue;
    if (index - before <= 2) return before;
    before = index;
  }
  return -1;
}
