import { fillAlive } from './alive-bits.js';
import type { List, Narrow } from './segment.js';
import { headOf, type ListWidths, segmentBytes, type Widths, Word, writeHead } from './segment-bytes.js';
import { SegmentView } from './segment-view.js';
import type { Tail, TailList } from './tail.js';
import { fillTopicRows, measureTopicRows, NO_TOPIC_ROWS } from './topic-rows.js';

/** What the first rows of a tail need as a segment. */
export interface Parcel {
  rows: number;
  widths: Widths;
  bytes: number;
  articleBase: number;
  articleLast: number;
  ordered: boolean;
  restUnit: number;
}

const UNITS = [60_000, 1000] as const;

/** Finds the narrowest columns that hold the first rows of a tail; `isLast` says that no more rows come, for which it pays to list some. */
export function measure(tail: Tail, rows: number, isLast = false): Parcel {
  let articleBase = tail.article[0] ?? 0;
  let articleLast = articleBase;
  let ordered = true;
  for (let row = 1; row < rows; row += 1) {
    const article = tail.article[row]!;
    if (article <= articleLast) ordered = false;
    else articleLast = article;
    if (article < articleBase) articleBase = article;
  }
  const restUnit = unitOf(tail.rest, rows);
  const widths: Widths = {
    article: wide(articleLast - articleBase),
    rest: width(greatest(tail.rest, rows) / restUnit),
    source: wide(greatest(tail.source, rows)),
    language: greatest(tail.language, rows) < 0x100 ? 1 : 2,
    uploads: width(greatest(tail.uploads, rows)),
    topics: listWidths(tail.topics, rows),
    countries: listWidths(tail.countries, rows),
    tags: listWidths(tail.tags, rows),
    coarse: coarseRows(tail.time, rows),
    links: linkedRows(tail.previous, rows),
    topicRows: isLast ? measureTopicRows(tail.topics.values, tail.topics.offsets[rows]!) : NO_TOPIC_ROWS,
  };
  return { rows, widths, bytes: segmentBytes(rows, widths), articleBase, articleLast, ordered, restUnit };
}

/** Copies the first rows of a tail into a block, which must have the bytes that were measured, as the segment of row `first`. */
export function pack(tail: Tail, parcel: Parcel, first: number, block: SharedArrayBuffer): SegmentView {
  const { rows } = parcel;
  const head = headOf(block);
  head[Word.First] = first;
  head[Word.Rows] = rows;
  head[Word.Ordered] = parcel.ordered ? 1 : 0;
  head[Word.ArticleBase] = parcel.articleBase;
  head[Word.ArticleLast] = parcel.articleLast;
  head[Word.RestUnit] = parcel.restUnit;
  head[Word.Dead] = deadRows(tail.alive, rows);
  writeTimes(head, tail.time, rows);
  writeHead(head, parcel.widths);
  const segment = new SegmentView(block);
  for (let row = 0; row < rows; row += 1) segment.article[row] = tail.article[row]! - parcel.articleBase;
  for (let row = 0; row < rows; row += 1) segment.rest[row] = tail.rest[row]! / parcel.restUnit;
  copy(tail.time, segment.time, rows);
  listCoarse(tail.time, rows, segment.coarse);
  copy(tail.source, segment.source, rows);
  copy(tail.language, segment.language, rows);
  fillAlive(segment.alive, tail.alive, rows);
  copy(tail.uploads, segment.uploads, rows);
  copyList(tail.topics, segment.topics, rows);
  copyList(tail.countries, segment.countries, rows);
  copyList(tail.tags, segment.tags, rows);
  segment.links.fill(tail.previous, rows);
  if (segment.topicRows !== null) fillTopicRows(segment.topicRows, tail.topics, rows);
  return segment;
}

function copy(from: Narrow | Int32Array, to: Narrow | Int32Array, length: number): void {
  to.set(from.subarray(0, length));
}

function copyList(from: TailList, to: List, rows: number): void {
  copy(from.offsets, to.offsets, rows + 1);
  copy(from.values, to.values, from.offsets[rows]!);
}

function listWidths(list: TailList, rows: number): ListWidths {
  const values = list.offsets[rows]!;
  return { offsets: wide(values), each: width(greatest(list.values, values)), values };
}

function greatest(numbers: Uint16Array | Uint32Array, length: number): number {
  let found = 0;
  for (let place = 0; place < length; place += 1) if (numbers[place]! > found) found = numbers[place]!;
  return found;
}

function coarseRows(time: Int32Array, rows: number): number {
  let coarse = 0;
  for (let row = 0; row < rows; row += 1) if (time[row]! < 0) coarse += 1;
  return coarse;
}

function listCoarse(time: Int32Array, rows: number, coarse: Uint16Array): void {
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    if (time[row]! >= 0) continue;
    coarse[end] = row;
    end += 1;
  }
}

function linkedRows(previous: Int32Array, rows: number): number {
  let linked = 0;
  for (let row = 0; row < rows; row += 1) if (previous[row]! >= 0) linked += 1;
  return linked;
}

function deadRows(alive: Uint8Array, rows: number): number {
  let dead = rows;
  for (let row = 0; row < rows; row += 1) dead -= alive[row]!;
  return dead;
}

function writeTimes(head: Uint32Array, time: Int32Array, rows: number): void {
  let first = 0x7fffffff;
  let last = -1;
  for (let row = 0; row < rows; row += 1) {
    const code = time[row]!;
    if (code > last) last = code;
    if (code >= 0 && code < first) first = code;
  }
  head[Word.TimeFirst] = first;
  head[Word.TimeLast] = last < 0 ? -1 : last;
}

/** The longest unit of which all are multiples. */
function unitOf(rest: Uint32Array, rows: number): number {
  return UNITS.find((unit) => allMultiples(rest, rows, unit)) ?? 1;
}

function allMultiples(rest: Uint32Array, rows: number, unit: number): boolean {
  for (let row = 0; row < rows; row += 1) if (rest[row]! % unit !== 0) return false;
  return true;
}

function wide(largest: number): 2 | 4 {
  return largest < 0x10000 ? 2 : 4;
}

function width(largest: number): 1 | 2 | 4 {
  return largest < 0x100 ? 1 : wide(largest);
}
