import type { Selection } from '@vigie/article';
import { dateCondition } from './date-condition.js';
import type { ResolvedSelection } from './resolved-selection.js';
import type { SqlParameters } from './sql-parameters.js';
import { valueConditions } from './value-condition.js';
import { whereCondition } from './where-condition.js';

/**
 * The condition on `fact` that says whether an article belongs to a selection; everything a person typed is a parameter.
 * Values of one filter are ORed, filters are ANDed.
 */
export function selectionCondition(selection: ResolvedSelection, parameters: SqlParameters): string {
  const conditions: string[] = [];
  const dates = dateCondition(selection, parameters);
  if (dates !== null) conditions.push(dates);
  for (const [dimension, filter] of Object.entries(selection.filters))
    conditions.push(...valueConditions(dimension as keyof Selection['filters'], filter, selection, parameters));
  if (selection.where !== null) conditions.push(`(${whereCondition(selection.where, selection, parameters)})`);
  return conditions.length === 0 ? 'true' : conditions.join('\n  AND ');
}
