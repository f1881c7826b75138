/** Letters up to which a part stays in one line. */
const SHORT = 26;

/** A line of short parts, between dots, that breaks only between them: a number never stands apart from its unit. */
export function unbroken(line: string): string {
  return line
    .split(' · ')
    .map((part) => (part.length <= SHORT ? part.replaceAll(' ', '\u00a0') : part))
    .join('\u00a0· ');
}
