const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const SENTENCE_END = /(?<=[.!?])\s+/;
const DIFFERENT = 'The reasons differ from one document to the next.';

const withoutQuoted = (text: string) => text.replace(QUOTED, (found) => `${found[0]}…${found.at(-1)}`);
const withoutNumbers = (text: string) => withoutQuoted(text).replace(NUMBER, '…');

/** What two sentences about different documents both say; what differs is left out as …, first quoted words, then numbers. Where they begin with other words, those of both stay. */
export function commonWords(one: string, other: string): string {
  const whole = wholeOfBoth(one, other);
  if (whole !== null) return whole;
  const [mine, others] = [one.split(SENTENCE_END), other.split(SENTENCE_END)];
  const both = sentencesOfBoth(one, other);
  if (both.length === 0) return one;
  if (both[0] === mine[0]) return both.join(' ');
  // What it is about comes first: without it, the rest says nothing.
  const apart = [...mine, ...others].filter((sentence) => !both.includes(sentence));
  return [...apart, ...both].join(' ');
}

/** The same of more sentences than can be listed: where they begin with other words, only that is said of the beginning. */
export function commonToAll(texts: readonly [string, ...string[]]): string {
  const common = texts.reduce((one, other) => wholeOfBoth(one, other) ?? sentencesOfBoth(one, other).join(' '));
  if (common === '') return DIFFERENT;
  const beginning = withoutNumbers(common.split(SENTENCE_END)[0]!);
  return withoutNumbers(texts[0]).startsWith(beginning) ? common : `${DIFFERENT} ${common}`;
}

function wholeOfBoth(one: string, other: string): string | null {
  for (const without of [(text: string) => text, withoutQuoted, withoutNumbers])
    if (without(one) === without(other)) return without(one);
  return null;
}

function sentencesOfBoth(one: string, other: string): string[] {
  const others = other.split(SENTENCE_END);
  return one.split(SENTENCE_END).filter((sentence) => others.includes(sentence));
}
