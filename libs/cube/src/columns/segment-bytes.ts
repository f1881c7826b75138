import { aliveAt, aliveBytes, buryAt } from './alive-bits.js';
import { type List, type Narrow, SEGMENT_ROWS, type Segment } from './segment.js';
import { linkWords, StoryLinks } from './story-links.js';
import { NO_TOPIC_ROWS, type TopicRows, type TopicRowsSize } from './topic-rows.js';

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
  Links = Tags + 3,
  TopicRows,
}

const HEAD_WORDS = 32;
/** Bytes that stand before the columns. */
const HEAD_BYTES = HEAD_WORDS * 4;
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
  links: SEGMENT_ROWS,
  topicRows: NO_TOPIC_ROWS,
};

const padded = (bytes: number) => Math.ceil(bytes / STEP) * STEP;
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

/** The columns of a block, read in place; any number of threads may look at the same block. */
export class SegmentView implements Segment {
  readonly first: number;
  readonly rows: number;
  readonly ordered: boolean;
  readonly articleBase: number;
  readonly articleLast: number;
  readonly article: Uint16Array | Uint32Array;
  readonly time: Int32Array;
  readonly timeFirst: number;
  readonly timeLast: number;
  readonly rest: Narrow;
  readonly restUnit: number;
  readonly source: Uint16Array | Uint32Array;
  readonly language: Uint8Array | Uint16Array;
  readonly links: StoryLinks;
  readonly alive: Uint8Array;
  readonly topics: List;
  readonly topicRows: TopicRows | null;
  readonly countries: List;
  readonly tags: List;
  readonly uploads: Narrow;
  /** How much of the block is used. */
  readonly bytes: number;
  readonly #head: Uint32Array;

  constructor(readonly block: SharedArrayBuffer) {
    const head = headOf(block);
    const widths = readWidths(head);
    const rows = head[Word.Rows]!;
    let at = HEAD_BYTES;
    const from = (length: number, width: number) => {
      const start = at;
      at += padded(length * width);
      return start;
    };
    const narrow = (length: number, width: 1 | 2 | 4) => numbers(block, from(length, width), length, width);
    const list = ({ offsets, each, values }: ListWidths): List => ({
      offsets: narrow(rows + 1, offsets) as List['offsets'],
      values: narrow(values, each) as List['values'],
    });
    this.#head = head;
    this.first = head[Word.First]!;
    this.rows = rows;
    this.ordered = head[Word.Ordered] === 1;
    this.articleBase = head[Word.ArticleBase]!;
    this.articleLast = head[Word.ArticleLast]!;
    this.timeFirst = head[Word.TimeFirst]! | 0;
    this.timeLast = head[Word.TimeLast]! | 0;
    this.restUnit = head[Word.RestUnit]!;
    this.time = new Int32Array(block, from(rows, 4), rows);
    this.article = narrow(rows, widths.article) as Segment['article'];
    this.rest = narrow(rows, widths.rest);
    this.source = narrow(rows, widths.source) as Segment['source'];
    this.language = narrow(rows, widths.language) as Segment['language'];
    this.uploads = narrow(rows, widths.uploads);
    this.alive = new Uint8Array(block, from(aliveBytes(rows), 1), aliveBytes(rows));
    this.topics = list(widths.topics);
    this.countries = list(widths.countries);
    this.tags = list(widths.tags);
    const words = linkWords(rows);
    this.links = new StoryLinks(
      new Uint32Array(block, from(words, 4), words),
      new Uint16Array(block, from(words, 2), words),
      new Int32Array(block, from(widths.links, 4), widths.links),
    );
    const { starts, rows: listed, each } = widths.topicRows;
    const topicRows = {
      starts: narrow(starts, each) as TopicRows['starts'],
      frequent: narrow(starts, 1) as Uint8Array,
      rows: narrow(listed, 2) as Uint16Array,
    };
    this.topicRows = starts === 0 ? null : topicRows;
    this.bytes = at;
  }

  get dead(): number {
    return this.#head[Word.Dead]!;
  }

  /** The same in a block of its own. */
  copy(): SegmentView {
    return new SegmentView(this.block.slice(0, this.bytes));
  }

  /** Marks a row as removed, for all threads; says whether it was not yet. */
  bury(place: number): boolean {
    if (aliveAt(this.alive, place) === 0) return false;
    buryAt(this.alive, place);
    this.#head[Word.Dead]! += 1;
    return true;
  }
}

function numbers(block: SharedArrayBuffer, start: number, length: number, width: 1 | 2 | 4): Narrow {
  if (width === 1) return new Uint8Array(block, start, length);
  return width === 2 ? new Uint16Array(block, start, length) : new Uint32Array(block, start, length);
}
