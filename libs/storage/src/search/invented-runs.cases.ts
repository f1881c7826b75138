import { mostOfList, writeList } from './list-format.js';
import { PartWriter } from './part-writer.js';
import type { PlacedRun } from './placed-state.js';
import type { LargeStatements } from './read-terms.js';
import { SEGMENT } from './segment.js';

/** The words of a part that is made up, each with the numbers of its texts. */
export interface InventedPart {
  config: string;
  texts: number;
  words: ReadonlyMap<string, readonly number[]>;
}

/** Runs that are not in Postgres, and how often something was asked of them. */
export interface InventedRuns {
  runs: PlacedRun[];
  statements: LargeStatements;
  /** How many pages each statement gave; that of the directories none. */
  given: number[];
}

/**
 * A run for each segment from the first one on, of which some articles were written since; the texts of a part are its first articles,
 * and the last page comes first.
 */
export function inventedRuns(
  segments: readonly (readonly InventedPart[])[],
  written: readonly number[] = [],
): InventedRuns {
  const pages = new Map<number, Buffer>();
  const directories = new Map<number, Buffer>();
  const runs = segments.map((parts, base): PlacedRun => {
    const own = parts.map(({ config, texts, words }): [string, { id: number; texts: number }] => {
      const id = directories.size + 1;
      const writer = new PartWriter(id);
      const all: [string, readonly number[]][] = [['', Array.from({ length: texts }, (_, text) => text)], ...words];
      const sorted = all.map(([word, list]) => ({ word: Buffer.from(word), list: listOf(list) }));
      for (const { word, list } of sorted.sort((a, b) => Buffer.compare(a.word, b.word))) writer.add(word, list);
      directories.set(id, writer.end());
      for (const { id, bytes } of writer.full) pages.set(id, bytes);
      return [config, { id, texts }];
    });
    return { base, segments: [base], isPartial: false, parts: new Map(own) };
  });
  const given: number[] = [];
  return {
    runs,
    given,
    statements: { rows: rowsOf(runs, written.map(String)), copy: copyOf(pages, directories, given) },
  };
}

function listOf(texts: readonly number[]): Buffer {
  const bytes = Buffer.alloc(mostOfList(texts.length));
  return bytes.subarray(0, writeList(bytes, Uint32Array.from(texts)));
}

/** What is known of segments, all of which are known. */
function rowsOf(runs: readonly PlacedRun[], written: readonly string[]): LargeStatements['rows'] {
  const segments = runs.map(({ base }) => base);
  const rows = runs.map(({ base, segments, parts }) => {
    return { base, size: 1, segments, parts: [...parts].map(([config, part]) => ({ config, ...part })) };
  });
  return <Row>() => Promise.resolve([{ segments, written, last: SEGMENT * runs.length - 1, runs: rows } as Row]);
}

function copyOf(
  pages: ReadonlyMap<number, Buffer>,
  directories: ReadonlyMap<number, Buffer>,
  given: number[],
): LargeStatements['copy'] {
  return (sql, parameters, take) => {
    const ids = parameters.values[0] as number[];
    const isOfPages = sql.includes('word_page');
    if (isOfPages) given.push(ids.length);
    for (const id of [...ids].reverse()) {
      const bytes = (isOfPages ? pages : directories).get(id)!;
      const head = Buffer.alloc(isOfPages ? 16 : 12);
      if (isOfPages) head.writeBigInt64BE(BigInt(id), 4);
      else head.writeInt32BE(id, 4);
      head.writeInt32BE(bytes.length, head.length - 4);
      take(Buffer.concat([head, bytes]), 0);
    }
    return Promise.resolve();
  };
}
