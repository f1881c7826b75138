import { SEGMENT_ROWS } from '../columns/segment.js';
import type { TopicRows } from '../columns/topic-rows.js';

/** With more rows than this part of a segment it is as quick to look for them. */
const SPARSE = 1 / 8;

/** A bit for each row of a segment; all 0 in between. */
const marks = new Uint32Array(SEGMENT_ROWS / 32);
/** By table and bit; a table is asked about once for each segment. */
const known: WeakMap<Uint8Array, Uint16Array>[] = [];

/**
 * Writes the rows that have a topic for which a bit is set in a table by topic, ascending, and gives their number; -1 where they
 * are not all listed, or so many that this way is not the quicker one.
 */
export function rowsOfTopics(
  { starts, frequent, rows }: TopicRows,
  bits: Uint8Array,
  bit: number,
  kept: Uint16Array,
): number {
  const topics = wantedTopics(bits, bit);
  const last = starts.length - 2;
  let all = 0;
  let lists = 0;
  let only = 0;
  for (let at = 0; at < topics.length && topics[at]! <= last; at++) {
    const topic = topics[at]!;
    if (frequent[topic] === 1) return -1;
    const count = starts[topic + 1]! - starts[topic]!;
    if (count === 0) continue;
    all += count;
    lists++;
    only = topic;
  }
  if (all > SEGMENT_ROWS * SPARSE) return -1;
  if (lists > 1) return together(starts, rows, topics, kept);
  for (let at = starts[only]!, end = 0; end < all; at++, end++) kept[end] = rows[at]!;
  return all;
}

/** Rows may have several of the topics. */
function together(starts: TopicRows['starts'], rows: Uint16Array, topics: Uint16Array, kept: Uint16Array): number {
  const last = starts.length - 2;
  for (let at = 0; at < topics.length && topics[at]! <= last; at++)
    for (let from = starts[topics[at]!]!, to = starts[topics[at]! + 1]!; from < to; from++)
      marks[rows[from]! >>> 5]! |= 1 << (rows[from]! & 31);
  let end = 0;
  for (let at = 0; at < marks.length; at++) {
    for (let word = marks[at]!; word !== 0; word &= word - 1) kept[end++] = at * 32 + 31 - Math.clz32(word & -word);
    marks[at] = 0;
  }
  return end;
}

/** The topics for which the bit is set, ascending; those beyond 16 bits are listed nowhere. */
function wantedTopics(bits: Uint8Array, bit: number): Uint16Array {
  known[bit] ??= new WeakMap();
  let topics = known[bit].get(bits);
  if (topics === undefined) {
    const wanted: number[] = [];
    for (let topic = 0; topic < Math.min(bits.length, 0x10000); topic++)
      if (((bits[topic]! >>> bit) & 1) === 1) wanted.push(topic);
    topics = Uint16Array.from(wanted);
    known[bit].set(bits, topics);
  }
  return topics;
}
