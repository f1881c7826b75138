import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { findDateline } from './dateline.js';
import { countWords, endsSentence } from './line-shapes.js';
import type { Page } from './page.js';

interface Item {
  text: string;
  from: number;
}

const TAG_LENGTH = 60;
const TAG_WORDS = 6;
const SEPARATOR = /\s*[,،、;]\s*/gu;

/** The publisher's tags: the comma list that repeats or whose items stand alone too, and lines of single tags around it. */
export function readTags(page: Page, claims: Claims): string[] {
  const texts = page.texts();
  const free = new Set(texts);
  const lastProse = texts.reduce(
    (last, block) => (block.shape === 'prose' ? page.indexOf(block) : last),
    page.blocks.length,
  );
  const lists = new Set(texts.filter((block) => isTagList(page, block, free, lastProse)));
  const listed = new Map<string, string>();
  for (const list of lists) for (const item of itemsOf(page, list)) listed.set(labelKey(item.text), item.text);
  const lines = listed.size > 0 ? listedLines(page, texts, listed) : tagLines(page, texts);
  const tags = new Map<string, string>();
  for (const block of page.blocks) {
    if (lines.has(block)) {
      if (!tags.has(block.key)) tags.set(block.key, block.text);
      claims.add('tags', block);
      page.take(block);
    } else if (lists.has(block)) {
      for (const { text, from } of itemsOf(page, block)) {
        if (!tags.has(labelKey(text))) tags.set(labelKey(text), text);
        claims.add('tags', block, from, from + text.length);
      }
      page.take(block);
    }
  }
  return [...tags.values()];
}

function isTagList(page: Page, block: Block, free: ReadonlySet<Block>, lastProse: number): boolean {
  if (block.text.length > 2000 || !/[,،、;]/u.test(block.text)) return false;
  const items = itemsOf(page, block);
  if (findDateline(block.text) !== null) return false;
  if (items.length < 2 || !items.every(({ text }) => isTagLike(text)) || endsSentence(block.text)) return false;
  const alone = items.filter(({ text }) => page.has(labelKey(text))).length;
  if (alone * 2 >= items.length || page.count(block) > 1) return true;
  // Between two paragraphs it is a subheading with a comma.
  if (isInsideProse(page, block, free)) return false;
  const short = items.every(({ text }) => countWords(text) <= 4);
  const lower = items.every(({ text }) => !/^\p{Lu}/u.test(text));
  return short && (lower || (items.length >= 3 && page.indexOf(block) > lastProse));
}

function isTagLike(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= TAG_LENGTH &&
    countWords(text) <= TAG_WORDS &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[.!?؟]\s/u.test(text) &&
    !/["«»“”]/u.test(text)
  );
}

// A tag may hold a comma itself (`washington, d.c.`): where two neighbours together are a line of the page, they are one tag.
function itemsOf(page: Page, list: Block): Item[] {
  const items: Item[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = list.text.slice(from, to).trim();
    const last = items.at(-1);
    const joined = last === undefined ? '' : list.text.slice(last.from, to).trim();
    const joins =
      last !== undefined && joined !== list.text && !page.has(labelKey(last.text)) && page.has(labelKey(joined));
    if (joins) last.text = joined;
    else if (text !== '') items.push({ text, from });
  };
  for (const mark of list.text.matchAll(SEPARATOR)) {
    push(mark.index);
    from = mark.index + mark[0].length;
  }
  push(list.text.length);
  return items;
}

// Lines that repeat an item of the list, and short lines in the same run that the list forgot.
function listedLines(page: Page, texts: readonly Block[], listed: ReadonlyMap<string, string>): Set<Block> {
  const lines = new Set(texts.filter(({ key }) => listed.has(key)));
  for (const block of texts) {
    const at = page.indexOf(block);
    const before = page.blocks[at - 1];
    const after = page.blocks[at + 1];
    const between = before !== undefined && after !== undefined && lines.has(before) && lines.has(after);
    if (between && block.shape === 'short') lines.add(block);
  }
  return lines;
}

// Without a list: runs of short lines in the page's head or foot, and lower-case lines that repeat.
function tagLines(page: Page, texts: readonly Block[]): Set<Block> {
  const free = new Set(texts);
  const lines = new Set<Block>();
  let run: Block[] = [];
  const close = (): void => {
    const lower = run.filter(({ text }) => !/^\p{Lu}/u.test(text)).length;
    if (run.length >= 3 || (run.length >= 1 && lower === run.length)) for (const block of run) lines.add(block);
    run = [];
  };
  page.blocks.forEach((block, index) => {
    const isTag =
      free.has(block) && block.shape === 'short' && countWords(block.text) <= TAG_WORDS && isTagLike(block.text);
    if (!isTag || isBesideMetadata(page, index)) close();
    else run.push(block);
  });
  close();
  for (const block of lines) if (isInsideProse(page, block, free) && page.count(block) === 1) lines.delete(block);
  return lines;
}

// A line next to the locale or to a contact block names the section.
function isBesideMetadata(page: Page, index: number): boolean {
  const after = page.blocks[index + 1]?.shape;
  return after === 'locale' || (page.blocks[index - 1]?.shape === 'contact' && after === 'contact');
}

function isInsideProse(page: Page, block: Block, free: ReadonlySet<Block>): boolean {
  const at = page.indexOf(block);
  const before = page.blocks[at - 1];
  const after = page.blocks[at + 1];
  const isProse = (other: Block | undefined): boolean =>
    other !== undefined && free.has(other) && other.shape === 'prose';
  return isProse(before) && isProse(after);
}
