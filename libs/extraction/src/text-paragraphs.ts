import type { Paragraph } from '@vigie/article';

const WRAP_WIDTH = 100;

/** Plain text as paragraphs: blank lines separate them; else each line is one, unless the lines were wrapped at a width. */
export function textParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const wrapped = isWrapped(lines);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') open = false;
    else if (open && wrapped && !/^(?:\t| {2,})/.test(line)) paragraphs[paragraphs.length - 1] += ` ${trimmed}`;
    else {
      paragraphs.push(trimmed);
      open = true;
    }
  }
  return paragraphs.map((paragraph) => ({ text: paragraph, heading: false }));
}

// Wrapped lines are short and mostly end in the middle of a sentence.
function isWrapped(lines: readonly string[]): boolean {
  let broken = 0;
  let ended = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    if (line === '' || (lines[index + 1] ?? '').trim() === '') continue;
    if (line.length > WRAP_WIDTH) return false;
    if (/[.!?…:؟。]["»”“')]*$/u.test(line)) ended++;
    else broken++;
  }
  return broken > ended;
}
