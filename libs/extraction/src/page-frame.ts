import type { DraftWarning } from '@vigie/article';
import { type ArticleRun, findArticleRun } from './article-run.js';
import type { Block } from './block.js';
import { HeadlineSigns } from './headline-signs.js';
import { isByline } from './is-byline.js';
import { textBeforeMetadata } from './metadata-behind.js';
import type { Page } from './page.js';
import { PageEnds } from './page-ends.js';
import { findMenus } from './page-menus.js';
import { isRunning, wordsOf } from './running-text.js';
import { isNotice, isSiteLine } from './site-lines.js';
import { announcesTags, isTagCaption, tagCaptionLength } from './tag-caption.js';

const BOX_LINES = 12;
const TAGS = 20;
const SAID = 8;
const FEW_WORDS = 40;
const ENOUGH_WORDS = 250;
const BELOW_HEADING = 3;
const ABSTRACT = 0.5;

/** What surrounds the article on a page as a browser shows it. */
export interface PageFrame {
  signs: HeadlineSigns;
  /** Where the running text stands; null where the page has no menus or feet, and everything may be of the article. */
  run: ArticleRun | null;
  /** Where the running text stands on a page that begins with it and has its headline behind; null for any other. */
  textFirst: ArticleRun | null;
  warnings: DraftWarning[];
}

/** Finds the menus before an article and what sites put behind it, and sets both aside. */
export function frameOf(page: Page, url: string | null): PageFrame {
  const { menus, unsure } = findMenus(page);
  const ends = new PageEnds(page, menus.size > 0);
  const run = withoutComments(page, ends, findArticleRun(page, ends));
  const textFirst = textBeforeMetadata(page, run);
  const signs = new HeadlineSigns(page, url, run, textFirst);
  const tail = run === null ? -1 : page.blocks.findIndex((block, at) => at > run.to && ends.isTail(block));
  if (menus.size === 0 && tail === -1) return { signs, run: null, textFirst, warnings: [] };
  const headline = signs.best()?.block ?? null;
  for (const block of menus) if (block.key !== headline?.key) page.setAside(block);
  const doubts = doubtsAbout(unsure);
  if (run === null) return { signs, run, textFirst, warnings: doubts };
  const foot = footAbove(page, ends, run);
  if (foot !== -1)
    return { signs, run: null, textFirst, warnings: [...doubts, ...leaveOut(page, page.blocks.slice(foot))] };
  const left = [
    ...before(page, run, headline, menus, signs),
    ...within(page, ends, run, headline),
    ...behind(page, run, tail, menus.size > 0).filter(({ key }) => textFirst === null || key !== headline?.key),
  ];
  return { signs, run, textFirst, warnings: [...doubts, ...leaveOut(page, left)] };
}

function doubtsAbout(lines: number): DraftWarning[] {
  if (lines === 0) return [];
  return [{ code: 'text-left-out', message: `Short lines were taken for a menu of the page, not for tags: ${lines}.` }];
}

function leaveOut(page: Page, left: readonly Block[]): DraftWarning[] {
  const long = left.filter((block) => isRunning(block) && wordsOf(block.text) >= SAID && page.isText(block)).length;
  for (const block of left) page.setAside(block);
  const message = `What stands apart from the article was left out of its text, paragraphs among it: ${long}.`;
  return long === 0 ? [] : [{ code: 'text-left-out', message }];
}

// A few words right below the heading of comments and the like are one of these.
function footAbove(page: Page, ends: PageEnds, run: ArticleRun): number {
  const words = page.blocks.slice(run.from, run.to + 1).reduce((sum, { text }) => sum + wordsOf(text), 0);
  if (words >= FEW_WORDS) return -1;
  const at = page.blocks.slice(Math.max(0, run.from - BELOW_HEADING), run.from).findIndex((block) => ends.ends(block));
  return at === -1 ? -1 : Math.max(0, run.from - BELOW_HEADING) + at;
}

// Comments may be longer than the article.
function withoutComments(page: Page, ends: PageEnds, run: ArticleRun | null): ArticleRun | null {
  if (run === null) return null;
  const { blocks } = page;
  let words = 0;
  const total = blocks.slice(run.from, run.to + 1).reduce((sum, { text }) => sum + wordsOf(text), 0);
  for (let index = run.from; index <= run.to; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (ends.ends(block) && (words * 4 >= total || words >= ENOUGH_WORDS)) return { from: run.from, to: index - 1 };
    words += wordsOf(block.text);
  }
  return run;
}

// Above the headline stand menus, notices and other headlines; a summary of the article's own words stays.
function before(
  page: Page,
  run: ArticleRun,
  headline: Block | null,
  menus: ReadonlySet<Block>,
  signs: HeadlineSigns,
): Block[] {
  const at = headline === null ? -1 : page.indexOf(headline);
  if (headline === null || at > run.from + 1 || menus.size === 0) return [];
  const first = page.blocks.findIndex((block) => menus.has(block));
  if (first === -1 || first > at) return [];
  return page.blocks.slice(0, at).filter((block, index) => {
    if (block.key === headline.key || block.key.startsWith(headline.key)) return false;
    if (block.shape === 'short' || block.shape === 'site') return index !== at - 1 || index >= first;
    return block.shape === 'prose' && (index > first || signs.shareInText(block.text) < ABSTRACT);
  });
}

// Below the headline who wrote it and when; in the midst of the text credits, calls, and boxes of links with their captions.
function within(page: Page, ends: PageEnds, run: ArticleRun, headline: Block | null): Block[] {
  const left: Block[] = [];
  const at = headline === null ? run.from : Math.min(run.from, page.indexOf(headline) + 1);
  for (let index = at; index <= run.to; index++) {
    const block = page.blocks[index];
    if (block === undefined || block.key === headline?.key) continue;
    if (
      isSiteLine(block.text) ||
      isNotice(block.text) ||
      (index < run.from && block.shape === 'prose' && isByline(block))
    )
      left.push(block);
    if (!ends.ends(block) && !ends.opensBox(block)) continue;
    left.push(block);
    for (const other of page.blocks.slice(index + 1, Math.min(index + 1 + BOX_LINES, run.to + 1))) {
      if (isRunning(other)) break;
      left.push(other);
    }
  }
  return left;
}

// Tags may stand right behind the text; below a heading of the page's foot nothing of the article does.
function behind(page: Page, run: ArticleRun, tail: number, isFramed: boolean): Block[] {
  const left: Block[] = [];
  let isBelowCaption = false;
  let tags = 0;
  for (const [index, block] of page.blocks.entries()) {
    if (index <= run.to) continue;
    const { shape, text } = block;
    if (announcesTags(text)) {
      isBelowCaption = true;
      if (!isTagCaption(text)) left.push(block);
      continue;
    }
    const isBelowTail = tail !== -1 && index >= tail;
    const isTag = shape === 'short' && (isBelowCaption || !/^\p{Lu}/u.test(text)) && ++tags <= TAGS;
    const isList = tagCaptionLength(text) > 0 || (/[,،、;]/u.test(text) && !/^\p{Lu}/u.test(text));
    if (shape !== 'short') isBelowCaption = false;
    if (shape !== 'short' && shape !== 'prose' && shape !== 'site') continue;
    if (isBelowTail || (isFramed && !isTag && !isList)) left.push(block);
  }
  return left;
}
