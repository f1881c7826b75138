import { aliveAt } from '../columns/alive-bits.js';
import type { Loan } from '../columns/loan.js';
import { Word } from '../columns/segment-bytes.js';
import { type SegmentView } from '../columns/segment-view.js';
import type { CubeState } from '../cube-state.js';
import { PART_HEAD, Part, writePartHead } from './part.js';
import { aboutPart, textsPart } from './texts-part.js';

/**
 * The state at the call as chunks of bytes, each good until the next one is asked for. The cube may change and answer meanwhile;
 * one who does not want the rest must end the iteration. Throws if something waits for a commit or another snapshot is not done.
 */
export function saveState(state: CubeState): Iterable<Uint8Array> {
  const { columns, known, names, pending } = state;
  if (!columns.isCommitted || !pending.isEmpty) throw new Error('what waits for a commit cannot be saved');
  const loan = columns.lend();
  const tags = names.tags.texts.save();
  const small: [Part, Uint8Array][] = [
    [Part.About, json(aboutPart(loan.stories.length, loan.segments.length))],
    [Part.Sources, bytesOf(known.sources.list())],
    [Part.Topics, bytesOf(known.topics.list())],
    [Part.Tags, bytesOf(known.tags.list())],
    [Part.Collections, bytesOf(known.collections.list())],
    [Part.Texts, json(textsPart(state))],
    [Part.TagStarts, bytesOf(tags.starts)],
    [Part.TagTexts, tags.bytes],
  ];
  return writing(small, loan, () => columns.release());
}

function* writing(small: [Part, Uint8Array][], loan: Loan, release: () => void): Generator<Uint8Array> {
  const chunk = new Chunk();
  try {
    for (const [kind, bytes] of small) yield chunk.of(kind, [bytes]);
    for (const [stretch, rows] of loan.stories)
      yield chunk.of(Part.Stories, [bytesOf(Uint32Array.of(stretch)), bytesOf(rows)]);
    for (const view of loan.segments) yield chunk.ofSegment(view, loan.aliveBefore.get(view));
    yield chunk.of(Part.End, []);
  } finally {
    release();
  }
}

/** Where parts are put together; the memory is used again for the next. */
class Chunk {
  #bytes = new Uint8Array(0);

  of(kind: Part, pieces: Uint8Array[]): Uint8Array {
    const chunk = this.#joined(pieces);
    writePartHead(chunk, kind);
    return chunk;
  }

  ofSegment(view: SegmentView, aliveBefore: Uint8Array | undefined): Uint8Array {
    const chunk = this.#joined([new Uint8Array(view.block, 0, view.bytes)]);
    if (aliveBefore !== undefined) {
      chunk.set(aliveBefore, PART_HEAD + view.alive.byteOffset);
      let dead = 0;
      for (let row = 0; row < view.rows; row += 1) dead += 1 - aliveAt(aliveBefore, row);
      new Uint32Array(chunk.buffer, PART_HEAD)[Word.Dead] = dead;
    }
    writePartHead(chunk, Part.Segment);
    return chunk;
  }

  #joined(pieces: Uint8Array[]): Uint8Array {
    const length = pieces.reduce((sum, piece) => sum + piece.length, PART_HEAD);
    // In whole words, so that parts can be looked at as words.
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(Math.ceil(length / 4096) * 4096);
    let end = PART_HEAD;
    for (const piece of pieces) {
      this.#bytes.set(piece, end);
      end += piece.length;
    }
    return this.#bytes.subarray(0, length);
  }
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
