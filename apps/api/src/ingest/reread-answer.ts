import type { Reread } from '@vigie/contract';
import type { ShownReread } from '@vigie/storage';

/** A run that reads again, as HTTP shows it. */
export function toReread(shown: ShownReread): Reread {
  const { state, done, total, finishedAt, report } = shown;
  const fields = Object.entries(report?.fields ?? {}).map(([field, count]) => ({ field, count }));
  return {
    state,
    done,
    total,
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
    changed: report?.articles ?? 0,
    fields: fields.sort((a, b) => b.count - a.count || a.field.localeCompare(b.field)),
    refused: report?.refused ?? 0,
  };
}
