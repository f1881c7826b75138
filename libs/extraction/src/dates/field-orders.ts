import type { DateOrder } from './date-column.js';
import type { NumberOrder } from './numeric-date.js';

/** What is known of the order of the dates in the records of a file. */
export interface FieldOrders {
  /** By column or key, as all records of the beginning tell. */
  columns: ReadonlyMap<string, DateOrder>;
  /** What was said of the fields themselves. */
  said: Readonly<Partial<Record<'publishedAt' | 'modifiedAt', NumberOrder>>>;
  /** Whether what was said was said of this very file, so that it goes before what the dates tell. */
  isFirm: boolean;
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
export function orderOf(field: string, key: string, { columns, said, isFirm }: FieldOrders): DateOrder {
  const told = columns.get(key) ?? UNTOLD;
  const order = field === 'publishedAt' || field === 'modifiedAt' ? said[field] : undefined;
  if (order === undefined || (!isFirm && told.basis === 'dates')) return told;
  return { ...told, order, basis: isFirm ? 'said' : 'recalled', isMixed: false };
}
