/** What would help somebody who is refused. */
export interface RefusalHelp {
  /** The value of the parameter that works. */
  suggestion?: string;
  /** The place of the question on its page. */
  question?: number;
}

/** A question that is well formed but cannot be answered; `parameter` is the one to change, the message says how. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';

  constructor(
    readonly parameter: string,
    message: string,
    readonly help: RefusalHelp = {},
  ) {
    super(message);
  }
}

/** Parameters of the selection, which no single question is to blame for. */
const OF_SELECTION = new Set(['from', 'to', 'tz', 'q']);

/** Does something for each question of a page; what is refused says which question it was. */
export function forEachQuestion<Question, Result>(
  questions: readonly Question[],
  answer: (question: Question, place: number) => Result,
): Result[] {
  return questions.map((question, place) => {
    try {
      return answer(question, place);
    } catch (error) {
      throw placed(error, place);
    }
  });
}

/** A refusal with the place of its question; other errors as they are. */
export function placed(error: unknown, question: number): unknown {
  if (!(error instanceof QuestionError) || OF_SELECTION.has(error.parameter)) return error;
  return new QuestionError(error.parameter, error.message, { ...error.help, question });
}
