/** A list of twice the length that begins alike. */
export function doubled<List extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  list: List,
  make: new (length: number) => List,
): List {
  const longer = new make(2 * list.length);
  longer.set(list);
  return longer;
}
