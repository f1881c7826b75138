/** The bytes of a typed array as base64; the byte order is that of all machines in use (little-endian). */
export function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** The bytes that `toBase64` wrote, in a buffer of their own, ready to be seen as any typed array. */
export function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64')).buffer;
}
