import { QuestionError } from '@vigie/article';

/** One value of a position in a list. */
export type CursorValue = string | number | null;

/** Writes a position in a list so that it passes unchanged through a URL. `list` names the list and its order. */
export function writeCursor(list: string, values: CursorValue[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** Reads what `writeCursor` wrote for this list; `kinds` says what each value has to be. Throws `QuestionError`. */
export function readCursor(
  list: string,
  cursor: string,
  kinds: readonly ('string' | 'number' | 'number?')[],
): CursorValue[] {
  const [name, ...values] = decode(cursor);
  const fits = (kind: string, value: unknown) =>
    kind === 'string'
      ? typeof value === 'string'
      : (kind === 'number?' && value === null) || (typeof value === 'number' && Number.isFinite(value));
  if (name !== list || values.length !== kinds.length || !kinds.every((kind, place) => fits(kind, values[place])))
    throw new QuestionError('cursor', 'is not a cursor that this list gave; start again without one');
  return values as CursorValue[];
}

/** A cursor is a stranger's text until proven otherwise: a fraction or a giant becomes a place that exists. */
export function whole(value: CursorValue | undefined): number {
  const number = Math.trunc(Number(value ?? 0));
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, number));
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
