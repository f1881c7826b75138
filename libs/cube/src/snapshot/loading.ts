import type { DenseIds } from '../columns/dense-ids.js';
import { LEAF } from '../columns/id-table.js';
import { SEGMENT_ROWS } from '../columns/segment.js';
import { headOf, readWidths, segmentBytes, Word } from '../columns/segment-bytes.js';
import { SegmentView } from '../columns/segment-view.js';
import { CubeState } from '../cube-state.js';
import { checksum } from './checksum.js';
import { CubeSnapshotError, PART_HEAD, Part, readPartHead } from './part.js';
import { type AboutPart, isOurs, restoreTexts } from './texts-part.js';

/** No part is longer, so that a length of a foreign file does not take all memory. */
const MOST_BYTES = 1 << 30;

/**
 * Reads a snapshot straight into the memory where it stays: yields arrays, each to be filled with the bytes that follow, and
 * returns the state. Throws `CubeSnapshotError`, or `CubeFullError` if there is more than may be held.
 */
export function* loadState(maxBytes: number): Generator<Uint8Array, CubeState, void> {
  const state = new CubeState(maxBytes);
  const { columns, known, names } = state;
  const about = parsed<AboutPart>(yield* part(Part.About));
  if (!isOurs(about)) throw new CubeSnapshotError('this is a snapshot of another version');
  yield* ids(Part.Sources, known.sources);
  yield* ids(Part.Topics, known.topics);
  yield* ids(Part.Tags, known.tags);
  yield* ids(Part.Collections, known.collections);
  restoreTexts(state, parsed(yield* part(Part.Texts)));
  const tagStarts = wordsOf(yield* part(Part.TagStarts));
  names.tags.restore(tagStarts, yield* part(Part.TagTexts));
  state.pending.apply();
  for (let stretch = 0; stretch < about.stories; stretch += 1) {
    const words = wordsOf(yield* part(Part.Stories, (1 + LEAF) * 4));
    columns.stories.table.restore(words[0]!, words.subarray(1));
  }
  for (let place = 0; place < about.segments; place += 1) {
    const view = yield* segment(state, place);
    if (view.rows !== SEGMENT_ROWS && place !== about.segments - 1)
      throw new CubeSnapshotError('a segment is cut short');
    columns.restore(view);
  }
  yield* part(Part.End, 0);
  return state;
}

/** The bytes of the next part. */
function* part(
  wanted: Part,
  length?: number,
  place: (bytes: number) => Uint8Array = (bytes) => new Uint8Array(bytes),
): Generator<Uint8Array, Uint8Array, void> {
  const headBytes = new Uint8Array(PART_HEAD);
  yield headBytes;
  const head = readPartHead(headBytes);
  if (head.kind !== wanted || head.length > MOST_BYTES || (length ?? head.length) !== head.length)
    throw new CubeSnapshotError(`part ${head.kind} of ${head.length} bytes is not what comes here`);
  const bytes = place(head.length);
  if (head.length > 0) yield bytes;
  if (checksum(bytes) !== head.sum) throw new CubeSnapshotError(`part ${head.kind} is damaged`);
  return bytes;
}

function* ids(kind: Part, dense: DenseIds): Generator<Uint8Array, void, void> {
  const list = wordsOf(yield* part(kind));
  for (let place = 0; place < list.length; place += 1) dense.take(list[place]!);
}

function* segment({ columns }: CubeState, place: number): Generator<Uint8Array, SegmentView, void> {
  let block = new SharedArrayBuffer(0);
  const bytes = yield* part(Part.Segment, undefined, (length) => {
    block = columns.blockFor(length);
    return new Uint8Array(block, 0, length);
  });
  if (!isSegment(block, bytes.length, place)) throw new CubeSnapshotError('a segment is not as long as it says');
  return new SegmentView(block);
}

function isSegment(block: SharedArrayBuffer, bytes: number, place: number): boolean {
  try {
    const head = headOf(block);
    const rows = head[Word.Rows]!;
    const expected = segmentBytes(rows, readWidths(head));
    return rows <= SEGMENT_ROWS && head[Word.First] === place * SEGMENT_ROWS && expected === bytes;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parsed<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  if (bytes.length % 4 !== 0) throw new CubeSnapshotError('a table is cut short');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
