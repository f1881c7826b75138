import type { Block } from './block.js';
import type { Page } from './page.js';
import { isRunning, wordsOf } from './running-text.js';
import { type EndStrength, endStrength, opensBox } from './tail-headings.js';

const NEAR = 8;
const WORDS = 8;
const COUNT = /^\(?\d{1,6}\)?$/;

/** Which lines of a page end its article, and which open boxes of links to others. */
export class PageEnds {
  readonly #page: Page;
  readonly #isFramed: boolean;
  readonly #ends = new Set<Block>();
  readonly #boxes = new Set<Block>();
  readonly #lastRunning: number;

  /** `isFramed`: whether the page has menus, so that what follows its article is likely of the site. */
  constructor(page: Page, isFramed: boolean) {
    this.#page = page;
    this.#isFramed = isFramed;
    const strengths = new Map<number, EndStrength>();
    const words: number[] = [];
    let sum = 0;
    let last = -1;
    for (const [index, block] of page.blocks.entries()) {
      if (block.shape === 'short' || block.shape === 'prose' || block.shape === 'site') {
        const strength = endStrength(block.text);
        if (strength !== null) strengths.set(index, strength);
        else if (opensBox(block.text)) this.#boxes.add(block);
      }
      const running = isRunning(block) && page.isText(block) ? wordsOf(block.text) : 0;
      if (running >= WORDS) last = index;
      sum += running;
      words.push(sum);
    }
    this.#lastRunning = last;
    for (const [index, strength] of strengths) {
      const block = page.blocks[index];
      if (block !== undefined && this.#isEnd(index, strength, strengths, words)) this.#ends.add(block);
    }
  }

  /** Whether nothing of the article stands behind a line. */
  ends(block: Block): boolean {
    return this.#ends.has(block);
  }

  /** Whether links to other articles stand behind a line. */
  opensBox(block: Block): boolean {
    return this.#boxes.has(block);
  }

  /** Whether a line may open the part of the page that is not the article. Without menus, text below a box is the article's. */
  isTail(block: Block): boolean {
    if (this.#ends.has(block)) return true;
    return this.#boxes.has(block) && (this.#isFramed || this.#page.indexOf(block) > this.#lastRunning);
  }

  // `Reactions` may be a subheading: nothing runs on below it, or a number or another such heading is near. Where no menu
  // tells that the page is a whole one, text below the heading is kept, unless it is little and there is a form for comments.
  #isEnd(
    index: number,
    strength: EndStrength,
    all: ReadonlyMap<number, EndStrength>,
    words: readonly number[],
  ): boolean {
    if (index > this.#lastRunning) return true;
    if (strength === 'sure') return this.#isFramed || this.#isLittleBelow(index, words);
    if (!this.#isFramed) return false;
    return strength === 'likely' || COUNT.test(this.#page.blocks[index + 1]?.text ?? '') || this.#isAmong(index, all);
  }

  #isLittleBelow(index: number, words: readonly number[]): boolean {
    const above = words[index] ?? 0;
    return ((words.at(-1) ?? 0) - above) * 2 < above;
  }

  #isAmong(index: number, all: ReadonlyMap<number, EndStrength>): boolean {
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs(at - index) <= NEAR; at += step) {
        const block = this.#page.blocks[at];
        if (block === undefined || isRunning(block)) break;
        if (all.has(at)) return true;
      }
    return false;
  }
}
