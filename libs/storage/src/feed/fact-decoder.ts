import type { FactRow } from '@vigie/article';

/** The columns that `FactDecoder` reads, in its order. */
export const FACT_COLUMNS = `fact.article_id, fact.story_id, fact.source_id, fact.language, fact.precision, fact.published_at,
  fact.ordered_at, fact.period_start, fact.period_end, fact.topics, fact.countries, fact.focus_countries, fact.tags, fact.uploads`;

/** From 1970, which we count from, to 2000, which Postgres counts from. */
const EPOCH_DAYS = 10_957;
const EPOCH_MS = EPOCH_DAYS * 86_400_000;
const HIGH = 2 ** 32;
/** An array without elements has no dimensions, and nothing follows. */
const ARRAY_HEADER = 20;

/** Reads rows of `FACT_COLUMNS` in Postgres' binary form into one object, which is the same for every row. */
export class FactDecoder {
  readonly row: FactRow = {
    articleId: 0,
    storyId: 0,
    sourceId: null,
    language: null,
    precision: 0,
    publishedAt: null,
    orderedAt: null,
    periodStart: null,
    periodEnd: null,
    topics: [],
    countries: [],
    focusCountries: [],
    tags: [],
    uploads: [],
  };
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;
  /** Few languages, millions of rows: each is made a string once. */
  private readonly languages = new Map<number, string>();

  /** `start` is where the first field begins. */
  decode(bytes: Buffer, start: number): FactRow {
    this.bytes = bytes;
    this.at = start;
    const { row } = this;
    row.articleId = this.long() ?? 0;
    row.storyId = this.long() ?? 0;
    row.sourceId = this.int();
    row.language = this.language();
    row.precision = this.short();
    row.publishedAt = this.instant();
    row.orderedAt = this.instant();
    row.periodStart = this.day();
    row.periodEnd = this.day();
    this.ints(row.topics);
    this.ints(row.countries);
    this.ints(row.focusCountries);
    this.ints(row.tags);
    this.longs(row.uploads);
    return row;
  }

  private length(): number {
    const length = this.bytes.readInt32BE(this.at);
    this.at += 4;
    return length;
  }

  private short(): number {
    this.at += 6;
    return this.bytes.readInt16BE(this.at - 2);
  }

  private int(): number | null {
    if (this.length() < 0) return null;
    this.at += 4;
    return this.bytes.readInt32BE(this.at - 4);
  }

  private long(): number | null {
    if (this.length() < 0) return null;
    this.at += 8;
    return this.bytes.readInt32BE(this.at - 8) * HIGH + this.bytes.readUInt32BE(this.at - 4);
  }

  /** Milliseconds: what is finer is cut, towards the past. */
  private instant(): number | null {
    const microseconds = this.long();
    return microseconds === null ? null : Math.floor(microseconds / 1000) + EPOCH_MS;
  }

  private day(): number | null {
    const day = this.int();
    return day === null ? null : day + EPOCH_DAYS;
  }

  private language(): string | null {
    const length = this.length();
    if (length < 0) return null;
    const start = this.at;
    this.at += length;
    if (length > 6) return this.bytes.toString('utf8', start, this.at);
    let key = length;
    for (let at = start; at < this.at; at += 1) key = key * 256 + this.bytes[at]!;
    let text = this.languages.get(key);
    if (text === undefined) {
      text = this.bytes.toString('utf8', start, this.at);
      this.languages.set(key, text);
    }
    return text;
  }

  /** Steps into an array and gives how many elements it has. */
  private elements(): number {
    const end = this.length() + this.at;
    const dimensions = this.bytes.readInt32BE(this.at);
    if (dimensions === 0) {
      this.at = end;
      return 0;
    }
    this.at += ARRAY_HEADER;
    return this.bytes.readInt32BE(this.at - 8);
  }

  private ints(into: number[]): void {
    const count = this.elements();
    into.length = 0;
    for (let place = 0; place < count; place += 1) {
      into.push(this.bytes.readInt32BE(this.at + 4));
      this.at += 8;
    }
  }

  private longs(into: number[]): void {
    const count = this.elements();
    into.length = 0;
    for (let place = 0; place < count; place += 1) {
      into.push(this.bytes.readInt32BE(this.at + 4) * HIGH + this.bytes.readUInt32BE(this.at + 8));
      this.at += 12;
    }
  }
}
