import { QuerySyntaxError } from '@vigie/query';
import { QuestionError } from '@vigie/storage';
import { InvalidInputError } from './request-errors.js';

/** Passes an answer of storage on; a question that it refused becomes a 400 that names the parameter at fault. */
export async function answerQuestion<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof QuerySyntaxError)
      throw new InvalidInputError([{ path: 'q', message: error.message, position: error.position }]);
    if (error instanceof QuestionError)
      throw new InvalidInputError([{ path: error.parameter, message: error.message }]);
    throw error;
  }
}
