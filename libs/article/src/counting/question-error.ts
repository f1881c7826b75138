/** A question that is well formed but cannot be answered; `parameter` is the one to change, the message says how. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';

  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}
