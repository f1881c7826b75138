import type { Edit } from './layout.js';

const LENGTH = 20_000;
const TARGET = String.raw`\(<?[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?>?(?:\s{1,3}["'(][^"'()]{0,300}["')])?\)`;
const IMAGE = new RegExp(String.raw`!\[[^\][]{0,500}\]${TARGET}`, 'gu');
const LINK = new RegExp(String.raw`(?<!!)\[(?=\S)[^\][]{1,500}(\](?:${TARGET}|\[[^\][]{0,60}\]))`, 'gu');
const AUTOMATIC = /<(?=https?:\/\/)[^\s<>]{1,2000}>/gu;
const PAIRS = [
  /(?<![\\*])(\*\*\*|\*\*)(?=[^\s*])[^*]{1,1000}(?<=\S)\1(?!\*)/gu,
  /(?<![\\\p{L}\p{N}_])(__)(?=[^\s_])[^_]{1,1000}(?<=\S)\1(?![\p{L}\p{N}_])/gu,
  /(?<![\\*\p{L}\p{N}])(\*)(?=[^\s*])[^*]{1,1000}(?<=\S)\1(?![*\p{L}\p{N}])/gu,
  /(?<![\\\p{L}\p{N}_])(_)(?=[^\s_])[^_]{1,1000}(?<=\S)\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=[^\s~])[^~]{1,1000}(?<=\S)\1/gu,
  /(`)[^`]{1,1000}\1/gu,
];
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>~|-])/gu;
const FORUM =
  /\[\/?(?:b|i|u|s|url|quote|img|code|size|color|center|list|left|right|font|spoiler|\*)(?:=[^\][]{0,500})?\]/giu;

/** The marks inside a line of Markdown: of links, pictures, bold and slanted words, code and escapes. */
export function markdownMarks(text: string): Edit[] {
  if (text.length > LENGTH) return [];
  const edits: Edit[] = [];
  const cut = (from: number, to: number): void => {
    if (edits.length < 400 && !edits.some((edit) => from < edit.to && edit.from < to)) edits.push({ from, to, by: '' });
  };
  for (const { 0: whole, index } of text.matchAll(IMAGE)) cut(index, index + whole.length);
  for (const { 0: whole, 1: target = '', index } of text.matchAll(LINK)) {
    cut(index, index + 1);
    cut(index + whole.length - target.length, index + whole.length);
  }
  for (const { 0: whole, index } of text.matchAll(AUTOMATIC)) {
    cut(index, index + 1);
    cut(index + whole.length - 1, index + whole.length);
  }
  for (const pair of PAIRS)
    for (const { 0: whole, 1: mark = '', index } of text.matchAll(pair)) {
      cut(index, index + mark.length);
      cut(index + whole.length - mark.length, index + whole.length);
    }
  for (const { 0: whole, index } of text.matchAll(ESCAPE)) cut(index, index + whole.length);
  return edits;
}

/** The marks of forum posts inside a line: `[b]`, `[url=…]`, `[/quote]`. */
export function forumMarks(text: string): Edit[] {
  if (text.length > LENGTH || !text.includes('[')) return [];
  return [...text.matchAll(FORUM)]
    .slice(0, 400)
    .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length, by: '' }));
}

/** Whether a text has a mark that nothing but Markdown has: a link, or bold words. */
export function hasMarkdown(text: string): boolean {
  return (
    /(?<!!)\[[^\][\n]{1,300}\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]{0,2000}/u.test(text) ||
    /(?<![\\*])\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)/u.test(text)
  );
}

/** Whether a text has a pair of a forum's marks. */
export function hasForumMarks(text: string): boolean {
  return /\[(b|i|u|url|quote|img)(?:=[^\][]{0,500})?\][^[]{1,2000}\[\/\1\]/iu.test(text);
}
