import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { Fault } from '@vigie/contract';
import { InvalidInputError } from './request-errors.js';

interface Issue {
  message: string;
  code?: string;
  keys?: readonly string[];
  path?: ReadonlyArray<PropertyKey | { key: PropertyKey }> | undefined;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const MOST_FAULTS = 20;

/** Finds text that neither Postgres nor JSON can carry, before any schema sees it. The value comes from JSON: no cycles, bounded depth. */
function findUnstorable(value: unknown): boolean {
  const pending = [value];
  while (pending.length > 0) {
    const one = pending.pop();
    if (typeof one === 'string' && (one.includes('\u0000') || LONE_SURROGATE.test(one))) return true;
    if (typeof one === 'object' && one !== null) pending.push(...Object.keys(one), ...Object.values(one));
  }
  return false;
}

function toFaults(issue: Issue): Fault[] {
  const steps = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  if (issue.code === 'unrecognized_keys' && issue.keys !== undefined) {
    return issue.keys.map((key) => ({ path: [...steps, key].join('/'), message: 'is not known here' }));
  }
  return [{ path: steps.join('/'), message: issue.message }];
}

/** Checks each parameter that names a schema: `@Query({ schema })`, `@Body({ schema })`, `@Param('id', { schema })`. */
@Injectable()
export class ContractPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined || type === 'custom') return value;
    if (findUnstorable(value)) {
      throw new InvalidInputError([{ path: data ?? '', message: 'holds a character that is not text' }]);
    }
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return result.value;
    const faults = result.issues.flatMap(toFaults).slice(0, MOST_FAULTS);
    throw new InvalidInputError(data === undefined ? faults : faults.map((fault) => ({ ...fault, path: data })));
  }
}
