import { QuestionError } from '@vigie/article';
import { type QueryPosition, QuerySyntaxError } from '@vigie/query';

/** An error on its way between threads, which would take its class and what it says besides its message. */
export type CrossedError =
  | { kind: 'question'; parameter: string; message: string; help: QuestionError['help'] }
  | { kind: 'query'; message: string; position: QueryPosition; suggestion: string | null }
  | { kind: 'other'; message: string; stack: string | undefined; code: string | undefined };

/** Counting failed for a reason that is not the question's. */
export class CountingFailedError extends Error {
  override readonly name = 'CountingFailedError';

  constructor(
    message: string,
    /** As the database or the system named it. */
    readonly code: string | undefined,
    stack: string | undefined,
  ) {
    super(message);
    if (stack !== undefined) this.stack = stack;
  }
}

/** Takes an error apart. */
export function pack(error: unknown): CrossedError {
  if (error instanceof QuestionError) {
    const { parameter, message, help } = error;
    return { kind: 'question', parameter, message, help };
  }
  if (error instanceof QuerySyntaxError) {
    const { message, position, suggestion } = error;
    return { kind: 'query', message, position, suggestion };
  }
  const { message, stack, code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', message, stack, code };
}

/** Puts it together again. */
export function unpack(error: CrossedError): Error {
  switch (error.kind) {
    case 'question':
      return new QuestionError(error.parameter, error.message, error.help);
    case 'query':
      return new QuerySyntaxError(error.message, error.position, error.suggestion);
    case 'other':
      return new CountingFailedError(error.message, error.code, error.stack);
  }
}
