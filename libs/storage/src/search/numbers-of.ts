/** Numbers of four bytes, the highest first. */
export function numbersOf(bytes: Buffer, start: number, length: number): Uint32Array {
  const numbers = new Uint32Array(length / 4);
  const own = Buffer.from(numbers.buffer);
  bytes.copy(own, 0, start, start + length);
  own.swap32();
  return numbers;
}
