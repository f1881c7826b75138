/** One `KEY form, form` line of a lexicon. */
export interface LexiconLine {
  key: string;
  forms: string[];
}

/** Reads `KEY form, form, ...` lines; empty lines are skipped. */
export function readLines(text: string): LexiconLine[] {
  const lines: LexiconLine[] = [];
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) lines.push({ key: line.slice(0, space), forms: readForms(line.slice(space + 1)) });
  }
  return lines;
}

/** Reads a comma-separated list of forms. */
export function readForms(text: string): string[] {
  return text
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
