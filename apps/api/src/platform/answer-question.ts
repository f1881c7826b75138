import { QuestionError } from '@vigie/article';
import { QuerySyntaxError } from '@vigie/query';
import { QueryFailedError } from 'typeorm';
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
    if (isUnknownZone(error))
      throw new InvalidInputError([{ path: 'tz', message: 'is a time zone that the database does not know' }]);
    throw error;
  }
}

/** The server of the database may have older rules than this program. */
function isUnknownZone(error: unknown): boolean {
  const isParameter = error instanceof QueryFailedError && error.driverError.code === '22023';
  return isParameter && error.message.includes('time zone');
}
