/** Numbers of four bytes, the highest first. Turns the bytes around where they are. */
export function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  new Uint8Array(numbers.buffer).set(bytes.swap32());
  return numbers;
}
