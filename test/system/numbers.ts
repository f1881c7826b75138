import type { Upload } from '@vigie/contract';

/** The totals of an upload in order: documents, stored, updated, duplicate, rejected. */
export function numbers({ totals: { documents, stored, updated, duplicate, rejected } }: Upload): number[] {
  return [documents, stored, updated, duplicate, rejected];
}
