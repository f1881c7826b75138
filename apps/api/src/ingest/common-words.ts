const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const SENTENCE_END = /(?<=[.!?])\s+/;

/** What two sentences about different documents both say; what differs is left out as …, first quoted words, then numbers. */
export function commonWords(one: string, other: string): string {
  const steps = [
    (text: string) => text,
    (text: string) => text.replace(QUOTED, (found) => `${found[0]}…${found.at(-1)}`),
    (text: string) => text.replace(QUOTED, (found) => `${found[0]}…${found.at(-1)}`).replace(NUMBER, '…'),
  ];
  for (const step of steps) if (step(one) === step(other)) return step(one);
  const others = new Set(other.split(SENTENCE_END));
  const both = one.split(SENTENCE_END).filter((sentence) => others.has(sentence));
  return both.length > 0 ? both.join(' ') : one;
}
