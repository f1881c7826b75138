import { InvalidInputError } from './request-errors.js';

/** Ids are far below 2^53; fifteen digits always are. */
const IN_CURSOR = /^[0-9]{1,15}$/;

/** The opaque position after the item with this id. */
export function toIdCursor(id: number): string {
  return Buffer.from(String(id)).toString('base64url');
}

/** The id in a cursor that was handed out; null for the start. Raises InvalidInputError for anything else. */
export function fromIdCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!IN_CURSOR.test(text) || toIdCursor(Number(text)) !== cursor) {
    throw new InvalidInputError([{ path: 'cursor', message: 'is not a cursor of this list' }]);
  }
  return Number(text);
}

/** A page of rows that were asked for one more than the limit, to know whether there is a next one. */
export function toPage<Row extends { id: number }, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? toIdCursor(last.id) : null,
  };
}
