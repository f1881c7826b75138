import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { Fault } from '@vigie/contract';
import { type Issue, plainWords } from './plain-words.js';
import { InvalidInputError } from './request-errors.js';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const MOST_FAULTS = 20;

const isUnstorable = (text: string) => text.includes('\u0000') || LONE_SURROGATE.test(text);

/**
 * Where there is text that neither Postgres nor JSON can carry, before any schema sees it; of a name that is such text, what it
 * stands in. The value comes from JSON: no cycles, bounded depth.
 */
function findUnstorable(value: unknown): string | null {
  const pending: [string, unknown][] = [['', value]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, one] = next;
    if (typeof one === 'string' && isUnstorable(one)) return path;
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      if (isUnstorable(name)) return path;
      pending.push([path === '' ? name : `${path}/${name}`, inner]);
    }
  }
  return null;
}

function toFaults(issue: Issue): Fault[] {
  const steps = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  if (issue.code === 'unrecognized_keys' && issue.keys !== undefined) {
    return issue.keys.map((key) => ({ path: [...steps, key].join('/'), message: 'is not known here' }));
  }
  return [{ path: steps.join('/'), message: plainWords(issue) }];
}

/** Checks each parameter that names a schema: `@Query({ schema })`, `@Body({ schema })`, `@Param('id', { schema })`. */
@Injectable()
export class ContractPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined || type === 'custom') return value;
    const unstorable = findUnstorable(value);
    if (unstorable !== null) {
      throw new InvalidInputError([{ path: data ?? unstorable, message: 'holds a character that is not text' }]);
    }
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return result.value;
    const faults = result.issues.flatMap(toFaults).slice(0, MOST_FAULTS);
    throw new InvalidInputError(data === undefined ? faults : faults.map((fault) => ({ ...fault, path: data })));
  }
}
