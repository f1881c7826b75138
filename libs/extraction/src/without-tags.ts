import { htmlParagraphs, looksLikeHtml } from './html-paragraphs.js';

const INLINE = /<(\/?)(a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?>/giu;

/** What a site's program emphasises words of a headline with; anything else may be what the headline is about. */
const EMPHASIS = /<(\/?)(b|cite|em|i|mark|small|span|strong|sub|sup|u)(?:\s{1,9}class="[^"<>]{0,100}")?\s{0,9}>/giu;

/** A headline without the tags that a site's program left in it; all others stay as they were written. */
export function withoutEmphasis(title: string | null): string | null {
  if (title === null || !title.includes('<')) return title;
  return withoutPairs(title, EMPHASIS).trim() || null;
}

/** A lead without the tags that a site's program left in it. */
export function withoutTags(line: string | null): string | null {
  if (line === null || !line.includes('<')) return line;
  if (!looksLikeHtml(line)) return withoutPairs(line, INLINE).trim() || null;
  const texts = htmlParagraphs(line).map(({ text }) => text);
  return texts.join(' ') || null;
}

// What nothing closes is no tag but the words of the line: `a<b then c>d`, `the use of <b> in HTML`.
function withoutPairs(line: string, tags: RegExp): string {
  const open = new Map<string, number[]>();
  const paired = new Set<number>();
  for (const { index, 1: slash, 2: name = '' } of line.matchAll(tags)) {
    const starts = open.get(name.toLowerCase()) ?? [];
    open.set(name.toLowerCase(), starts);
    if (slash === '') starts.push(index);
    else {
      const start = starts.pop();
      if (start !== undefined) paired.add(start).add(index);
    }
  }
  return line.replace(tags, (tag, _slash, _name, at: number) => (paired.has(at) ? '' : tag));
}
