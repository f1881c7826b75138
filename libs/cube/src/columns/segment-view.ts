import { aliveAt, aliveBytes, buryAt } from './alive-bits.js';
import type { List, Narrow, Segment } from './segment.js';
import { HEAD_BYTES, headOf, type ListWidths, padded, readWidths, Word } from './segment-bytes.js';
import { linkWords, StoryLinks } from './story-links.js';
import type { TopicRows } from './topic-rows.js';

/** The columns of a block, read in place; any number of threads may look at the same block. */
export class SegmentView implements Segment {
  readonly first: number;
  readonly rows: number;
  readonly ordered: boolean;
  readonly articleBase: number;
  readonly articleLast: number;
  readonly article: Uint16Array | Uint32Array;
  readonly time: Int32Array;
  readonly coarse: Uint16Array;
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
    this.coarse = narrow(widths.coarse, 2) as Uint16Array;
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
