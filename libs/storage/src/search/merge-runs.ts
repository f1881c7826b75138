import { setImmediate as others } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';
import { inAny } from './id-lists.js';
import { PartReader } from './part-reader.js';
import { mostOfList, readList, writeList } from './run-format.js';
import { SEGMENT, SPAN } from './segment.js';
import { staleRuns } from './stale-runs.js';
import { forgetRuns, storeRun } from './store-run.js';

/** Articles of lists that are put together at once: some milliseconds. */
const TURN = 1 << 17;

/**
 * Puts runs together that have about as many segments: there are few then, and reading a word takes as few pages. Gives whether there
 * were any; takes some seconds.
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
    const merger = new ListMerger(segments[0]!);
    let [all, done] = [0, 0];
    for await (const { word, lists } of eachWord(manager, own)) {
      const { texts, list } = word.length === 0 ? merger.number(lists) : merger.merge(lists);
      if (word.length === 0) all = texts;
      if (texts > 0) part.writer.add(word, list);
      await merged.store(part);
      done += texts + 10;
      if (done < TURN) continue;
      done = 0;
      stopping?.throwIfAborted();
      await others();
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

/** Puts the lists of a configuration together; what it gives is lent until the next. */
class ListMerger {
  private held = new Uint32Array(1024);
  private bytes = Buffer.alloc(4096);
  /** By part the new number of each of its texts. */
  private readonly numbers = new Map<OldPart, Uint32Array>();

  constructor(private readonly base: number) {}

  /** Numbers all texts anew, from which articles they are; gives how many there are, and the list of these articles. */
  number(lists: readonly OldList[]): { texts: number; list: Uint8Array } {
    const numbers = new Uint32Array(SPAN * SEGMENT);
    const articles = lists.map(({ part, bytes, start, end }) => {
      const own = new Uint32Array(end - start);
      const by = (part.base - this.base) * SEGMENT;
      const known = new Set(part.segments);
      return own.subarray(0, readList(bytes, start, end, own, 0)).map((article) => {
        return known.has(Math.floor((article + by) / SEGMENT) + this.base) ? article + by : FORGOTTEN;
      });
    });
    const merged = inAny(articles.map((own) => own.filter((article) => article !== FORGOTTEN)));
    for (const [number, article] of merged.entries()) numbers[article] = number;
    for (const [at, { part }] of lists.entries())
      this.numbers.set(
        part,
        articles[at]!.map((article) => (article === FORGOTTEN ? FORGOTTEN : numbers[article]!)),
      );
    return { texts: merged.length, list: this.pack(merged) };
  }

  /** The texts of some lists. */
  merge(lists: readonly OldList[]): { texts: number; list: Uint8Array } {
    const most = lists.reduce((sum, { start, end }) => sum + end - start, 0);
    if (this.held.length < most) this.held = new Uint32Array(most * 2);
    let [length, isAscending] = [0, true];
    for (const list of lists) {
      const from = length;
      length = this.take(list, from);
      isAscending &&= from === 0 || length === from || this.held[from - 1]! < this.held[from]!;
    }
    const texts = this.held.subarray(0, length);
    return { texts: length, list: this.pack(isAscending ? texts : texts.sort()) };
  }

  private pack(numbers: Uint32Array): Uint8Array {
    const most = mostOfList(numbers.length);
    if (this.bytes.length < most) this.bytes = Buffer.allocUnsafe(most * 2);
    return this.bytes.subarray(0, writeList(this.bytes, numbers));
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
