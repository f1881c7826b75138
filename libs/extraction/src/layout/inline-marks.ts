import type { Edit } from './layout.js';

const LENGTH = 20_000;
const MOST = 400;
const TARGET = String.raw`\(<?[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?>?(?:\s{1,3}["'(][^"'()]{0,300}["')])?\)`;
const IMAGE = new RegExp(String.raw`!\[[^\][]{0,500}\]${TARGET}`, 'gu');
const LINK = new RegExp(String.raw`(?<!!)\[(?=\S)[^\][]{1,500}(\](?:${TARGET}|\[([^\][]{0,60})\]))`, 'gu');
const AUTOMATIC = /<(?=https?:\/\/)[^\s<>]{1,2000}>/gu;
const PAIRS = [
  /(?<![\\*])(\*\*\*|\*\*)(?=[^\s*])[^*]{1,1000}(?<=\S)\1(?!\*)/gu,
  /(?<![\\\p{L}\p{N}_/.:])(__)(?=[^\s_])[^_]{1,1000}(?<=\S)\1(?![\p{L}\p{N}_(/\\]|\.\w)/gu,
  /(?<![\\*\p{L}\p{N}])(\*)(?=[^\s*])[^*]{1,1000}(?<=\S)\1(?![*\p{L}\p{N}])/gu,
  /(?<![\\\p{L}\p{N}_/.:])(_)(?=[^\s_])[^_]{1,1000}(?<=\S)\1(?![\p{L}\p{N}_(/\\]|\.\w)/gu,
  /(~~)(?=[^\s~])[^~]{1,1000}(?<=\S)\1/gu,
  /(`)[^`]{1,1000}\1/gu,
];
// Names that programs write so; any other word may be bold.
const PROGRAM_NAME =
  /^__(?:init|main|name|file|path|doc|all|dict|class|module|version|author|new|del|call|str|repr|len|iter|next|enter|exit|eq|hash|get(?:attr|item)?|set(?:attr|item)?|slots|future|import|proto|dirname|filename|FILE|LINE|DATE|TIME|CLASS|DIR|FUNCTION|METHOD)__$/u;
// `https://a.example/__data__/b`, `C:\_data`: what is written in them is no mark.
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}])[a-z]:\\)[^\s<>()[\]*`]{1,2000}/giu;
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>~|-])/gu;
const FORUM =
  /\[(\/?)(b|i|u|s|url|quote|img|code|size|color|center|list|left|right|font|spoiler|\*)(=[^\][]{0,500})?\]/giu;

/** The marks inside a line of Markdown: of links, pictures, bold and slanted words, code and escapes; `[words][name]` only for `names`. */
export function markdownMarks(text: string, names: ReadonlySet<string>): Edit[] {
  if (text.length > LENGTH) return [];
  const edits: Edit[] = [];
  const cut = (...marks: [number, number][]): void => {
    const isTaken = marks.some(([from, to]) => edits.some((edit) => from < edit.to && edit.from < to));
    if (edits.length < MOST && !isTaken) edits.push(...marks.map(([from, to]) => ({ from, to, by: '' })));
  };
  for (const { 0: whole, index } of text.matchAll(IMAGE)) cut([index, index + whole.length]);
  for (const { 0: whole, 1: target = '', 2: name, index } of text.matchAll(LINK)) {
    const end = index + whole.length;
    const words = text.slice(index + 1, end - target.length);
    const isLink = name === undefined ? /[/#:.]/.test(target) : names.has((name || words).toLowerCase());
    if (isLink) cut([index, index + 1], [end - target.length, end]);
  }
  for (const { 0: whole, index } of text.matchAll(AUTOMATIC))
    cut([index, index + 1], [index + whole.length - 1, index + whole.length]);
  const addresses = [...text.matchAll(ADDRESS)]
    .slice(0, MOST)
    .map(({ 0: whole, index }) => [index, index + whole.length]);
  const isInAddress = (at: number): boolean => addresses.some(([from = 0, to = 0]) => at >= from && at < to);
  for (const pair of PAIRS)
    for (const { 0: whole, 1: mark = '', index } of text.matchAll(pair)) {
      const end = index + whole.length;
      if (!isInAddress(index) && !isInAddress(end - mark.length) && !PROGRAM_NAME.test(whole))
        cut([index, index + mark.length], [end - mark.length, end]);
    }
  for (const { 0: whole, index } of text.matchAll(ESCAPE)) if (!isInAddress(index)) cut([index, index + whole.length]);
  return edits;
}

/**
 * The marks of forum posts in the lines of a document: `[b]`, `[url=…]`, `[/quote]`. What opens one counts only where it is closed
 * further on or has a value: `[s]` and `[i]` are letters in brackets too.
 */
export function forumMarks(texts: readonly string[]): Edit[][] {
  const marks = texts.map((): Edit[] => []);
  const open = new Map<string, { at: number; edit: Edit }[]>();
  for (const [at, text] of texts.entries()) {
    if (text.length > LENGTH || !text.includes('[')) continue;
    for (const { 0: whole, 1: slash, 2: word = '', 3: value, index } of [...text.matchAll(FORUM)].slice(0, MOST)) {
      const edit = { from: index, to: index + whole.length, by: '' };
      const name = word.toLowerCase();
      const same = open.get(name) ?? [];
      open.set(name, same);
      if (slash === '' && value === undefined && name !== '*') {
        same.push({ at, edit });
        continue;
      }
      marks[at]?.push(edit);
      const opened = slash === '' ? undefined : same.pop();
      if (opened !== undefined) marks[opened.at]?.push(opened.edit);
    }
  }
  return marks;
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
