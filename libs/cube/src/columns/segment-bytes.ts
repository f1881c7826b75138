import { aliveBytes } from './alive-bits.js';
import { SEGMENT_ROWS } from './segment.js';
import { linkWords } from './story-links.js';
import { NO_TOPIC_ROWS, type TopicRowsSize } from './topic-rows.js';

/** Bytes of one entry of each column whose width varies, and how many values the lists hold. */
export interface Widths {
  article: 2 | 4;
  rest: 1 | 2 | 4;
  source: 2 | 4;
  language: 1 | 2;
  uploads: 1 | 2 | 4;
  topics: ListWidths;
  countries: ListWidths;
  tags: ListWidths;
  /** How many rows have no instant. */
  coarse: number;
  /** How many rows follow another one of their story. */
  links: number;
  topicRows: TopicRowsSize;
}

/** `values` is how many there are. */
export interface ListWidths {
  offsets: 2 | 4;
  each: 1 | 2 | 4;
  values: number;
}

/** The words at the start of a segment's block. */
export enum Word {
  First,
  Rows,
  Dead,
  Ordered,
  ArticleBase,
  ArticleLast,
  TimeFirst,
  TimeLast,
  RestUnit,
  Article,
  Rest,
  Source,
  Language,
  Uploads,
  Topics,
  Countries = Topics + 3,
  Tags = Countries + 3,
  Coarse = Tags + 3,
  Links,
  TopicRows,
}

const HEAD_WORDS = 32;
/** Bytes that stand before the columns. */
export const HEAD_BYTES = HEAD_WORDS * 4;
/** Columns start at multiples of this. */
const STEP = 8;

const NO_VALUES: ListWidths = { offsets: 4, each: 4, values: 0 };

/** The widest columns there are. */
export const WIDEST: Widths = {
  article: 4,
  rest: 4,
  source: 4,
  language: 2,
  uploads: 4,
  topics: NO_VALUES,
  countries: NO_VALUES,
  tags: NO_VALUES,
  coarse: SEGMENT_ROWS,
  links: SEGMENT_ROWS,
  topicRows: NO_TOPIC_ROWS,
};

export const padded = (bytes: number) => Math.ceil(bytes / STEP) * STEP;
const listBytes = (rows: number, list: ListWidths) =>
  padded((rows + 1) * list.offsets) + padded(list.values * list.each);

const linkBytes = (rows: number, links: number) =>
  padded(linkWords(rows) * 4) + padded(linkWords(rows) * 2) + padded(links * 4);
const topicRowBytes = ({ starts, rows, each }: TopicRowsSize) =>
  padded(starts * each) + padded(starts) + padded(rows * 2);

/** How many bytes a segment of so many rows takes. */
export function segmentBytes(rows: number, widths: Widths): number {
  const { article, rest, source, language, uploads } = widths;
  const columns = [article, 4, rest, source, language, uploads];
  return (
    HEAD_BYTES +
    columns.reduce((sum, width) => sum + padded(rows * width), 0) +
    padded(aliveBytes(rows)) +
    padded(widths.coarse * 2) +
    listBytes(rows, widths.topics) +
    listBytes(rows, widths.countries) +
    listBytes(rows, widths.tags) +
    linkBytes(rows, widths.links) +
    topicRowBytes(widths.topicRows)
  );
}

/** Writes the widths into the head of a block, from which `SegmentView` knows where the columns lie. */
export function writeHead(head: Uint32Array, widths: Widths): void {
  head[Word.Article] = widths.article;
  head[Word.Rest] = widths.rest;
  head[Word.Source] = widths.source;
  head[Word.Language] = widths.language;
  head[Word.Uploads] = widths.uploads;
  for (const [word, list] of [
    [Word.Topics, widths.topics],
    [Word.Countries, widths.countries],
    [Word.Tags, widths.tags],
  ] as const)
    head.set([list.offsets, list.each, list.values], word);
  head[Word.Coarse] = widths.coarse;
  head[Word.Links] = widths.links;
  head.set([widths.topicRows.starts, widths.topicRows.rows, widths.topicRows.each], Word.TopicRows);
}

/** The head of a block. */
export function headOf(block: SharedArrayBuffer): Uint32Array {
  return new Uint32Array(block, 0, HEAD_WORDS);
}

/** The widths that a head tells of; throws `RangeError` if they are none. */
export function readWidths(head: Uint32Array): Widths {
  const list = (word: Word): ListWidths => ({
    offsets: oneOf(head[word], 2, 4),
    each: oneOf(head[word + 1], 1, 2, 4),
    values: head[word + 2]!,
  });
  return {
    article: oneOf(head[Word.Article], 2, 4),
    rest: oneOf(head[Word.Rest], 1, 2, 4),
    source: oneOf(head[Word.Source], 2, 4),
    language: oneOf(head[Word.Language], 1, 2),
    uploads: oneOf(head[Word.Uploads], 1, 2, 4),
    topics: list(Word.Topics),
    countries: list(Word.Countries),
    tags: list(Word.Tags),
    coarse: head[Word.Coarse]!,
    links: head[Word.Links]!,
    topicRows: {
      starts: head[Word.TopicRows]!,
      rows: head[Word.TopicRows + 1]!,
      each: oneOf(head[Word.TopicRows + 2], 2, 4),
    },
  };
}

function oneOf<Width extends number>(found: number | undefined, ...widths: Width[]): Width {
  const width = widths.find((one) => one === found);
  if (width === undefined) throw new RangeError(`a column cannot be ${found} bytes wide`);
  return width;
}
