import type { Chain } from './chains.js';
import type { RepeatsWish } from './wish.js';

/** Counts, story by story, the articles that are not the first of their story in a cell. */
export class RepeatsCounter {
  readonly cells: Int32Array;
  /** By cell, the number of the last story that was seen there. */
  private readonly seen: Int32Array;
  private story = 0;

  constructor(readonly wish: RepeatsWish) {
    this.cells = new Int32Array(wish.width * wish.lines);
    this.seen = new Int32Array(wish.width * wish.lines);
  }

  take(chain: Chain, columns: number[]): void {
    this.story++;
    const { reader } = this.wish;
    switch (reader.kind) {
      case 'none':
        return this.takeRows(chain, columns);
      case 'one':
        return this.takeValues(chain, columns, reader.column);
      case 'list':
        return this.takeLists(chain, columns, reader.column);
      case 'by-source':
        return this.takeBySource(chain, columns, reader);
    }
  }

  private takeRows(chain: Chain, columns: number[]): void {
    for (let i = 0; i < chain.length; i++) if (columns[i] !== 0) this.add(this.wish.width, columns[i]!);
  }

  private takeValues(chain: Chain, columns: number[], name: 'source' | 'language'): void {
    const { slots } = this.wish;
    for (let i = 0; i < chain.length; i++)
      if (columns[i] !== 0) this.add(slots[chain.segments[i]![name][chain.places[i]!]!]!, columns[i]!);
  }

  private takeLists(chain: Chain, columns: number[], name: 'topics' | 'countries' | 'tags'): void {
    for (let i = 0; i < chain.length; i++) {
      if (columns[i] === 0) continue;
      const { offsets, values } = chain.segments[i]![name];
      const place = chain.places[i]!;
      this.addValues(values, offsets[place]!, offsets[place + 1]!, columns[i]!);
    }
  }

  private takeBySource(
    chain: Chain,
    columns: number[],
    { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  ): void {
    for (let i = 0; i < chain.length; i++) {
      if (columns[i] === 0) continue;
      const source = chain.segments[i]!.source[chain.places[i]!]!;
      this.addValues(values, offsets[source]!, offsets[source + 1]!, columns[i]!);
    }
  }

  private addValues(values: Uint16Array | Uint32Array, from: number, to: number, column: number): void {
    const { slots, outside, other } = this.wish;
    let flagged = 0;
    for (let at = from; at < to; at++) {
      const value = values[at]!;
      this.add(slots[value]!, column);
      if (outside !== null) flagged |= outside[value]!;
    }
    if (flagged !== 0) this.add(other, column);
  }

  private add(line: number, column: number): void {
    const { cells, seen, story } = this;
    if (seen[line] === story) cells[line]!++;
    else seen[line] = story;
    if (this.wish.width === 1) return;
    const cell = line + column;
    if (seen[cell] === story) cells[cell]!++;
    else seen[cell] = story;
  }
}
