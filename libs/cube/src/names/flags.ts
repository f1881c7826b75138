/** A value that stands for articles without any. */
export const NONE = 'none';

/** Ids are written as Postgres writes them; anything else is none. */
export function idsOf(values: readonly string[]): number[] {
  return values.filter((value) => /^[1-9][0-9]{0,17}$/.test(value)).map(Number);
}

/** Flags by dense index that are 1 where a condition holds, and at 0 if `none` is among the values. */
export function flagsWhere(size: number, values: readonly string[], holds: (dense: number) => boolean): Uint8Array {
  const flags = new Uint8Array(size + 1);
  if (values.includes(NONE)) flags[0] = 1;
  for (let dense = 1; dense <= size; dense += 1) if (holds(dense)) flags[dense] = 1;
  return flags;
}
