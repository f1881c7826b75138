/** Longer texts do not leave their memory behind. */
const MOST_KEPT = 1 << 17;

let memory = Buffer.alloc(1 << 15);
let units = viewOf(memory);

function viewOf({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length / 2);
}

/**
 * The UTF-16 units of a text, until the next text is asked for; what stands behind them is of others. Asked of a string one by
 * one, they take longer than what is done with them.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > MOST_KEPT) {
    const long = Buffer.alloc(2 * text.length);
    long.write(text, 0, 'utf16le');
    return viewOf(long);
  }
  if (text.length > units.length) {
    memory = Buffer.alloc(2 * text.length);
    units = viewOf(memory);
  }
  memory.write(text, 0, 'utf16le');
  return units;
}
