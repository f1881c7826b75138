import type { Fault } from '@vigie/contract';
import { ApiError } from '../api-error.js';

/** What is wrong with the words that were searched for, where that is why a question was refused. */
export function queryFault(error: Error | null): Fault | null {
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return faults.find(({ path }) => path === 'q' || path === 'selection/q') ?? null;
}
