import { aliveAt } from './alive-bits.js';
import type { List, Narrow, Segment } from './segment.js';
import type { Tail, TailList } from './tail.js';

/** Where in a segment the rows stand that are to be appended. */
export interface Chosen {
  places: Uint16Array;
  /** Of `places`, those from `from` up to, without, `to`. */
  from: number;
  to: number;
}

/** Appends rows of a segment to a tail that has room for them, column by column. `tail.findAll` must follow. Throws `CubeFullError`. */
export function appendRows(segment: Segment, chosen: Chosen, tail: Tail): void {
  const start = tail.rows;
  appendList(segment.topics, chosen, tail, tail.topics);
  appendList(segment.countries, chosen, tail, tail.countries);
  appendList(segment.tags, chosen, tail, tail.tags);
  append(segment.article, chosen, tail.article, start);
  append(segment.rest, chosen, tail.rest, start);
  append(segment.time, chosen, tail.time, start);
  append(segment.source, chosen, tail.source, start);
  append(segment.language, chosen, tail.language, start);
  append(segment.uploads, chosen, tail.uploads, start);
  for (let at = chosen.from; at < chosen.to; at += 1) {
    const place = chosen.places[at]!;
    tail.previous[start + at - chosen.from] = segment.links.of(place);
    tail.alive[start + at - chosen.from] = aliveAt(segment.alive, place);
  }
  tail.rows = start + chosen.to - chosen.from;
  for (let row = start; row < tail.rows; row += 1) {
    tail.article[row]! += segment.articleBase;
    tail.rest[row]! *= segment.restUnit;
  }
}

function append(
  column: Narrow | Int32Array,
  { places, from, to }: Chosen,
  wide: Narrow | Int32Array,
  start: number,
): void {
  for (let at = from; at < to; at += 1) wide[start + at - from] = column[places[at]!]!;
}

function appendList({ offsets, values }: List, { places, from, to }: Chosen, tail: Tail, list: TailList): void {
  let more = 0;
  for (let at = from; at < to; at += 1) more += offsets[places[at]! + 1]! - offsets[places[at]!]!;
  tail.reserve(list, more);
  const wide = list.values;
  let end = list.offsets[tail.rows]!;
  for (let at = from; at < to; at += 1) {
    const last = offsets[places[at]! + 1]!;
    for (let value = offsets[places[at]!]!; value < last; value += 1) {
      wide[end] = values[value]!;
      end += 1;
    }
    list.offsets[tail.rows + at - from + 1] = end;
  }
}
