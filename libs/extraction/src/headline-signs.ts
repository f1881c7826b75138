import { labelKey } from '@vigie/article';
import type { ArticleRun } from './article-run.js';
import type { Block } from './block.js';
import { readBylineDates } from './byline-date.js';
import { isByline, startsByline } from './is-byline.js';
import { captionParts, endsSentence } from './line-shapes.js';
import { isMenuWord } from './menu-words.js';
import { worthBehind } from './metadata-behind.js';
import type { Page } from './page.js';
import { wordsOf } from './running-text.js';
import { overlapWith } from './slug-overlap.js';

const TITLE_LENGTH = 300;
const TEXT = 60_000;
const CANDIDATES = 3000;
const BELOW = 5;
const ABOVE = 3;
const NEAR = 12;
const TOP = 8;
const SLUG_MATCH = 0.6;
const LEAST = 4;
// The name of a page in its address.
const SLUG = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){2,}$/u;
const SUFFIX = /^\s{0,3}(?:[-–—|:•·«»]|::|\|\|)\s{0,3}\S.{0,80}$/u;

/** What speaks for each line of a page being its headline. */
export class HeadlineSigns {
  readonly #page: Page;
  readonly #run: ArticleRun | null;
  readonly #textFirst: ArticleRun | null;
  readonly #overlapOf: (text: string) => number;
  readonly #spoken: ReadonlySet<string>;
  readonly #echoes: ReadonlyMap<string, number>;
  readonly #first: Block | undefined;

  /** `textFirst`: the running text where the headline stands behind it. */
  constructor(page: Page, url: string | null, run: ArticleRun | null, textFirst: ArticleRun | null = null) {
    this.#page = page;
    this.#run = run;
    this.#textFirst = textFirst;
    this.#overlapOf = url === null ? (): number => 0 : overlapWith(url);
    this.#spoken = vocabulary(page, run);
    this.#echoes = echoesOf(page);
    this.#first = page.blocks.slice(0, TOP).find((block) => block !== page.collector?.rest && page.isText(block));
  }

  /** The sum of the signs: its shape, what stands below, its words in the address and in the text, and its repeats with the site's name. */
  worth(block: Block): number {
    if (!mayBeHeadline(this.#page, block)) return Number.NEGATIVE_INFINITY;
    const index = this.#page.indexOf(block);
    const overlap = this.#overlapOf(block.text);
    return (
      shapeWorth(block) +
      (overlap >= SLUG_MATCH ? 4 + 4 * overlap : 0) +
      (this.#echoes.get(block.key) ?? 0) +
      (block === this.#first ? 3 : 0) +
      belowWorth(this.#page, index) +
      (this.#textFirst === null ? placeWorth(index, this.#run) : worthBehind(index, block.text, this.#textFirst)) +
      textWorth(block.text, this.#spoken) +
      neighbourWorth(this.#page, index)
    );
  }

  /** Which share of the words of a line stands in the text, from 0 to 1. */
  shareInText(text: string): number {
    return textWorth(text, this.#spoken) / 3;
  }

  /** The line that most speaks for; null where no line has enough. */
  best(): { block: Block; worth: number } | null {
    let best: { block: Block; worth: number } | null = null;
    for (const block of this.#page.blocks.slice(0, CANDIDATES)) {
      const worth = this.worth(block);
      if (worth >= LEAST && (best === null || worth > best.worth)) best = { block, worth };
    }
    return best;
  }
}

function mayBeHeadline(page: Page, block: Block): boolean {
  if (block.text.length > TITLE_LENGTH || !page.isText(block) || isMenuWord(block.text)) return false;
  if (SLUG.test(block.text)) return false;
  // `WeWork` looks like two words run together.
  const isOne = block.stretches.length === 1 || (block.text.length <= 160 && block.stretches.length <= 3);
  if (!isOne || startsByline(block.text) || !/\p{L}{2}/u.test(block.text)) return false;
  return !/\d{4}/.test(block.text) || readBylineDates(block.text) === null;
}

function shapeWorth({ text }: Block): number {
  const words = wordsOf(text);
  const length = words <= 1 ? -4 : words === 2 ? -2 : words === 3 ? -1 : words === 4 ? 0.5 : words <= 22 ? 2 : 0;
  const isSentence = endsSentence(text) && !/[?!؟！？…"'»”“’)]+$/u.test(text);
  const isCut = /[:;,]$|\s(?:by|of|to|in|for|with|and|the|par|de|et|pour|por|para|y|von|mit|und)$/iu.test(text);
  return (
    length -
    (words > 26 ? 3 : 0) -
    (isSentence ? 6 : 0) -
    (/[\p{Ll}\d]{2}[.!?]["”»]?\s+\p{Lu}/u.test(text) ? 2 : 0) -
    (isCut ? 4 : 0) -
    // A list of keywords has no blank behind its commas.
    ((text.match(/\p{L}[,;]\p{L}/gu)?.length ?? 0) >= 2 ? 4 : 0) -
    (/^\p{Ll}(?!\p{Lu})/u.test(text) ? 2 : 0)
  );
}

// A headline comes back: right below, once more on the page, in a caption, or with the site's name behind it.
function echoesOf(page: Page): Map<string, number> {
  const worth = new Map<string, number>();
  const give = (key: string, points: number): void => {
    if (page.has(key)) worth.set(key, Math.max(worth.get(key) ?? 0, points));
  };
  let before = '';
  for (const block of page.blocks) {
    const { text, key, shape } = block;
    if (text.length > TITLE_LENGTH * 2) {
      before = '';
      continue;
    }
    if (shape === 'caption') give(labelKey(captionParts(text)?.title ?? ''), 5);
    // A short line that comes back often is the site's name or part of its frame.
    const isFrame = page.count(block) > 2 && wordsOf(text) <= 5;
    if (wordsOf(text) >= 4 && page.count(block) > 1 && !isFrame) give(key, key === before ? 4 : 3);
    for (const { index } of text.matchAll(/\s[-–—|:•·«»]{1,2}\s/gu))
      if (index > 8 && SUFFIX.test(text.slice(index))) give(labelKey(text.slice(0, index)), 4);
    before = key;
  }
  return worth;
}

// Who wrote it and when stands below a headline, and above captions and abstracts.
function belowWorth(page: Page, index: number): number {
  const at = page.blocks.slice(index + 1, index + 1 + BELOW).findIndex(isByline);
  if (at !== -1) return at <= 1 ? 2.5 : 2;
  if (page.blocks.slice(Math.max(0, index - ABOVE), index).some(isByline)) return -1.5;
  return page.blocks.slice(index + 1, index + 3).some(({ shape, text }) => shape === 'prose' && text.length > 200)
    ? 1
    : 0;
}

function placeWorth(index: number, run: ArticleRun | null): number {
  if (run === null) return 0;
  if (index > run.to) return -6;
  // The run may begin with the headline itself, never far below it.
  if (index > run.from + 1) return -8;
  return run.from - index <= NEAR ? 2 - Math.max(0, run.from - index) / NEAR : Math.max(-3, -(run.from - index) / 40);
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\p{Script=Hangul}]{2,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function vocabulary(page: Page, run: ArticleRun | null): Set<string> {
  const words = new Set<string>();
  if (run === null) return words;
  let length = 0;
  for (const { shape, text } of page.blocks.slice(run.from, run.to + 1)) {
    if (shape !== 'prose' || length > TEXT) continue;
    length += text.length;
    for (const word of wordsIn(text.slice(0, TEXT))) words.add(word);
  }
  return words;
}

function textWorth(text: string, spoken: ReadonlySet<string>): number {
  const words = wordsIn(text);
  if (words.length < 2 || spoken.size === 0) return 0;
  return (3 * words.filter((word) => spoken.has(word)).length) / words.length;
}

// Headlines of other articles stand in lists.
function neighbourWorth(page: Page, index: number): number {
  const isLike = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.key !== page.blocks[index]?.key &&
    !endsSentence(block.text) &&
    wordsOf(block.text) >= 5 &&
    block.text.length <= 150;
  const [before, here, behind] = [page.blocks[index - 1], page.blocks[index], page.blocks[index + 1]];
  if (isLabelled(here) && (isLabelled(before) || isLabelled(behind))) return -4;
  return isLike(before) && isLike(behind) ? -2 : 0;
}

// `Place : Bamako` among others of the kind.
function isLabelled(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 60 && /^\p{L}{2,20}\s?[:：]\s\S/u.test(block.text);
}
