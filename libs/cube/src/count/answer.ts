import {
  type Answer,
  checkYears,
  type NameLanguage,
  placed,
  type Question,
  type Selection,
  type Where,
  type ZoneRules,
} from '@vigie/article';
import type { Corpus } from '../columns/corpus.js';
import { KeptRows } from '../filter/kept-rows.js';
import type { DimensionNames } from '../names/dimension-names.js';
import { alone } from '../threads/alone.js';
import type { Runner } from '../threads/runner.js';
import { attention } from './attention.js';
import type { Part } from './count-step.js';
import { facets } from './facets.js';
import type { Inquiry } from './inquiry.js';
import { list } from './list.js';
import { matrix } from './matrix.js';
import { bestPlaces } from './places-counter.js';
import { type Asked, Query } from './query.js';
import { SharedRows } from './shared-rows.js';
import { SharedTables } from './shared-tables.js';
import { countSources } from './sources-counter.js';
import { STEPS } from './steps.js';
import type { Found, Wish } from './wish.js';

const memory = new SharedRows();
const tables = new SharedTables();
const kept = new KeptRows();
/** So few rows are counted by the calling thread alone: to tell others and to put together what they found takes longer. */
const FEW = 20_000;
/** But only if they are less than this part of all. */
const PART = 1 / 8;
/** So many times as long it takes to follow a link from row to row as to read on in a list. */
const LINK_COST = 8;

/** Answers all questions of a page, going over the articles together. Throws `QuestionError`. */
export function answer(
  corpus: Corpus,
  names: DimensionNames,
  runner: Runner,
  selection: Selection,
  where: Where<Uint32Array> | null,
  zone: ZoneRules,
  questions: readonly Question[],
  language: NameLanguage,
): Answer[] {
  return answerTogether({ corpus, names, selection, where, zone, language }, questions, runner);
}

function answerTogether(asked: Asked, questions: readonly Question[], runner: Runner): Answer[] {
  if (asked.selection.dates !== null) checkYears(asked.selection.dates);
  tables.clear();
  const query = new Query(asked, questions, tables, kept);
  const inquiries = questions.map((question) => inquire(query, question));
  advance(inquiries, null);
  select(query, runner);
  let round = advance(
    inquiries,
    inquiries.map(() => []),
  );
  while (round.answers.length === 0) {
    const wishes = round.wishes.flat();
    const found = count(query, wishes, runner);
    round = advance(
      inquiries,
      round.wishes.map((own) => found.splice(0, own.length)),
    );
  }
  return round.answers;
}

function inquire(query: Query, question: Question): Inquiry {
  switch (question.kind) {
    case 'attention':
      return attention(query, question);
    case 'facets':
      return facets(query, question);
    case 'matrix':
      return matrix(query, question);
    case 'list':
      return list(query, question);
  }
}

/** Lets each question go on with what was found for it; a refusal says which question it was. */
function advance(inquiries: readonly Inquiry[], found: Found[][] | null): { wishes: Wish[][]; answers: Answer[] } {
  const wishes: Wish[][] = [];
  const answers: Answer[] = [];
  inquiries.forEach((inquiry, place) => {
    try {
      const next = found === null ? inquiry.next() : inquiry.next(found[place]!);
      if (next.done === true) answers.push(next.value);
      else wishes.push(next.value);
    } catch (error) {
      throw placed(error, place);
    }
  });
  return { wishes, answers };
}

function select({ selections, segments, narrowed }: Query, runner: Runner): void {
  for (const selected of selections)
    if (selected.revisited) selected.chosen = memory.take(selected.number, segments.length, selected.stories);
  const all = segments.reduce((sum, { rows }) => sum + rows, 0);
  // Other threads know no copies of rows.
  const few = narrowed || selections.every((selected) => selected.atMost(all) <= FEW);
  const counting = few ? alone(STEPS, segments) : runner;
  const choices = selections.map((selected) => selected.choice(counting.threads, tables));
  counting.each('select', choices);
  for (const [place, { counts }] of choices.entries()) selections[place]!.add(counts);
}

function count(query: Query, wishes: Wish[], runner: Runner): Found[] {
  if (wishes.length === 0) return [];
  const { selections, segments, narrowed } = query;
  const { articles } = query.asked.corpus;
  const numbers = [...new Set(wishes.map(({ chosen }) => chosen))];
  const own = wishes.map((wish) => ({ ...wish, chosen: numbers.indexOf(wish.chosen) }));
  const chosen = numbers.map((number) => selections[number]!.chosen);
  const rows = numbers.reduce((sum, number) => sum + selections[number]!.rows, 0);
  const few = narrowed || rows <= Math.min(FEW, articles * PART);
  const listed = wishes.some(({ kind }) => kind === 'repeats') && !narrowed;
  const chains = listed ? query.asked.corpus.chains : null;
  const links = narrowed ? Number.POSITIVE_INFINITY : few && listed ? chains!.rows.length / LINK_COST : 0;
  const counting = few ? alone(STEPS, segments) : runner;
  const parts = counting.each<Part[]>('count', { chosen, wishes: own, chains, links });
  return wishes.map((wish, place) =>
    merge(
      wish,
      parts.map((part) => part[place]!),
    ),
  );
}

function merge(wish: Wish, parts: readonly Part[]): Found {
  const none = { cells: new Int32Array(0), places: [] };
  if (wish.kind === 'places')
    return {
      ...none,
      places: bestPlaces(
        parts.flatMap(({ places }) => places ?? []),
        wish,
      ),
    };
  if (wish.kind === 'sources') {
    const seen = parts.flatMap((part) => (part.seen === null ? [] : [part.seen]));
    return { ...none, cells: countSources(wish, seen) };
  }
  const cells = parts[0]!.cells!;
  for (const part of parts.slice(1)) for (let at = 0; at < cells.length; at++) cells[at]! += part.cells![at]!;
  return { ...none, cells };
}
