import { coverOf } from './cover.js';
import { type FrequentWords, frequentWords } from './frequent-words.js';
import { inAny, without } from './id-lists.js';
import type { AskedIds, PlacedRest } from './id-plan.js';
import { readTexts } from './kept-texts.js';
import { markTexts } from './packed-words.js';
import { type PlacedState, placedState } from './placed-state.js';
import { termsOfWhole } from './placed-term.js';
import type { Statements } from './read-terms.js';
import { BITS, countOf, idsOfBits } from './word-bits.js';
import { wordQuery } from './word-query.js';

/** Fewer terms are not worth to look how frequent they are, but for beginnings. */
const MANY_TERMS = 12;
/** Texts that can be looked at one by one, of those that have no frequent word, and of those that nothing is known of. */
const MOST_LEFT = { known: 1000, unknown: 8192 };
/** So few texts are left that more words would take longer than to look at them. */
const FEW_LEFT = 100;
/** Lists that are held at once. */
const AT_ONCE = 512;

/** What is known of a list of words: articles that surely have one. */
export interface KeptList {
  ids: Uint32Array;
  /** Terms that the index is asked for. */
  terms: string[];
  /** Texts that are looked at for all terms. */
  left: PlacedRest | null;
}

/** What is known of each part that is a list of words, or a beginning; null where it helps nothing. */
export async function keptLists(
  statements: Statements,
  asked: readonly AskedIds[],
): Promise<readonly (KeptList | null)[]> {
  const lists = asked.map(({ match, unless }) => (unless === null ? termsOfWhole(match) : null));
  if (!lists.some(isLong)) return [];
  const state = await placedState(statements);
  if (state === null || state.unplaced + state.written.length > MOST_LEFT.unknown) return [];
  const words = await frequentWords(statements);
  const kept: (KeptList | null)[] = [];
  for (const [number, { config }] of asked.entries()) {
    const terms = lists[number]!;
    const known = words.get(config);
    if (!isLong(terms) || known === undefined) kept.push(null);
    else
      kept.push(
        (await byCover({ statements, state, config, terms, known })) ??
          (await byWords({ statements, state, config, terms, known })),
      );
  }
  return kept;
}

const isLong = (terms: string[] | null): terms is string[] =>
  terms !== null && (terms.length > MANY_TERMS || terms.some((term) => term.includes(':*')));

interface AskedList {
  statements: Statements;
  state: PlacedState;
  config: string;
  terms: string[];
  known: FrequentWords;
}

/** A few frequent words that nearly all texts have; the others are looked at one by one, unless they are many after all. */
async function byCover({ statements, state, config, terms, known }: AskedList): Promise<KeptList | null> {
  const cover = coverOf(terms, known);
  if (cover === null) return null;
  const all = await marksOf(statements, state, config, ['']);
  const isEnough = (marks: Uint32Array) => countOf(all.bits, marks) <= FEW_LEFT;
  const { bits } = await marksOf(statements, state, config, cover.words, isEnough);
  if (countOf(all.bits, bits) > Math.max(FEW_LEFT, Math.min(cover.most, MOST_LEFT.known))) return null;
  const ids = without(idsOfBits(bits), state.written);
  const left = inAny([idsOfBits(all.bits.map((some, at) => some & ~bits[at]!)), state.written]);
  return { ids, terms: [], left: { segments: state.segments, written: left } };
}

/** Words that are frequent everywhere need not be asked for, but in texts that nothing is known of. */
async function byWords({ statements, state, config, terms, known }: AskedList): Promise<KeptList | null> {
  const frequent = new Set(known.words.map(({ lexeme }) => lexeme));
  const words = new Map<string, string>();
  for (const term of terms) {
    const query = wordQuery(term);
    if (query?.kind === 'word' && frequent.has(query.word)) words.set(query.word, term);
  }
  if (words.size === 0) return null;
  const marks = await marksOf(statements, state, config, [...words.keys()]);
  const complete = new Set([...words].flatMap(([word, term]) => (marks.isWhole(word) ? [term] : [])));
  return {
    ids: without(idsOfBits(marks.bits), state.written),
    terms: terms.filter((term) => !complete.has(term)),
    left: { segments: state.segments, written: state.written },
  };
}

/** Texts that have any of some words, as bits, and whether a word is kept of all segments; the last words may not be needed. */
async function marksOf(
  statements: Statements,
  { segments }: PlacedState,
  config: string,
  words: readonly string[],
  isEnough: (bits: Uint32Array) => boolean = () => false,
) {
  const range = { from: segments[0]!, to: segments.at(-1)! };
  const placed = new Set(segments);
  const bits = new Uint32Array((range.to + 1) * BITS);
  const found = words.map(() => 0);
  const step = Math.max(1, Math.floor(AT_ONCE / segments.length));
  for (let start = 0; start < words.length && !isEnough(bits); start += step) {
    const some = words.slice(start, start + step).map((lexeme) => ({ config, lexeme }));
    await readTexts(statements, some, range, (word, segment, texts) => {
      if (!placed.has(segment)) return;
      markTexts(texts, bits, segment * BITS * 32);
      found[start + word]!++;
    });
  }
  const whole = new Set(words.filter((_, word) => found[word] === segments.length));
  return { bits, isWhole: (word: string) => whole.has(word) };
}
