import { normaliseText } from '@vigie/article';

/** Types that a parameter is cast to, so that Postgres never guesses. */
export type SqlType =
  | 'text'
  | 'int'
  | 'bigint'
  | 'date'
  | 'timestamptz'
  | 'float8'
  | 'tsquery'
  | 'tsquery[]'
  | 'text[]'
  | 'int[]'
  | 'bigint[]';

/** Values of one statement. Text is normalised on the way in: Postgres refuses NUL and lone surrogates. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Adds a value and gives the expression that stands for it, such as `$3::text[]`. */
  add(value: string | number | readonly string[] | readonly number[], type: SqlType): string {
    this.values.push(normalised(value));
    return `$${this.values.length}::${type}`;
  }
}

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  return Array.isArray(value) ? value.map(normalised) : value;
}
