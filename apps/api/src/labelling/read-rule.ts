import { type CompiledRule, compileRule } from '@vigie/analysis';
import { QuerySyntaxError } from '@vigie/query';
import { InvalidInputError } from '../platform/request-errors.js';

/** A rule, ready to be looked for. Raises InvalidInputError that says where it cannot be read. */
export function readRule(rule: string): CompiledRule {
  try {
    return compileRule(rule);
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    throw new InvalidInputError([{ path: 'rule', message: error.message, position: error.position }]);
  }
}
