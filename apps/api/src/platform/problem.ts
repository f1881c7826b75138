import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { Problem } from '@vigie/contract';
import { isDatabaseUnavailable, isUnstorableValue } from './database-trouble.js';
import { RequestError } from './request-errors.js';

/** What an error becomes for its sender; `incident` names the log line of an error that nobody foresaw. */
export interface ProblemAnswer {
  body: Problem;
  retryAfter: number | undefined;
  incident: string | null;
}

/** Details for errors that the framework raises; its own words name routes and parsers. */
const details = new Map([
  [400, 'The request is not well-formed.'],
  [401, 'Sign in first.'],
  [403, 'You are not allowed to do this.'],
  [404, 'There is nothing at this address.'],
  [405, 'This address does not take that method.'],
  [408, 'The request took too long to arrive.'],
  [413, 'The body is too large.'],
  [415, 'No file or form is taken at this address, only JSON as application/json; charset=utf-8.'],
]);

function answer(status: number, detail: string, more: Partial<ProblemAnswer> = {}): ProblemAnswer {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail };
  return { body, retryAfter: undefined, incident: null, ...more };
}

/** Turns any error into an RFC 9457 body that tells its sender what to mend, and nothing about the inside. */
export function toProblem(error: unknown): ProblemAnswer {
  if (error instanceof RequestError) {
    const found = answer(error.status, error.message, { retryAfter: error.retryAfter });
    if (error.faults !== undefined) found.body.errors = error.faults;
    return found;
  }
  if (isDatabaseUnavailable(error)) {
    return answer(503, 'The database cannot answer at the moment. Try again shortly.', { retryAfter: 5 });
  }
  if (isUnstorableValue(error)) return answer(400, 'A value holds a character or number that cannot be stored.');
  if (error instanceof HttpException && error.getStatus() < 500) {
    const status = error.getStatus();
    const notJson = error.cause instanceof SyntaxError;
    return answer(
      status,
      notJson ? 'The body is not valid JSON.' : (details.get(status) ?? 'The request was refused.'),
    );
  }
  const incident = randomUUID();
  return answer(500, `Something went wrong on our side. The log has it as ${incident}.`, { incident });
}
