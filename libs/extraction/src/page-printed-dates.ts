import type { Block } from './block.js';
import { readBylineDates } from './byline-date.js';
import type { CivilDate } from './civil-date.js';
import type { Claims } from './claims.js';
import type { DateWitness } from './date-witness.js';
import type { Page } from './page.js';
import { readPageTime } from './page-time.js';
import { slugOverlap } from './slug-overlap.js';

/** A line that says when, and how it says so. */
interface Printed {
  block: Block;
  kind: 'page-time' | 'byline';
  published: CivilDate | null;
  modified: CivilDate | null;
  isLabelled: boolean;
  start: number;
  end: number;
}

const LINES = 400;
const SLUG_MATCH = 0.6;
const TITLE_LENGTH = 250;
// A labelled date wins over one that stands so many lines nearer to the headline.
const LABEL_WORTH = 20;
const ABOVE = 2;
const HALF_DAY = /\d\s?[ap]\.?m\b/i;
// A name before a date may be that of a picture's owner.
const NAME_COST = 4;
const AUTHOR = /^(?:\W{0,4})(?:by|par|por|von|da|di|автор|written by|posted by)\s/iu;

/** The times that a flattened page prints. Beside the article's own stand those of other articles, and today's. */
export class PrintedDates {
  readonly #page: Page;
  readonly #url: string | null;
  readonly #found: Printed[] = [];
  #lines = 0;

  constructor(page: Page, url: string | null) {
    this.#page = page;
    this.#url = url;
  }

  /** Notes the dates of a block; says whether it holds nothing else. */
  read(block: Block): boolean {
    const isPageTime = block.shape === 'page-time';
    const time = isPageTime && !HALF_DAY.test(block.text) ? readPageTime(block.text) : null;
    if (time !== null) {
      this.#found.push({
        block,
        kind: 'page-time',
        ...time,
        isLabelled: /publi|posted|опубл|نشر/iu.test(block.text),
        start: 0,
        end: block.text.length,
      });
      return true;
    }
    if (
      (!isPageTime && block.shape !== 'short' && block.shape !== 'prose' && block.shape !== 'site') ||
      !/\d{4}/.test(block.text) ||
      this.#lines > LINES
    )
      return isPageTime;
    this.#lines++;
    const byline = readBylineDates(block.text);
    if (byline === null) return isPageTime;
    this.#found.push({ block, kind: byline.isBare ? 'page-time' : 'byline', ...byline });
    return byline.isBare;
  }

  /** The date that stands nearest to the headline, and when the article was changed. */
  choose(claims: Claims): { witness: DateWitness | null; modified: CivilDate | null } {
    const headlines = this.#headlines();
    let best: { one: Printed; date: CivilDate; rank: number } | null = null;
    let change: { date: CivilDate; rank: number } | null = null;
    for (const one of this.#found) {
      const rank =
        this.#distance(one.block, headlines) -
        (one.isLabelled ? LABEL_WORTH : 0) +
        (one.kind === 'byline' && !AUTHOR.test(one.block.text) ? NAME_COST : 0);
      if (one.published !== null && (best === null || rank < best.rank)) best = { one, date: one.published, rank };
      if (one.modified !== null && (change === null || rank < change.rank)) change = { date: one.modified, rank };
    }
    if (best?.one.kind === 'byline') claims.add('published', best.one.block, best.one.start, best.one.end);
    return {
      witness: best === null ? null : { kind: best.one.kind, date: best.date },
      modified: change?.date ?? null,
    };
  }

  // Where the words of the address stand as a line.
  #headlines(): number[] {
    const url = this.#url;
    if (url === null) return [];
    return this.#page.blocks.flatMap((block, index) =>
      (block.shape === 'short' || block.shape === 'prose') &&
      block.text.length <= TITLE_LENGTH &&
      slugOverlap(url, block.text) >= SLUG_MATCH
        ? [index]
        : [],
    );
  }

  // In lines; those above a headline count more. Without a headline the first line is the nearest.
  #distance(block: Block, headlines: readonly number[]): number {
    const at = this.#page.indexOf(block);
    let least = Number.POSITIVE_INFINITY;
    for (const headline of headlines) least = Math.min(least, at >= headline ? at - headline : (headline - at) * ABOVE);
    return headlines.length === 0 ? at : least;
  }
}
