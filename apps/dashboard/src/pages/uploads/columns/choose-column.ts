import type { UploadPreview } from '@vigie/contract';
import type { Mapping } from '../sending/batches.js';
import { DATE_FIELDS, type DateField, FIELDS, type Field } from './fields.js';

type First = Pick<UploadPreview, 'mapping' | 'dates' | 'remembered'>;

/** How the order of the numbers in the dates of a field is said. */
export type OrderOf = `${DateField}.order`;

/** Stands before an order that was said of earlier files. */
export const RECALLED = 'recalled-';

/**
 * What is said of the columns once a field takes another one (null: none), or its dates another order (null: as they tell).
 * `first` is the preview before anything was said: what it recognises by itself is not said again, and what was remembered is said
 * as a whole.
 */
export function chooseColumn(
  said: Mapping | undefined,
  first: First,
  name: Field | OrderOf,
  value: string | null,
): Mapping | undefined {
  const before = said ?? (first.remembered ? remembered(first) : {});
  const next: Mapping = { ...before, [name]: value };
  if (value === null && name.endsWith('.order')) delete next[name];
  if (first.remembered) return isAsBefore(next, first) ? undefined : next;
  if (!name.endsWith('.order') && value === recognised(first, name)) delete next[name];
  return Object.keys(next).length === 0 ? undefined : next;
}

const recognised = ({ mapping }: First, name: string) =>
  Object.hasOwn(mapping, name) ? (mapping[name] ?? null) : null;

/** A remembered order, sent along as what it is: it is not sure until it is said of these files. */
const recalledOrder = ({ dates }: First, field: DateField) =>
  dates[field]?.basis === 'recalled' ? `${RECALLED}${dates[field].order}` : undefined;

function remembered(first: First): Mapping {
  const columns = FIELDS.map((name) => [name, recognised(first, name)] as const);
  const orders = DATE_FIELDS.flatMap((field) => {
    const order = recalledOrder(first, field);
    return order === undefined ? [] : [[`${field}.order`, order] as const];
  });
  return Object.fromEntries([...columns, ...orders]);
}

function isAsBefore(next: Mapping, first: First): boolean {
  const columns = FIELDS.every((name) => {
    const column = recognised(first, name);
    return (name in next ? next[name] : column) === column;
  });
  return columns && DATE_FIELDS.every((field) => next[`${field}.order`] === recalledOrder(first, field));
}
