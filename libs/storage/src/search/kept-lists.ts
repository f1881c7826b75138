import { setImmediate as otherWork } from 'node:timers/promises';
import { countBits } from '@vigie/article';
import { type AskedPart, type FoundList, findLists, type LookedUp } from './find-lists.js';
import { grouped } from './grouped.js';
import type { AskedIds, PlacedRest } from './id-plan.js';
import { markList } from './list-format.js';
import { ListRounds } from './list-rounds.js';
import { ALL_TEXTS, bitsFor, idsOfTexts, markArticles } from './part-texts.js';
import { MOST_UNKNOWN, type PlacedRun, type PlacedState, placedState } from './placed-state.js';
import { termsOfWhole } from './placed-term.js';
import { readLists } from './read-lists.js';
import type { LargeStatements } from './read-terms.js';
import { BITS } from './word-bits.js';
import { lexemesIn } from './word-query.js';

/** Fewer terms are found one by one, but for beginnings. */
const MANY_TERMS = 12;

/** What is known of a list of words: articles that surely have one, as bits. */
export interface KeptList {
  bits: Uint32Array;
  /** The words that these have one of, and terms that the index is asked for. */
  words: LookedUp[];
  terms: string[];
  /** Texts that are looked at for all terms. */
  left: PlacedRest;
}

/**
 * What is known of each part that is a list of words, or a beginning; null where it helps nothing. Of more than so `much` bytes of lists
 * the longest are read first.
 */
export async function keptLists(
  statements: LargeStatements,
  asked: readonly AskedIds[],
  much?: number,
): Promise<readonly (KeptList | null)[]> {
  const terms = asked.map(({ match, unless }) => (unless === null ? termsOfWhole(match) : null));
  if (!terms.some(isLong)) return [];
  const state = await placedState(statements);
  if (state === null || state.unknown + state.written.length > MOST_UNKNOWN) return [];
  const lists = asked.map(({ config }, number): AskedList | null => {
    const own = terms[number]!;
    if (!isLong(own)) return null;
    const lexemes = own.map((term) => lexemesIn(term));
    const words = lexemes.flatMap((some) => some ?? []);
    const rest = { segments: state.known, written: state.written };
    const bits = new Uint32Array(((state.known.at(-1) ?? -1) + 1) * BITS);
    return { config, words, bits, terms: own.filter((_, at) => lexemes[at] === null), left: rest };
  });
  const wanted = lists.filter((list) => list !== null);
  for (const some of eachConfigOnce(wanted)) await markLists(statements, state, some, much);
  for (const { bits } of wanted) leaveOut(bits, state);
  return lists;
}

const isLong = (terms: string[] | null): terms is string[] =>
  terms !== null && (terms.length > MANY_TERMS || terms.some((term) => term.includes(':*')));

/** The same lists in rounds, in each of which a configuration has one. */
function eachConfigOnce(lists: readonly AskedList[]): AskedList[][] {
  const rounds: AskedList[][] = [];
  for (const own of grouped(lists, ({ config }) => config).values())
    for (const [round, list] of own.entries()) rounds[round] = [...(rounds[round] ?? []), list];
  return rounds;
}

interface AskedList extends KeptList {
  config: string;
}

/** A list in a part of a run. */
interface Marking {
  list: AskedList;
  run: PlacedRun;
  /** How many texts the part has, those of them that were found, as bits, and which articles they are. */
  texts: number;
  found: Uint32Array;
  articles: Uint8Array;
  /** Whether the part has any of the words. */
  hasAny: boolean;
}

/** Marks the articles of runs that have any of the words. */
async function markLists(
  statements: LargeStatements,
  { runs }: PlacedState,
  lists: readonly AskedList[],
  much: number | undefined,
) {
  const markings = markingsOf(lists, runs);
  const mark = ({ part, word }: { part: number; word: number }, bytes: Buffer, start: number, end: number) => {
    const marking = markings.get(part)!;
    if (word === 0) marking.articles = Uint8Array.prototype.slice.call(bytes, start, end);
    else {
      markList(bytes, start, end, marking.found);
      marking.hasAny = true;
    }
  };
  const words = new Map(lists.map((list) => [list, [ALL_TEXTS, ...list.words]]));
  const asked = [...markings].map(([part, { list }]): AskedPart => ({ part, words: words.get(list)! }));
  const rounds = new Map<number, ListRounds>();
  for (const [part, own] of await findLists(statements, asked, mark)) {
    const { texts, hasAny } = markings.get(part)!;
    // Else which articles its texts are need not be known.
    if (hasAny || own.some(({ word }) => word > 0)) rounds.set(part, new ListRounds(own, texts, much));
    else markings.delete(part);
    await otherWork();
  }
  for (
    let open = [...rounds.keys()];
    open.length > 0;
    open = open.filter((part) => isOpen(markings.get(part)!, rounds.get(part)!))
  ) {
    const wanted: FoundList[] = [];
    // One by one: so many arguments as there are words with a beginning do not fit a call.
    for (const part of open) for (const list of rounds.get(part)!.next(leftIn(markings.get(part)!))) wanted.push(list);
    await readLists(statements, wanted, mark);
  }
  for (const { list, run, found, articles } of markings.values()) {
    markArticles(run, found, articles, list.bits);
    await otherWork();
  }
}

/** By part what is marked there, of lists of which each has a configuration for itself. */
function markingsOf(lists: readonly AskedList[], runs: readonly PlacedRun[]): Map<number, Marking> {
  const markings = new Map<number, Marking>();
  for (const list of lists)
    for (const run of list.words.length === 0 ? [] : runs) {
      const part = run.parts.get(list.config);
      if (part === undefined) continue;
      const found = bitsFor(part.texts);
      markings.set(part.id, { list, run, texts: part.texts, found, articles: new Uint8Array(), hasAny: false });
    }
  return markings;
}

const leftIn = ({ texts, found }: Marking) => texts - countBits(found);

/** Whether more lists are to be read; where few texts are left, these are noted to be looked at instead. */
function isOpen(marking: Marking, rounds: ListRounds): boolean {
  const left = leftIn(marking);
  if (left === 0 || rounds.isOver) return false;
  if (left > rounds.few) return true;
  const { list, run, found, articles } = marking;
  list.left = withMore(list.left, idsOfTexts(run, allBut(found), articles));
  return false;
}

const allBut = (found: Uint32Array) => found.map((bits) => ~bits);

const withMore = ({ segments, written }: PlacedRest, more: Uint32Array): PlacedRest => {
  return { segments, written: Uint32Array.from([...written, ...more]) };
};

/** Leaves out the articles that were written since. */
function leaveOut(bits: Uint32Array, { written }: PlacedState): void {
  for (const id of written) if (id >>> 5 < bits.length) bits[id >>> 5]! &= ~(1 << (id & 31));
}
