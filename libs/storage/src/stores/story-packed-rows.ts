/** SQL that gives all rows as one value: a number and some bytes of each. Thousands of small rows cost more to send than to find. */
export function packed(number: string, bytes: string): string {
  return `string_agg(int4send(${number}) || int4send(octet_length(${bytes})) || ${bytes}, ''::bytea) AS packed`;
}

/** The rows that `packed` gave, none for null. */
export function* unpack(rows: Buffer | null): Generator<[number, Buffer], undefined> {
  for (let at = 0; rows !== null && at < rows.length; ) {
    const end = at + 8 + rows.readInt32BE(at + 4);
    yield [rows.readInt32BE(at), rows.subarray(at + 8, end)];
    at = end;
  }
}
