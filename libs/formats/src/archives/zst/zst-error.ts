/** Bytes that are no Zstandard data, or of a kind that is not read. */
export class ZstError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ZstError';
  }
}
