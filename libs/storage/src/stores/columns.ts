/** What columns of each kind hold. Where it may be null, null is written as NULL. */
export interface Kinds {
  int2: number;
  int4: number | null;
  int8: number | null;
  text: string | null;
  /** Any value of `jsonb` but undefined; null is NULL. */
  json: unknown;
  /** Bytes in one piece. */
  data: Uint8Array;
  /** Bytes, from one piece after the other. */
  pieces: readonly Uint8Array[];
  /** An instant in the form of ISO 8601, with its offset. */
  instant: string | null;
  /** `YYYY-MM-DD`; a year beyond 9999 has more digits. */
  day: string | null;
  int4s: readonly number[];
  int8s: readonly number[];
  texts: readonly string[];
}

/** Columns that are written, by their names: the one place that says their order. */
export type Columns = Readonly<Record<string, keyof Kinds>>;

/** A row with a value for each of the columns, by its name: values cannot change places. */
export type RowOf<Table extends Columns> = { [Column in keyof Table]: Kinds[Table[Column]] };

const SQL = {
  int2: 'smallint',
  int4: 'int',
  int8: 'bigint',
  text: 'text',
  json: 'jsonb',
  instant: 'timestamptz',
  day: 'date',
  int4s: 'int[]',
  int8s: 'bigint[]',
  texts: 'text[]',
} as const;

/** Columns without bytes, which JSON has none of. */
export type JsonColumns = Readonly<Record<string, keyof typeof SQL>>;

/** The names of columns as a list, each of the table of that name. */
export function namesOf(columns: Columns, table?: string): string {
  const names = Object.keys(columns);
  return (table === undefined ? names : names.map((name) => `${table}.${name}`)).join(', ');
}

/** The rows in the parameter `$1`, as `jsonRows` gives them, as a table `r` in a statement. */
export function givenRows(columns: JsonColumns): string {
  const fields = Object.entries(columns).map(([name, kind]) => `${name} ${SQL[kind]}`);
  return `jsonb_to_recordset($1::jsonb) AS r(${fields.join(', ')})`;
}
