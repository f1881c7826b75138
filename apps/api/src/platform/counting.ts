import type { Answers, NameLanguage, Counting as Port, Question, Selection } from '@vigie/article';
import type { Observable } from 'rxjs';

/** Counts any selection, whatever does the counting now. */
export abstract class Counting implements Port {
  /**
   * Answers to all questions from one state, which holds all that was committed before it was asked. Rejects with
   * `QuestionError` and `QuerySyntaxError` for what cannot be answered.
   */
  abstract query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers>;

  /** Which state is counted: the present one at once, then each later one. One source serves all who listen. */
  abstract readonly live: Observable<{ asOf: string }>;
}
