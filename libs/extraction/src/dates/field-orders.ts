import type { DateOrder } from './date-column.js';
import type { NumberOrder } from './numeric-date.js';

/** What was said of the fields themselves. */
type SaidOrders = Readonly<Partial<Record<'publishedAt' | 'modifiedAt', NumberOrder>>>;

/** What is known of the order of the dates in the records of a file. */
export interface FieldOrders {
  /** By column or key, as all records of the beginning tell. */
  columns: ReadonlyMap<string, DateOrder>;
  /** Of this very file, so that it goes before what the dates tell. */
  said: SaidOrders;
  /** Of an earlier file with the same columns: what the dates tell goes before it. */
  recalled: SaidOrders;
}

/** Nothing tells the order: the day stands first. */
export const UNTOLD: DateOrder = {
  order: 'day-first',
  basis: 'default',
  otherwise: { order: 'day-first', basis: 'default' },
  isMixed: false,
  from1904: false,
};

/** How the dates of a field are to be read that `key` fills. */
export function orderOf(field: string, key: string, { columns, said, recalled }: FieldOrders): DateOrder {
  const told = columns.get(key) ?? UNTOLD;
  if (field !== 'publishedAt' && field !== 'modifiedAt') return told;
  const [sure, likely] = [said[field], recalled[field]];
  if (sure !== undefined) return { ...told, order: sure, basis: 'said', isMixed: false };
  if (likely === undefined || told.basis === 'dates') return told;
  return { ...told, order: likely, basis: 'recalled', isMixed: false };
}
