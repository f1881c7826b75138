import {
  type Answer,
  type ArticleIds,
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
import type { Runner } from '../threads/runner.js';
import { attention } from './attention.js';
import { countWishes } from './count-wishes.js';
import type { Counting } from './counting.js';
import { facets } from './facets.js';
import type { Inquiry } from './inquiry.js';
import { KeptCounts } from './kept-counts.js';
import { list } from './list.js';
import { forgetSelections, makeSelections } from './make-selections.js';
import { matrix } from './matrix.js';
import { type Asked, Query } from './query.js';
import { segmentRows } from './segment-rows.js';
import { SharedTables } from './shared-tables.js';
import type { Found, Wish } from './wish.js';

let tables = new SharedTables();
let rows = new KeptRows();
let counts = new KeptCounts();

/** Forgets what is kept of earlier questions: the next ones are counted from the columns. */
export function countAnew(): void {
  rows = new KeptRows();
  counts = new KeptCounts();
}

/** Gives back the memory that is used again from one query to the next. */
export function forgetMemory(): void {
  tables = new SharedTables();
  forgetSelections();
  segmentRows(0);
}

/** Answers all questions of a page, going over the articles together. Throws `QuestionError`. */
export function answer(
  corpus: Corpus,
  names: DimensionNames,
  runner: Runner,
  selection: Selection,
  where: Where<ArticleIds> | null,
  zone: ZoneRules,
  questions: readonly Question[],
  language: NameLanguage,
): Answer[] {
  return answerTogether({ corpus, names, selection, where, zone, language }, questions, runner);
}

function answerTogether(asked: Asked, questions: readonly Question[], runner: Runner): Answer[] {
  if (asked.selection.dates !== null) checkYears(asked.selection.dates);
  tables.clear();
  const query = new Query(asked, questions, tables, rows);
  const inquiries = questions.map((question) => inquire(query, question));
  advance(inquiries, null);
  const counting: Counting = { query, runner, tables, counts };
  makeSelections(counting);
  let round = advance(
    inquiries,
    inquiries.map(() => []),
  );
  while (round.answers.length === 0) {
    const wishes = round.wishes.flat();
    const found = countWishes(counting, wishes);
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
