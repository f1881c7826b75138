import { labelKey } from '@vigie/article';
import type { ArticleRun } from './article-run.js';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { findDateline } from './dateline.js';
import type { HeadlineSigns } from './headline-signs.js';
import { isByline } from './is-byline.js';
import { captionParts, countWords, endsSentence } from './line-shapes.js';
import { isMenuWord } from './menu-words.js';
import type { Page } from './page.js';
import type { PageFrame } from './page-frame.js';
import { slugOverlap } from './slug-overlap.js';
import { tagCaptionLength } from './tag-caption.js';

const TITLE_LENGTH = 300;
const SLUG_MATCH = 0.6;
const MARGIN = 5;
const SURE = 7;
const NAMES = 3;
const RUBRIC_WORDS = 3;

/** The headline: what a caption, an immediate repeat or the address confirms, else the first line if it reads like one. */
export function readTitle(
  page: Page,
  claims: Claims,
  url: string | null,
  outlet: string | null,
  { signs, run, textFirst }: PageFrame,
): string | null {
  const texts = page.texts().filter(({ text }) => tagCaptionLength(text) === 0);
  const labelled = page.labelled?.title ?? null;
  const confirmed = byCaption(page, texts) ?? byRepeat(page, texts);
  const read =
    confirmed ?? byDescription(page, texts) ?? bySlug(page, texts, url) ?? byPlace(page, texts) ?? byCount(page, texts);
  const title =
    labelled ??
    surest(signs, read !== null && isWithin(page, read, textFirst) ? null : read, {
      isConfirmed: confirmed !== null,
      isFramed: run !== null || textFirst !== null,
    });
  if (title === null) return null;
  for (const block of page.takeAll(title.key)) claims.add('title', block);
  const text = withoutSite(page, title.text, outlet);
  const key = labelKey(text);
  for (const block of texts) {
    if (!block.key.startsWith(key) || endsSentence(block.text) || !SITE_SUFFIX.test(block.text.slice(text.length)))
      continue;
    page.take(block);
    claims.add('title', block, 0, text.length);
  }
  return text;
}

// The first paragraph of a page that begins with its text is no headline.
function isWithin(page: Page, block: Block, run: ArticleRun | null): boolean {
  const at = page.indexOf(block);
  return run !== null && at >= run.from && at <= run.to;
}

// What the rules for metadata say holds unless a line of the page has far more signs of a headline.
function surest(
  signs: HeadlineSigns,
  read: Block | null,
  { isConfirmed, isFramed }: { isConfirmed: boolean; isFramed: boolean },
): Block | null {
  const best = signs.best();
  const isNone = read !== null && isFramed && (isMenuWord(read.text) || isByline(read));
  if (best === null) return isNone ? null : read;
  // What ends with dots is the beginning of a text.
  const isSure =
    best.worth >= SURE && findDateline(best.block.text) === null && !/(?:\.{3}|…)["'»”’]?$/u.test(best.block.text);
  if (read === null || isNone) return isFramed || isSure ? best.block : null;
  const worth = signs.worth(read);
  // A line that the page itself confirms is not dropped for what it merely looks like.
  if (isConfirmed && worth === Number.NEGATIVE_INFINITY && readsLikeTitle(read) && /\p{L}{2}/u.test(read.text))
    return read;
  return best.worth > worth + (isFramed ? 0 : MARGIN) ? best.block : read;
}

// Pages write their title again with the site's name behind it.
const SITE_SUFFIX = /^\s+[-–—|:•]\s+.{2,60}$/u;

function withoutSite(page: Page, title: string, outlet: string | null): string {
  const cut = Math.max(...[' - ', ' – ', ' — ', ' | ', ' • '].map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const core = title.slice(0, cut).trim();
  const named = outlet !== null && labelKey(title.slice(cut + 3)) === labelKey(outlet);
  // A bar in a title is what sites put before their name.
  const barred = title[cut + 1] === '|' && countWords(core) >= 4 && countWords(title.slice(cut + 3)) <= 3;
  // A word or two before a dash may just as well be one of the page's tags.
  const isLine = countWords(core) >= 3 && page.has(labelKey(core));
  return named || barred || isLine ? core : title;
}

function byCaption(page: Page, texts: readonly Block[]): Block | null {
  const captioned = new Set<string>();
  for (const block of page.blocks) {
    if (block.shape === 'caption') captioned.add(labelKey(captionParts(block.text)?.title ?? ''));
  }
  return captioned.size === 0 ? null : (texts.find(({ key }) => captioned.has(key)) ?? null);
}

// The page's own title and its metadata come one after the other.
function byRepeat(page: Page, texts: readonly Block[]): Block | null {
  const inTexts = new Set(texts);
  for (let index = 0; index + 1 < page.blocks.length; index++) {
    const block = page.blocks[index];
    if (block === undefined || block.key !== page.blocks[index + 1]?.key) continue;
    const mayBe = block.text.length <= TITLE_LENGTH * 4 && /\p{L}{2}/u.test(block.text);
    if (inTexts.has(block) && mayBe && !isTagList(page, block)) return block;
  }
  return null;
}

// A headline may name a few of the tags between commas; a list names them all, or most of them in lower case.
function isTagList(page: Page, block: Block): boolean {
  const items = block.text.split(/[,،、]\s*/u);
  if (items.length < 2) return false;
  const alone = items.filter((item) => page.has(labelKey(item))).length;
  if (alone === items.length) return true;
  // An address made of keywords matches the list of tags better than the headline.
  const lower = items.every(isLowerCase);
  return lower ? items.length > 2 : alone * 2 >= items.length && isLowerCase(block.text);
}

// Right above a dated description stands the headline, even where it ends with a full stop or begins in lower case.
function byDescription(page: Page, [first, second]: readonly Block[]): Block | null {
  if (first === undefined || second === undefined || first === page.collector?.rest) return null;
  const isDated = (block: Block): boolean => findDateline(block.text) !== null;
  const fits = first.text.length <= TITLE_LENGTH && first.stretches.length === 1 && !isTagList(page, first);
  return fits && !isDated(first) && isDated(second) ? first : null;
}

function bySlug(page: Page, texts: readonly Block[], url: string | null): Block | null {
  if (url === null) return null;
  const matches = (block: Block): boolean =>
    readsLikeTitle(block) && slugOverlap(url, block.text) >= SLUG_MATCH && !isTagList(page, block);
  return texts.slice(0, 50).find(matches) ?? null;
}

function byPlace(page: Page, texts: readonly Block[]): Block | null {
  const [first, second] = texts;
  if (first === undefined || !readsLikeTitle(first) || first === page.collector?.rest) return null;
  const below = belowNames(page, texts);
  if (below !== null) return below;
  const words = countWords(first.text);
  const repeated = words <= 4 && page.count(first) > 1;
  if (words <= 4 && isLowerCase(first.text)) return null;
  if (second === undefined) return repeated || isQuotation(first.text) ? null : first;
  // A short line above a longer headline is its rubric, or the site's name where it comes back.
  const rubric =
    (words <= RUBRIC_WORDS || repeated) && readsLikeTitle(second) && countWords(second.text) >= 4 && texts.length > 2;
  const afterIt = page.blocks[page.indexOf(second) + 1];
  if (rubric && (afterIt?.shape === 'page-time' || afterIt?.shape === 'stamp' || afterIt?.shape === 'prose'))
    return second;
  return repeated ? null : first;
}

// Tags may stand above the headline, one a line.
function belowNames(page: Page, texts: readonly Block[]): Block | null {
  const at = texts.findIndex(({ text }) => countWords(text, RUBRIC_WORDS + 1) > RUBRIC_WORDS);
  const block = texts[at];
  if (at < NAMES || block === undefined || !readsLikeTitle(block)) return null;
  const next = page.blocks[page.indexOf(block) + 1]?.shape;
  return next === 'page-time' || next === 'stamp' || next === 'prose' ? block : null;
}

function byCount(page: Page, texts: readonly Block[]): Block | null {
  return (
    texts.find(
      (block) =>
        page.count(block) > 1 && countWords(block.text) >= 3 && readsLikeTitle(block) && !isLowerCase(block.text),
    ) ?? null
  );
}

/** Whether a line may be a headline: short enough, one paragraph, and no sentence but a question or an exclamation. */
export function readsLikeTitle(block: Block): boolean {
  const { text } = block;
  if (text.length > TITLE_LENGTH || findDateline(text) !== null) return false;
  if (endsSentence(text) && !/[?!؟！？]["'»”“’)]*$/u.test(text)) return false;
  return block.stretches.length === 1;
}

/** Whether a text is one quotation from beginning to end. */
export function isQuotation(text: string): boolean {
  return /^["«“„]/.test(text) && /["»”“]$/.test(text);
}

// Not `iPhone` or `eSport`.
function isLowerCase(text: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(text);
}
