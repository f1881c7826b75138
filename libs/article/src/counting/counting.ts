import type { Selection } from '../selection.js';
import type { Answer } from './answer.js';
import type { NameLanguage, Question } from './question.js';

/** Answers to all questions of a page from one state of the corpus. */
export interface Answers {
  /** When that state was, RFC 3339 in UTC. */
  asOf: string;
  /** One for each question, in their order. */
  answers: Answer[];
}

/**
 * Counts any selection. Implemented by SQL on the facts (the reference) and by the columns in memory; both give the same
 * numbers. Rejects with `QuestionError` for what is well formed but cannot be answered.
 */
export interface Counting {
  query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers>;
}
