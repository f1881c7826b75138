import type { DraftWarning } from '@vigie/article';
import { findFrontMatter, labelHeading, unmarkFrontMatter } from './front-matter.js';
import { forumMarks, hasForumMarks, hasMarkdown, markdownMarks } from './inline-marks.js';
import type { Layout, RawLine } from './layout.js';

const HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/u;
const HEADING_END = /\s{1,3}#{1,6}\s{0,3}$/u;
const QUOTE = /^\s{0,3}(?:>\s?){1,5}/u;
const UNDERLINE = /^\s{0,3}(?:={2,}|-{3,}|(?:\*\s?){3,}|(?:_\s?){3,})\s*$/u;
const FENCE = /^\s{0,3}(?:```|~~~)[\w-]{0,20}\s*$/u;
const DEFINITION = /^\s{0,3}\[([^\][]{1,60})\]:\s+<?(?:[a-z]{3,6}:|\/|#|\.)\S*/u;
const PICTURE = /^\s*!\[[^\][]{0,500}\]\(\s*<?((?:https?:)?\/\/[^\s()<>]{1,2000})>?[^()]{0,300}\)\s*$/u;

/** Takes the marks of Markdown and of forum posts out of a document that has them; any other is left as it is. */
export function unmark(lines: readonly RawLine[], whole: string, layout: Layout): DraftWarning[] {
  const front = findFrontMatter(lines);
  const unknown = front === null ? [] : unmarkFrontMatter(lines, front, layout);
  const isMarkdown = front !== null || beginsWithHeading(lines) || hasMarkdown(whole);
  if (isMarkdown) unmarkMarkdown(lines, front, layout);
  if (whole.includes('[/') && hasForumMarks(whole))
    for (const [at, marks] of forumMarks(lines.map(({ text }) => text)).entries()) {
      for (const { from, to } of marks) layout.replace(at, from, to);
      const length = marks.reduce((sum, { from, to }) => sum + to - from, 0);
      if (length > 0 && length === lines[at]?.text.trim().length) layout.drop(at);
    }
  return unknown.map((name) => {
    const message = `The field "${name}" above the article is not known here; what it says was left out of the text.`;
    return { code: 'text-left-out', message };
  });
}

// One heading above text: where most lines begin so, it is a program's or a list's.
function beginsWithHeading(lines: readonly RawLine[]): boolean {
  const first = lines[0]?.text.replace(/^\uFEFF/, '') ?? '';
  if (!HEADING.test(first) || lines.length < 2) return false;
  return lines.filter(({ text }) => text.startsWith('#')).length * 2 <= lines.length;
}

function unmarkMarkdown(lines: readonly RawLine[], front: ReturnType<typeof findFrontMatter>, layout: Layout): void {
  const names = new Set(lines.map(({ text }) => DEFINITION.exec(text)?.[1]?.toLowerCase() ?? ''));
  for (const [at, { text }] of lines.entries()) {
    if (at < (front?.end ?? 0)) continue;
    if (UNDERLINE.test(text) || FENCE.test(text) || DEFINITION.test(text)) {
      layout.drop(at);
      continue;
    }
    const picture = PICTURE.exec(text);
    if (picture !== null) {
      const start = text.indexOf(picture[1] ?? '');
      layout.replace(at, 0, start);
      layout.replace(at, start + (picture[1] ?? '').length, text.length);
      continue;
    }
    const begin = (HEADING.exec(text) ?? QUOTE.exec(text))?.[0].length ?? 0;
    const isTitle = at === front?.end && !front.hasTitle && front.isSigned && /^\s{0,3}#\s/u.test(text);
    if (isTitle) labelHeading(at, begin, layout);
    else if (begin > 0) layout.replace(at, 0, begin);
    const end = HEADING.test(text) ? HEADING_END.exec(text) : null;
    if (end !== null) layout.replace(at, end.index, text.length);
    for (const { from, to } of markdownMarks(text, names)) layout.replace(at, from, to);
  }
}
