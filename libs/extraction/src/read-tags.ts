import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { findDateline } from './dateline.js';
import { isByline } from './is-byline.js';
import { countWords, endsSentence } from './line-shapes.js';
import type { Page } from './page.js';
import { announcesTags, tagCaptionLength } from './tag-caption.js';

interface Item {
  text: string;
  from: number;
}

const LIST_LENGTH = 2000;
const TAG_LENGTH = 80;
const TAG_WORDS = 9;
// A line of its own is a tag only where it is shorter.
const LINE_WORDS = 6;
// `ee.uu.`, `u.s.`
const ABBREVIATION_END = /[.-]\p{L}{1,3}\.$/u;
// `initial-scale=1`, `max-snippet:-1`, `2h ago`: a page's settings, and when something else appeared.
const SETTING =
  /[\w-]=\S|:-?\d|^\d{1,3}\s?(?:s|m|min|h|d|w)\s?ago\d{0,5}$|\sago$|^no(?:index|follow|archive|-cache)(?:,|$)|^(?:il y a|vor|hace|há|fa)\s\d|^(?:summary_large_image|text\/html|utf-?8|ie ?edge)$/iu;
// Settings too, unless they stand in a list with others that are none: `911`, `follow`, `on`.
const MAYBE_SETTING =
  /^(?:no)?(?:index|follow|archive)(?:,|$)|^(?:website|yes|no|true|false|on|off|null|undefined|telephone)$|^(?:\d{1,3}|\d{5,30})$|^\d{1,3}[smhdw]\d{1,5}$|^\S{1,40}_\S{1,40}$/iu;
const SEPARATOR = /\s*[,،、;]\s*/gu;

/** The publisher's tags: the comma list that repeats or whose items stand alone too, and lines of single tags around it. */
export function readTags(page: Page, claims: Claims): string[] {
  const texts = page.texts();
  const lists = tagLists(page, texts);
  const tags = new Map<string, string>();
  for (const list of lists) {
    for (const { text, from } of itemsOf(page, list)) {
      if (SETTING.test(text)) continue;
      if (!tags.has(labelKey(text))) tags.set(labelKey(text), text);
      claims.add('tags', list, from, from + text.length);
    }
    page.take(list);
  }
  // The list gives the order and the spelling; lines it forgot follow.
  for (const line of lists.length > 0 ? listedLines(page, texts, tags) : tagLines(page, texts)) {
    if (!tags.has(line.key)) tags.set(line.key, line.text);
    claims.add('tags', line);
    page.take(line);
  }
  return [...tags.values()];
}

function tagLists(page: Page, texts: readonly Block[]): Block[] {
  const free = new Set(texts);
  const lists = texts.filter((block) => mayBeTagList(page, block));
  const maybe = new Set(lists);
  const lastProse = texts.filter((block) => block.shape === 'prose' && !maybe.has(block)).at(-1);
  const end = lastProse === undefined ? page.blocks.length : page.indexOf(lastProse);
  return lists.filter((block) => isTagList(page, block, free, end));
}

function mayBeTagList(page: Page, block: Block): boolean {
  const captioned = tagCaptionLength(block.text) > 0;
  if (!captioned && !/[,،、;]/u.test(block.text)) return false;
  if (block.text.length > LIST_LENGTH || findDateline(block.text) !== null) return false;
  if (
    !captioned &&
    endsSentence(block.text) &&
    !(ABBREVIATION_END.test(block.text) && /^[\p{Ll}\p{Lo}\p{N}]/u.test(block.text))
  )
    return false;
  const items = itemsOf(page, block);
  const tags = items.filter(({ text }) => !SETTING.test(text));
  if (items.length <= (captioned ? 0 : 1) || tags.length * 2 <= items.length) return false;
  if (tags.every(({ text }) => MAYBE_SETTING.test(text))) return false;
  // `Agency November 19, 2019, 9:02 AM`
  if (tags.length < items.length && isByline(block)) return false;
  return tags.every(({ text }) => isTagLike(text));
}

function isTagList(page: Page, block: Block, free: ReadonlySet<Block>, lastProse: number): boolean {
  const items = itemsOf(page, block);
  if (tagCaptionLength(block.text) > 0) return true;
  const alone = items.filter(({ text }) => page.has(labelKey(text))).length;
  if (alone * 2 >= items.length || page.count(block) > 1) return true;
  // Between two paragraphs it is a subheading with a comma.
  if (isInsideProse(page, block, free)) return false;
  const at = page.indexOf(block);
  const before = page.blocks[at - 1];
  const behindMetadata = before !== undefined && before.shape !== 'short' && before.shape !== 'prose';
  const atEdge = at > lastProse || behindMetadata;
  const lower = items.filter(({ text }) => !/^\p{Lu}/u.test(text)).length;
  // Behind the text or metadata even a list with a name or a long tag in it is one.
  if (atEdge && items.length >= 3 && lower * 2 >= items.length && countWords(block.text) <= items.length * 4)
    return true;
  const short = items.every(({ text }) => countWords(text) <= 4);
  return short && (lower === items.length || ((items.length >= 3 || behindMetadata) && at > lastProse));
}

function isTagLike(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= TAG_LENGTH &&
    countWords(text) <= TAG_WORDS &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[!?؟]\s|[^\s.-]{4,}\.\s/u.test(text) &&
    /^[\p{L}\p{N}#&][^"«»“”]*(?:["«“][^"«»“”]+["»”][^"«»“”]*)?$/u.test(text)
  );
}

// `Place : Bamako` says something of what the text tells.
function isTagLine(text: string): boolean {
  return isTagLike(text) && !SETTING.test(text) && !MAYBE_SETTING.test(text) && !/\p{L}\s?[:：]\s/u.test(text);
}

// A tag may hold a comma itself (`washington, d.c.`): where two neighbours together are a line of the page, they are one tag.
function itemsOf(page: Page, list: Block): Item[] {
  const items: Item[] = [];
  let from = tagCaptionLength(list.text);
  const end = endOfItems(list.text, from > 0);
  const whole = list.text.slice(from, end);
  const push = (to: number): void => {
    const text = list.text.slice(from, to).trim();
    const last = items.at(-1);
    const joined = last === undefined ? '' : list.text.slice(last.from, to).trim();
    const joins =
      last !== undefined && joined !== whole && !page.has(labelKey(last.text)) && page.has(labelKey(joined));
    if (joins) last.text = joined;
    else if (text !== '') items.push({ text, from });
  };
  for (const mark of list.text.matchAll(SEPARATOR)) {
    if (mark.index < from) continue;
    push(mark.index);
    from = mark.index + mark[0].length;
  }
  push(end);
  return items;
}

// Behind a caption a full stop ends the list, as it would a sentence.
function endOfItems(text: string, captioned: boolean): number {
  return captioned && text.endsWith('.') && !ABBREVIATION_END.test(text) ? text.length - 1 : text.length;
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
    const lower = run.filter(({ text }) => /^[\p{Ll}\p{N}]/u.test(text)).length;
    const [first] = run;
    const isAnnounced = first !== undefined && announcesTags(page.blocks[page.indexOf(first) - 1]?.text ?? '');
    if (run.length >= 3 || isAnnounced || (run.length >= 1 && lower === run.length))
      for (const block of run) lines.add(block);
    run = [];
  };
  page.blocks.forEach((block, index) => {
    const isTag =
      free.has(block) && block.shape === 'short' && countWords(block.text) <= LINE_WORDS && isTagLine(block.text);
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
