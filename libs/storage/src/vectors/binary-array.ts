const VECTOR = 3614;

/** Vectors as one parameter of the type `tsvector[]`, in the form that Postgres reads without parsing. */
export function vectorArray(vectors: readonly Buffer[]): Buffer {
  const size = vectors.reduce((sum, { length }) => sum + 4 + length, 20);
  const bytes = Buffer.allocUnsafe(size);
  // One dimension, no nulls, the type of the elements, their number, the first index.
  let at = 0;
  for (const number of [1, 0, VECTOR, vectors.length, 1]) at = bytes.writeInt32BE(number, at);
  for (const vector of vectors) {
    at = bytes.writeInt32BE(vector.length, at);
    at += vector.copy(bytes, at);
  }
  return bytes;
}
