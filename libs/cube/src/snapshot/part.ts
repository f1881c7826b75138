import { checksum } from './checksum.js';

/** What follows in a snapshot; parts come in this order, those marked * any number of times. */
export enum Part {
  /** JSON: which format this is and how much of it comes. */
  About = 1,
  /** JSON: languages, periods, sets of uploads and the names of sources, topics and collections. */
  Texts,
  /** Ids by dense index. */
  Sources,
  Topics,
  Tags,
  Collections,
  /** Where in the next part the name of each tag starts. */
  TagStarts,
  TagTexts,
  /** * The last rows of 4,096 stories, after the number of this stretch. */
  Stories,
  /** * The block of a segment. */
  Segment,
  End,
}

/** Bytes before a part: kind, length, checksum of the part, checksum of these three. */
export const PART_HEAD = 16;

/** A snapshot that cannot be used: damaged, cut off, or of another program or version. Nothing of it was used. */
export class CubeSnapshotError extends Error {
  override readonly name = 'CubeSnapshotError';
}

/** Writes the head of a part whose bytes are already there. */
export function writePartHead(chunk: Uint8Array, kind: Part): void {
  const head = new Uint32Array(chunk.buffer, chunk.byteOffset, 4);
  const body = chunk.subarray(PART_HEAD);
  head[0] = kind;
  head[1] = body.length;
  head[2] = checksum(body);
  head[3] = checksum(chunk.subarray(0, 12));
}

/** Throws `CubeSnapshotError`. */
export function readPartHead(bytes: Uint8Array): { kind: Part; length: number; sum: number } {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (head[3] !== checksum(bytes.subarray(0, 12))) throw new CubeSnapshotError('no part of a snapshot starts here');
  return { kind: head[0]!, length: head[1]!, sum: head[2]! };
}
