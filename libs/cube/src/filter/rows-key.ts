/** With more values than that a key would be long, and few rows be left out. */
const MOST_VALUES = 64;

/** Names a column and the values whose flags are set in a table by value; null where these are many. */
export function rowsKey(column: string, flags: Uint8Array): string | null {
  const values: number[] = [];
  for (let value = flags.indexOf(1); value >= 0; value = flags.indexOf(1, value + 1))
    if (values.push(value) > MOST_VALUES) return null;
  return `${column} ${values.join()}`;
}
