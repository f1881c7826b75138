import { idsOfBits } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';
import { mostInList, mostOfList, readList, writeList } from './list-format.js';
import { PartReader } from './part-reader.js';
import { bitsFor } from './part-texts.js';
import { SEGMENT, SPAN } from './segment.js';
import { staleRuns } from './stale-runs.js';
import { forgetRuns, storeRun } from './store-run.js';
import { Turn } from './turn.js';

/**
 * Puts runs together that have about as many segments: there are few then, and reading a word takes as few pages. Gives whether there
 * were any. Takes some seconds, or half a minute for a million articles, most of it waiting; others have their turn meanwhile.
 */
export async function mergeRuns(manager: EntityManager, stopping?: AbortSignal): Promise<boolean> {
  const runs = await staleRuns(manager);
  if (runs.length === 0) return false;
  await manager.query('SET LOCAL statement_timeout = 0; SET LOCAL jit = off; SET LOCAL enable_seqscan = off');
  const segments = runs.flatMap((run) => run.segments).sort((a, b) => a - b);
  const merged = await storeRun(manager, segments[0]!, segments);
  const parts: OldPart[] = await manager.query(
    `SELECT part.id, part.config, part.directory, run.base, run.segments
     FROM word_run_part AS part JOIN word_run AS run ON run.id = part.run WHERE run.id = ANY($1::int[]) ORDER BY run.base`,
    [runs.map(({ id }) => id)],
  );
  for (const [config, own] of grouped(parts, (part) => part.config)) {
    const part = await merged.begin();
    const turn = new Turn();
    const merger = new ListMerger(segments[0]!, turn);
    let all = 0;
    for await (const { word, lists } of eachWord(manager, own)) {
      if (word.length === 0) all = await merger.number(lists);
      const list = word.length === 0 ? merger.all() : merger.merge(lists);
      if (list !== null) part.writer.add(word, list);
      await merged.store(part);
      if (!turn.isOver) continue;
      stopping?.throwIfAborted();
      await turn.rest();
    }
    if (all > 0) await merged.end(part, config, all);
  }
  await forgetRuns(
    manager,
    runs.map(({ id }) => id),
  );
  return true;
}

interface OldPart {
  id: number;
  config: string;
  directory: Buffer;
  base: number;
  segments: number[];
}

/** The articles of a word in a run; lent. */
interface OldList {
  part: OldPart;
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** All words of some parts by their order, each with its lists. */
async function* eachWord(manager: EntityManager, parts: readonly OldPart[]) {
  const readers = parts.map((part) => ({ part, reader: new PartReader(manager, part) }));
  for (const { reader } of readers) await reader.next();
  for (;;) {
    let smallest: Buffer | null = null;
    for (const { reader } of readers)
      if (reader.word !== null && (smallest === null || Buffer.compare(reader.word, smallest) < 0))
        smallest = reader.word;
    if (smallest === null) return;
    const own = readers.filter(({ reader }) => reader.word?.equals(smallest));
    yield {
      word: smallest,
      lists: own.map(({ part, reader: { bytes, start, end } }): OldList => ({ part, bytes, start, end })),
    };
    for (const { reader } of own) if (!reader.advance()) await reader.next();
  }
}

/** A text that is of a segment which the run does not know any more. */
const FORGOTTEN = 0xffff_ffff;

/** Texts of which numbers that are not in order are sorted in less time than they are looked for among bits. */
const FEW = 1 << 12;

/** Puts the lists of a configuration together; what it gives is lent until the next. */
class ListMerger {
  private held = new Uint32Array(1024);
  private bytes = Buffer.alloc(4096);
  /** By part the new number of each of its texts. */
  private readonly numbers = new Map<OldPart, Uint32Array>();
  /** From which articles the texts are, ascending. */
  private articles: Uint32Array = new Uint32Array();

  constructor(
    private readonly base: number,
    private readonly turn: Turn,
  ) {}

  /** Numbers all texts anew, from which articles they are; gives how many there are. */
  async number(lists: readonly OldList[]): Promise<number> {
    const bits = new Uint32Array((SPAN * SEGMENT) / 32);
    for (const list of lists) {
      const articles = this.articlesOf(list);
      for (let text = 0; text < articles.length; text++) {
        const article = articles[text]!;
        if (article !== FORGOTTEN) bits[article >>> 5]! |= 1 << (article & 31);
      }
      this.numbers.set(list.part, articles);
      await this.turn.rest();
    }
    this.articles = idsOfBits(bits);
    await this.turn.rest();
    const numbers = new Uint32Array(SPAN * SEGMENT);
    for (let number = 0; number < this.articles.length; number++) numbers[this.articles[number]!] = number;
    for (const own of this.numbers.values()) {
      await this.turn.rest();
      for (let text = 0; text < own.length; text++) if (own[text] !== FORGOTTEN) own[text] = numbers[own[text]!]!;
    }
    await this.turn.rest();
    return this.articles.length;
  }

  /** The articles of all texts that were numbered; null if there are none. */
  all(): Uint8Array | null {
    return this.pack(this.articles);
  }

  /** The texts of some lists; null if there are none. */
  merge(lists: readonly OldList[]): Uint8Array | null {
    const most = lists.reduce((sum, { bytes, start, end }) => sum + mostInList(bytes, start, end), 0);
    if (this.held.length < most) this.held = new Uint32Array(most * 2);
    let [length, isAscending] = [0, true];
    for (const list of lists) {
      const from = length;
      length = this.take(list, from);
      isAscending &&= from === 0 || length === from || this.held[from - 1]! < this.held[from]!;
    }
    const texts = this.held.subarray(0, length);
    if (isAscending) return this.pack(texts);
    return this.pack(length < FEW ? texts.sort() : this.inOrder(texts));
  }

  private inOrder(texts: Uint32Array): Uint32Array {
    const bits = bitsFor(this.articles.length);
    for (let at = 0; at < texts.length; at++) bits[texts[at]! >>> 5]! |= 1 << (texts[at]! & 31);
    return idsOfBits(bits);
  }

  private pack(numbers: Uint32Array): Uint8Array | null {
    const most = mostOfList(numbers.length);
    if (this.bytes.length < most) this.bytes = Buffer.allocUnsafe(most * 2);
    return numbers.length === 0 ? null : this.bytes.subarray(0, writeList(this.bytes, numbers));
  }

  /** The article of each text of a part, counted from the base of the new run. */
  private articlesOf({ part, bytes, start, end }: OldList): Uint32Array {
    const held = new Uint32Array(mostInList(bytes, start, end));
    const articles = held.subarray(0, readList(bytes, start, end, held, 0));
    const by = (part.base - this.base) * SEGMENT;
    const known = new Set(part.segments.map((segment) => segment - this.base));
    for (let text = 0; text < articles.length; text++) {
      const article = articles[text]! + by;
      articles[text] = known.has(Math.floor(article / SEGMENT)) ? article : FORGOTTEN;
    }
    return articles;
  }

  /** Takes texts to behind what is there; gives where they end. */
  private take({ part, bytes, start, end }: OldList, from: number): number {
    const { held } = this;
    const numbers = this.numbers.get(part)!;
    const read = readList(bytes, start, end, held, from);
    let length = from;
    for (let at = from; at < read; at++) {
      const number = numbers[held[at]!]!;
      if (number !== FORGOTTEN) held[length++] = number;
    }
    return length;
  }
}
