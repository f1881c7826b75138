import { htmlParagraphs, looksLikeHtml } from './html-paragraphs.js';

const INLINE = /<\/?(?:a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?>/giu;

/** A headline or a lead without the tags that a site's program left in it. */
export function withoutTags(line: string | null): string | null {
  if (line === null || !line.includes('<')) return line;
  if (!looksLikeHtml(line)) return line.replace(INLINE, '').trim() || null;
  const texts = htmlParagraphs(line).map(({ text }) => text);
  return texts.join(' ') || null;
}
