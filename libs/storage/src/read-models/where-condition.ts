import type { Selection, Where } from '@vigie/article';
import type { ReadText } from '../search/read-text.js';
import { textCondition } from '../search/text-condition.js';
import { dateCondition } from './date-condition.js';
import type { SqlParameters } from './sql-parameters.js';
import { valueConditions } from './value-condition.js';

/** The condition on `fact` that a text query stands for; its fields mean what the filters of the same name mean, in the selection's zone and role. */
export function whereCondition(where: Where<ReadText>, selection: Selection, parameters: SqlParameters): string {
  switch (where.kind) {
    case 'and':
    case 'or':
      return joined(where, selection, parameters);
    case 'not':
      // What is not known to be so is not so: an article without a date is outside of every range.
      return `(${whereCondition(where.part, selection, parameters)}) IS NOT TRUE`;
    case 'values': {
      const filter = { include: where.values, exclude: [] };
      return valueConditions(where.dimension, filter, selection, parameters)[0] ?? 'false';
    }
    case 'dates':
      return dateCondition({ ...selection, dates: where.dates }, parameters) ?? 'true';
    case 'text':
      return textCondition(where.text, parameters);
    case 'nothing':
      return 'false';
  }
}

function joined(
  { kind, parts }: { kind: 'and' | 'or'; parts: Where<ReadText>[] },
  selection: Selection,
  parameters: SqlParameters,
): string {
  if (parts.length === 0) return kind === 'and' ? 'true' : 'false';
  const conditions = parts.map((part) => `(${whereCondition(part, selection, parameters)})`);
  return conditions.join(kind === 'and' ? ' AND ' : ' OR ');
}
