import { SEGMENT_ROWS } from './segment.js';

/** A topic of more rows of a segment is not listed: to count so many takes longer than to look for them. */
const MOST_ROWS = SEGMENT_ROWS / 64;
/** With greater numbers of topics than this nothing is listed, for the table of them would take more than the lists. */
const MOST_TOPICS = 4096;

/** What a segment's lists of rows by topic need: how many there are of `starts`, 0 for no lists, and how many rows they hold. */
export interface TopicRowsSize {
  starts: number;
  rows: number;
  each: 2 | 4;
}

export const NO_TOPIC_ROWS: TopicRowsSize = { starts: 0, rows: 0, each: 2 };

/** The rows of each topic that few rows of a full segment have. */
export interface TopicRows {
  /** The places of the rows of topic `t` are `rows[starts[t]]` up to, without, `rows[starts[t + 1]]`, ascending. */
  readonly starts: Uint16Array | Uint32Array;
  /** By topic 1 for those that are not listed. */
  readonly frequent: Uint8Array;
  readonly rows: Uint16Array;
}

/** Counts what is needed to list the rows of a segment with these topics. */
export function measureTopicRows(values: Uint32Array, length: number): TopicRowsSize {
  const counts = countByTopic(values, length);
  if (counts === null) return NO_TOPIC_ROWS;
  const rows = counts.reduce((sum, count) => sum + (count <= MOST_ROWS ? count : 0), 0);
  return { starts: counts.length + 1, rows, each: rows < 0x10000 ? 2 : 4 };
}

/** Lists the rows; the topics of row `r` are `values[offsets[r]]` up to, without, `values[offsets[r + 1]]`. */
export function fillTopicRows(
  lists: TopicRows,
  { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  rows: number,
): void {
  const counts = countByTopic(values, offsets[rows]!)!;
  const ends = new Uint32Array(counts.length);
  let end = 0;
  counts.forEach((count, topic) => {
    lists.starts[topic] = end;
    ends[topic] = end;
    lists.frequent[topic] = count > MOST_ROWS ? 1 : 0;
    if (count <= MOST_ROWS) end += count;
  });
  lists.starts[counts.length] = end;
  for (let row = 0; row < rows; row += 1)
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const topic = values[at]!;
      if (lists.frequent[topic] === 1) continue;
      lists.rows[ends[topic]!] = row;
      ends[topic]! += 1;
    }
}

/** Null where there is no topic or too many of them. */
function countByTopic(values: Uint32Array, length: number): Uint32Array | null {
  let greatest = 0;
  for (let at = 0; at < length; at += 1) if (values[at]! > greatest) greatest = values[at]!;
  if (greatest === 0 || greatest > MOST_TOPICS) return null;
  const counts = new Uint32Array(greatest + 1);
  for (let at = 0; at < length; at += 1) counts[values[at]!]! += 1;
  return counts;
}
