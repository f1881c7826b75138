import { labelKey } from '@vigie/article';
import { readBylineDates } from '../byline-date.js';
import { isCookieNotice } from '../cookie-notice.js';
import { isFurniturePhrase } from '../furniture-phrases.js';
import { countWords, endsSentence } from '../line-shapes.js';
import { isPageTool } from '../page-tools.js';
import { isNotice, isSiteLine, opensLinks } from '../site-lines.js';
import type { PageElement } from './dom/page-element.js';
import type { TextPlaces } from './text-places.js';
import type { PageParagraph } from './tree-paragraphs.js';

/** What else is known of the page, against which furniture is told from text. */
export interface PageContext {
  title: string | null;
  lead: string | null;
  author: string | null;
}

const PROSE_LENGTH = 80;
const SHORT_LENGTH = 160;
const LINKED = 0.5;
const SOME_LINKED = 0.3;
const BIOGRAPHIES = 2;
const HEAD_WORDS = 7;
const DECK_CLASS =
  /(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|sub-?title|sub-?head(?:line)?|lead|lede|summary|excerpt|intro|chapo|teaser|description|sottotitolo)(?=$|[\s_-])/i;
// A wrapper of the text may have any class.
const ASIDE_SHARE = 0.3;

/** The paragraphs without what pages put between, before and behind the text: captions, share bars, links to other articles, bylines, notices. */
export function withoutFurniture(
  paragraphs: readonly PageParagraph[],
  places: TextPlaces,
  context: PageContext,
): PageParagraph[] {
  const asides = smallAsides(paragraphs, places);
  const inner: PageParagraph[] = [];
  let isBelowLabel = false;
  for (const paragraph of paragraphs) {
    const { text, linked, span } = paragraph;
    const place = places.at(span.start);
    // Links to other articles follow the words that announce them.
    if (isBelowLabel && linked >= SOME_LINKED && text.length <= SHORT_LENGTH) continue;
    const isLeftOut =
      isFurniture(paragraph, place?.classes ?? '', context) ||
      place?.asides.some((aside) => asides.has(aside)) === true;
    isBelowLabel = isLeftOut && text.length <= SHORT_LENGTH && opensLinks(text);
    if (!isLeftOut) inner.push(paragraph);
  }
  return withoutTail(withoutHead(inner, context), context);
}

function isFurniture(
  { text, heading, linked }: PageParagraph,
  classes: string,
  { title, author, lead }: PageContext,
): boolean {
  if (isCookieNotice(text)) return true;
  const key = labelKey(text);
  if (title !== null && key === labelKey(title)) return true;
  if (lead !== null && DECK_CLASS.test(classes) && isSameBeginning(key, labelKey(lead))) return true;
  if (isNotice(text)) return true;
  if (text.length > SHORT_LENGTH) return false;
  if (author !== null && (key === labelKey(author) || key === labelKey(`by ${author}`))) return true;
  if (isSiteLine(text, heading, linked)) return true;
  if (heading) return false;
  const dates = /\d{4}/.test(text) ? readBylineDates(text) : null;
  return isFurniturePhrase(text) || isPageTool(text) || dates?.isBare === true;
}

// Classed as something beside the text, and small against it.
function smallAsides(paragraphs: readonly PageParagraph[], places: TextPlaces): Set<PageElement> {
  const sizes = new Map<PageElement, number>();
  let total = 0;
  for (const { span, text } of paragraphs) {
    total += text.length;
    for (const aside of places.at(span.start)?.asides ?? []) sizes.set(aside, (sizes.get(aside) ?? 0) + text.length);
  }
  return new Set([...sizes].filter(([, size]) => size < total * ASIDE_SHARE).map(([element]) => element));
}

// Before the first sentences stand menus, bylines and the like; a lone short sentence may begin the text.
function withoutHead(paragraphs: readonly PageParagraph[], { author }: PageContext): PageParagraph[] {
  const first = paragraphs.findIndex(isProse);
  if (first === -1) return [...paragraphs];
  const name = author === null ? null : labelKey(author);
  const head = paragraphs.slice(0, first).filter(({ text, heading, linked }) => {
    if (linked >= LINKED || (name !== null && labelKey(text).includes(name))) return false;
    const words = countWords(text);
    return !heading && (words >= HEAD_WORDS || (endsSentence(text) && words >= 3));
  });
  const heading = paragraphs[first - 1];
  return [...head, ...(heading?.heading === true ? [heading] : []), ...paragraphs.slice(first)];
}

// Behind the last sentences stand links to other articles, headings of what was left out, and who the author is.
function withoutTail(paragraphs: readonly PageParagraph[], { author }: PageContext): PageParagraph[] {
  let end = paragraphs.length;
  let biographies = 0;
  for (; end > 0; end--) {
    const last = paragraphs[end - 1];
    if (last === undefined) break;
    if (last.heading || (last.linked > 0.8 && !isProse(last))) continue;
    if (biographies >= BIOGRAPHIES || !isBiography(last.text, author)) break;
    biographies++;
  }
  return end === 0 ? [...paragraphs] : paragraphs.slice(0, end);
}

// `Ama Nom is a reporter`: the author's name, and a verb that no report begins with.
function isBiography(text: string, author: string | null): boolean {
  const [name = ''] = author?.split(', ') ?? [];
  if (name.length < 4 || !labelKey(text).startsWith(labelKey(name))) return false;
  return /^,?\s(?:is|was|has|writes|covers|reports|works|joined|can be|est|a|ist|schreibt|es|é|è|пишет)\s/iu.test(
    text.slice(name.length),
  );
}

// Descriptions are cut off with dots.
function isSameBeginning(one: string, other: string): boolean {
  const cut = other.replace(/\s*(?:\.{3}|…)$/u, '');
  return one === other || (cut.length < other.length && one.startsWith(cut) && one.length < cut.length * 1.3);
}

function isProse({ text, heading, linked }: PageParagraph): boolean {
  return (
    !heading &&
    linked < LINKED &&
    text.length >= PROSE_LENGTH &&
    (endsSentence(text) || text.length >= PROSE_LENGTH * 3)
  );
}
