import { QuestionError } from '@vigie/article';
import type { Fault } from '@vigie/contract';
import { QuerySyntaxError } from '@vigie/query';
import { QueryFailedError } from 'typeorm';
import { InvalidInputError } from './request-errors.js';

/** Where a parameter stood in what was sent; `question` is the place of its question on a page. */
type PathOf = (parameter: string, question: number | undefined) => string;

/** Passes an answer on; a question that was refused becomes a 400 that names the parameter at fault. */
export async function answerQuestion<Answer>(
  answer: Promise<Answer>,
  pathOf: PathOf = (parameter) => parameter,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const fault = faultOf(error, pathOf);
    throw fault === null ? error : new InvalidInputError([fault]);
  }
}

function faultOf(error: unknown, pathOf: PathOf): Fault | null {
  if (error instanceof QuerySyntaxError) return queryFault(error, pathOf('q', undefined));
  if (error instanceof QuestionError) {
    const { parameter, message, help } = error;
    const fault = { path: pathOf(parameter, help.question), message };
    return help.suggestion === undefined ? fault : { ...fault, suggestion: help.suggestion };
  }
  if (isUnknownZone(error))
    return { path: pathOf('tz', undefined), message: 'is a time zone that the database does not know' };
  return null;
}

/** What is wrong with a query or a rule, where, and what to write instead where that is known. */
export function queryFault({ message, position, suggestion }: QuerySyntaxError, path: string): Fault {
  return { path, message, position, ...(suggestion === null ? {} : { suggestion }) };
}

/** The server of the database may have older rules than this program. */
function isUnknownZone(error: unknown): boolean {
  const isParameter = error instanceof QueryFailedError && error.driverError.code === '22023';
  return isParameter && error.message.includes('time zone');
}
