import { z } from 'zod';

/** Identifier of a stored thing: decimal digits in a string. */
export const Id = z.string().regex(/^[1-9][0-9]{0,17}$/, 'must be a number in digits');

/** RFC 3339 instant in UTC, written with `Z`. */
export const Instant = z.iso.datetime();

/** Calendar day, `YYYY-MM-DD`; impossible days such as 2024-02-30 are refused. */
export const Day = z.iso.date();

/** ISO 3166-1 alpha-2, or a historical state of ISO 3166-3. */
export const Country = z.string().regex(/^[A-Z]{2}$/);

/** How exactly a date is known. */
export const DatePrecision = z.enum(['instant', 'minute', 'day', 'month', 'year', 'unknown']);

/** How a label was found. */
export const LabelMethod = z.enum(['given', 'tag', 'name', 'demonym', 'capital', 'rule', 'model']);

/** A key with the words to show for it. */
export const Labelled = z.object({ key: z.string(), label: z.string() });

/** Opaque position in a list; long enough for one that names a key of 300 characters of any script. */
export const Cursor = z.string().min(1).max(2500);

/** A whole number from 1 that arrives as text in a query string. */
export function wholeUpTo(max: number) {
  const words = `must be a whole number from 1 to ${max}`;
  return z
    .string()
    .regex(/^[0-9]{1,4}$/, words)
    .transform(Number)
    .pipe(z.number().int().min(1, words).max(max, words));
}

/** Items on one page of a list: 1 to 200, 50 unless asked. */
export const Limit = wholeUpTo(200);

/** The query of a list without filters. */
export const ListQuery = z.strictObject({
  cursor: Cursor.optional(),
  limit: Limit.optional(),
  format: z.enum(['json', 'csv']).optional(),
});

/** The page of a list: `total` only where counting is part of the question. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int().optional() });
}
