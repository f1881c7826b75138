import type { AskedSequence, AskedTerm } from './asked-words.js';
import type { TextField } from './text-query.js';
import type { Token } from './tokens.js';

/** Words that a term found, in UTF-16 units of the text and as places among its words. */
export interface Mark {
  start: number;
  end: number;
  /** First and last word. */
  from: number;
  to: number;
  /** Which of the terms. */
  term: number;
}

/** The words of a text that terms find in it; `indexed` says what each word is indexed as. In order of their beginnings. */
export function marksOf(
  tokens: readonly Token[],
  indexed: (token: Token) => readonly string[],
  asked: readonly (AskedTerm | null)[],
  field: TextField,
): Mark[] {
  const words = tokens.map(indexed);
  const marks: Mark[] = [];
  const add = (term: number, from: number, to: number, letter = '') => {
    const end = letter === '' ? tokens[to]!.end : tokens[to]!.start + letter.length;
    marks.push({ start: tokens[from]!.start, end, from, to, term });
  };
  const here = asked.map((term) => (term !== null && (term.field === null || term.field === field) ? term : null));
  const beginWith = sequencesByFirst(here);
  for (let from = 0; from < words.length; from++)
    for (const { term, sequence } of words[from]!.flatMap(beginWith)) {
      const to = sequenceEnd(words, from, sequence);
      if (to >= 0) add(term, from, to, sequence.open === 'letter' ? sequence.words.at(-1)!.text : '');
    }
  here.forEach((term, number) => {
    if (term?.near) for (const at of nearPlaces(words, term.near)) add(number, at, at);
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

type NumberedSequence = { term: number; sequence: AskedSequence };

/** The sequences that may begin with a word. */
function sequencesByFirst(asked: readonly (AskedTerm | null)[]): (word: string) => NumberedSequence[] {
  const whole = new Map<string, NumberedSequence[]>();
  const begun: (NumberedSequence & { text: string })[] = [];
  asked.forEach((each, term) => {
    for (const sequence of each?.sequences ?? []) {
      const { text } = sequence.words[0]!;
      if (sequence.open !== null && sequence.words.length === 1) begun.push({ term, sequence, text });
      else whole.set(text, [...(whole.get(text) ?? []), { term, sequence }]);
    }
  });
  return (word) => [...(whole.get(word) ?? []), ...begun.filter(({ text }) => word.startsWith(text))];
}

/** Where a sequence ends that begins at a word; -1 when it does not. */
function sequenceEnd(
  words: readonly (readonly string[])[],
  from: number,
  { words: asked, open }: AskedSequence,
): number {
  const base = from - asked[0]!.at;
  let end = from;
  for (let place = 0; place < asked.length; place++) {
    const { text, at } = asked[place]!;
    const found = words[base + at];
    const isBegun = open !== null && place === asked.length - 1;
    if (found === undefined || found.length === 0) return -1;
    if (!(isBegun ? found.some((word) => word.startsWith(text)) : found.includes(text))) return -1;
    end = base + at;
  }
  return end;
}

/** Places of words in stretches that hold all of them and are no longer than the distance. */
function nearPlaces(words: readonly (readonly string[])[], near: NonNullable<AskedTerm['near']>): Set<number> {
  const hits = words.flatMap((each, at) => each.filter((word) => near.words.has(word)).map((word) => ({ word, at })));
  const places = new Set<number>();
  let first = 0;
  hits.forEach((last, end) => {
    while (hits[first]!.at < last.at - near.distance) first++;
    const stretch = hits.slice(first, end + 1);
    if (new Set(stretch.map(({ word }) => word)).size === near.words.size) for (const { at } of stretch) places.add(at);
  });
  return places;
}

/** Marks as ranges that neither overlap nor touch within a word. */
export function rangesOf(marks: readonly Mark[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const last = ranges.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}
