import type { List, Segment } from './segment.js';
import type { Tail, TailList } from './tail.js';

/** Appends a row of a segment to the tail. Throws `CubeFullError`. */
export function copyRow(from: Segment, row: number, tail: Tail): void {
  const place = tail.rows;
  tail.article[place] = from.articleBase + from.article[row]!;
  tail.time[place] = from.time[row]!;
  tail.rest[place] = from.rest[row]! * from.restUnit;
  tail.source[place] = from.source[row]!;
  tail.language[place] = from.language[row]!;
  tail.uploads[place] = from.uploads[row]!;
  tail.previous[place] = from.previous[row]!;
  tail.alive[place] = from.alive[row]!;
  copyList(from.topics, row, tail, tail.topics);
  copyList(from.countries, row, tail, tail.countries);
  copyList(from.tags, row, tail, tail.tags);
  tail.places.set(tail.article, place);
  tail.rows += 1;
}

function copyList({ offsets, values }: List, row: number, tail: Tail, to: TailList): void {
  const start = offsets[row]!;
  const length = offsets[row + 1]! - start;
  const end = to.offsets[tail.rows]!;
  tail.reserve(to, length);
  for (let place = 0; place < length; place += 1) to.values[end + place] = values[start + place]!;
  to.offsets[tail.rows + 1] = end + length;
}
