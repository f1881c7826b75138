const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const SENTENCE_END = /(?<=[.!?])\s+/;

/** What two sentences about different documents both say; what differs is left out as …, first quoted words, then numbers. Where they begin with other words, those of both stay. */
export function commonWords(one: string, other: string): string {
  const steps = [
    (text: string) => text,
    (text: string) => text.replace(QUOTED, (found) => `${found[0]}…${found.at(-1)}`),
    (text: string) => text.replace(QUOTED, (found) => `${found[0]}…${found.at(-1)}`).replace(NUMBER, '…'),
  ];
  for (const step of steps) if (step(one) === step(other)) return step(one);
  const [mine, others] = [one.split(SENTENCE_END), other.split(SENTENCE_END)];
  const both = mine.filter((sentence) => others.includes(sentence));
  if (both.length === 0) return one;
  if (both[0] === mine[0]) return both.join(' ');
  // What it is about comes first: without it, the rest says nothing.
  const apart = [...mine, ...others].filter((sentence) => !both.includes(sentence));
  return [...apart, ...both].join(' ');
}
