import { type CompiledRule, compileRule } from '@vigie/analysis';
import { QuerySyntaxError } from '@vigie/query';
import { queryFault } from '../platform/answer-question.js';
import { InvalidInputError } from '../platform/request-errors.js';

/** A rule, ready to be looked for. Raises InvalidInputError that says where it cannot be read. */
export function readRule(rule: string): CompiledRule {
  try {
    return compileRule(rule);
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    throw new InvalidInputError([queryFault(error, 'rule')]);
  }
}
