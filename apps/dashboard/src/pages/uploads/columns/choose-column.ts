import type { UploadPreview } from '@vigie/contract';
import type { Mapping } from '../sending/batches.js';
import { FIELDS, type Field } from './fields.js';

/**
 * What is said of the columns once a field takes another one (null: none). `first` is the preview before anything was said: what
 * it recognises by itself is not said again, and what was remembered is said as a whole.
 */
export function chooseColumn(
  said: Mapping | undefined,
  first: Pick<UploadPreview, 'mapping' | 'remembered'>,
  field: Field,
  column: string | null,
): Mapping | undefined {
  const recognised = (name: string) => (Object.hasOwn(first.mapping, name) ? (first.mapping[name] ?? null) : null);
  const before = said ?? (first.remembered ? Object.fromEntries(FIELDS.map((name) => [name, recognised(name)])) : {});
  const next: Mapping = { ...before, [field]: column };
  if (first.remembered) {
    const isAsBefore = FIELDS.every((name) => (name in next ? next[name] : recognised(name)) === recognised(name));
    return isAsBefore ? undefined : next;
  }
  if (column === recognised(field)) delete next[field];
  return Object.keys(next).length === 0 ? undefined : next;
}
