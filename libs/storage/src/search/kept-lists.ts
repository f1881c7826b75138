import { coverOf } from './cover.js';
import { frequentWords } from './frequent-words.js';
import { inAny } from './id-lists.js';
import type { AskedIds, PlacedRest } from './id-plan.js';
import { type MarkedWords, markWords, unmarked } from './marked-words.js';
import { MOST_UNKNOWN, type PlacedState, placedState } from './placed-state.js';
import { termsOfWhole } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { bitsBut, countOf, idsOfBits } from './word-bits.js';
import { wordQuery } from './word-query.js';
import type { WordShares } from './word-shares.js';

/** Fewer terms are not worth to look how frequent they are, but for beginnings. */
const MANY_TERMS = 12;
/** So few texts are left that more words would take longer than to look at them. */
const FEW_LEFT = 100;

/** What is known of a list of words: articles that surely have one, as bits. */
export interface KeptList {
  bits: Uint32Array;
  /** Terms that the index is asked for. */
  terms: string[];
  /** Texts that are looked at for all terms. */
  left: PlacedRest;
}

/** What is known of each part that is a list of words, or a beginning; null where it helps nothing. */
export async function keptLists(
  statements: LargeStatements,
  asked: readonly AskedIds[],
): Promise<readonly (KeptList | null)[]> {
  const terms = asked.map(({ match, unless }) => (unless === null ? termsOfWhole(match) : null));
  if (!terms.some(isLong)) return [];
  const state = await placedState(statements);
  if (state === null || state.unplaced + state.written.length > MOST_UNKNOWN) return [];
  const words = await frequentWords(statements, state);
  const lists = asked.flatMap(({ config }, number): AskedList[] => {
    const [own, known] = [terms[number]!, words.get(config)];
    return isLong(own) && known !== undefined ? [{ number, config, terms: own, known }] : [];
  });
  const covered = await byCover(statements, state, lists);
  const others = lists.filter(({ number }) => !covered.has(number));
  const found = new Map([...covered, ...(await byWords(statements, state, others))]);
  return asked.map((_, number) => found.get(number) ?? null);
}

const isLong = (terms: string[] | null): terms is string[] =>
  terms !== null && (terms.length > MANY_TERMS || terms.some((term) => term.includes(':*')));

/** A list of words, by the number of the part. */
interface AskedList {
  number: number;
  config: string;
  terms: string[];
  known: WordShares;
}

/** A few frequent words that nearly all texts have; the others are looked at one by one, unless they are many after all. */
async function byCover(statements: LargeStatements, state: PlacedState, lists: readonly AskedList[]) {
  const covers = lists.flatMap(({ number, config, terms, known }) => {
    const cover = coverOf(terms, known, FEW_LEFT);
    return cover === null ? [] : [{ ...cover, number, ...unmarked(state, config, cover.words) }];
  });
  const texts = new Map(covers.map(({ config }) => [config, unmarked(state, config, [''])]));
  const leftBy = ({ config, bits }: MarkedWords) => bitsBut(texts.get(config)!.bits, bits);
  const isLeft = (marked: MarkedWords) =>
    marked.read < marked.words.length && countOf(texts.get(marked.config)!.bits, marked.bits) > FEW_LEFT;
  const least = (list: MarkedWords) => covers.find((cover) => cover === list)?.enough ?? 1;
  await markWords<MarkedWords>(statements, state, [...texts.values(), ...covers], least);
  for (let open = covers.filter(isLeft); open.length > 0; open = open.filter(isLeft))
    await markWords(statements, state, open, ({ read }) => read + Math.ceil(read / 2));
  return new Map(
    covers.flatMap((cover): [number, KeptList][] => {
      const left = idsOfBits(leftBy(cover));
      if (left.length > cover.most) return [];
      const rest = { segments: state.segments, written: inAny([left, state.written]) };
      return [[cover.number, { bits: surely(cover, state), terms: [], left: rest }]];
    }),
  );
}

/** Words that are frequent everywhere need not be asked for, but in texts that nothing is known of. */
async function byWords(statements: LargeStatements, state: PlacedState, lists: readonly AskedList[]) {
  const marked = lists.flatMap(({ known, config, ...list }) => {
    const words = new Map<string, string>();
    for (const term of list.terms) {
      const query = wordQuery(term);
      if (query?.kind === 'word' && known.has(query.word)) words.set(query.word, term);
    }
    return words.size === 0 ? [] : [{ ...list, ofWord: words, ...unmarked(state, config, [...words.keys()]) }];
  });
  await markWords(statements, state, marked, ({ words }) => words.length);
  return marked.map((list): [number, KeptList] => {
    const complete = list.words.filter((_, word) => list.found[word] === state.segments.length);
    const known = new Set(complete.map((word) => list.ofWord.get(word)!));
    const terms = list.terms.filter((term) => !known.has(term));
    return [
      list.number,
      { bits: surely(list, state), terms, left: { segments: state.segments, written: state.written } },
    ];
  });
}

/** The articles that have any of the words, but for those that were written since. */
function surely({ bits }: MarkedWords, { written }: PlacedState): Uint32Array {
  for (const id of written) if (id >>> 5 < bits.length) bits[id >>> 5]! &= ~(1 << (id & 31));
  return bits;
}
