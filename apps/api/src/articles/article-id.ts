import { Id } from '@vigie/contract';
import { NotFoundError } from '../platform/request-errors.js';

/** The number in the address of an article; NotFoundError for what cannot be one. */
export function articleId(id: string): number {
  if (!Id.safeParse(id).success) throw new NotFoundError('There is no such article.');
  return Number(id);
}
