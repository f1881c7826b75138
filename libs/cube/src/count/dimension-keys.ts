import type { Dimension, Selection } from '@vigie/article';
import { FOCUS } from '../columns/segment.js';
import type { KeyColumn } from '../columns/whole-totals.js';
import type { DimensionNames } from '../names/dimension-names.js';
import type { SharedTables } from './shared-tables.js';
import type { Reader } from './wish.js';

const COLUMN: Record<Dimension, KeyColumn> = {
  topic: 'topics',
  country: 'countries',
  tag: 'tags',
  language: 'language',
  source: 'source',
  sourceCountry: 'source',
  collection: 'source',
};

/** How the keys of a dimension are read from the columns; keys are dense indexes from 1. */
export class DimensionKeys {
  /** The column that has the values. */
  readonly column: KeyColumn;
  /** The greatest value in it. */
  readonly greatest: number;
  readonly size: number;

  constructor(
    readonly dimension: Dimension,
    private readonly names: DimensionNames,
    private readonly role: Selection['countryRole'],
    readonly tables: SharedTables,
  ) {
    this.column = COLUMN[dimension];
    this.size = names.size(dimension);
    const values = this.column === 'source' ? names.size('source') : this.size;
    this.greatest = dimension === 'country' ? FOCUS + values : values;
  }

  /** Whether an article may have several keys. */
  get many(): boolean {
    return (
      this.column === 'topics' ||
      this.column === 'countries' ||
      this.column === 'tags' ||
      this.dimension === 'collection'
    );
  }

  get reader(): Reader {
    if (this.dimension === 'collection') return { kind: 'by-source', ...this.names.collectionsOfSource };
    if (this.column === 'source' || this.column === 'language') return { kind: 'one', column: this.column };
    return { kind: 'list', column: this.column };
  }

  /** Whether values and keys are the same. */
  private get same(): boolean {
    return this.dimension !== 'country' && this.dimension !== 'sourceCountry';
  }

  /** Articles by key from 1 on, from articles by value of the column. Not to be changed: it may be the same table. */
  totals(values: Int32Array): Int32Array {
    if (this.dimension === 'collection') return this.totalsOfCollections(values);
    if (this.same) return values;
    const totals = new Int32Array(this.size + 1);
    this.forEachValue((value, key) => {
      totals[key]! += values[value]!;
    });
    return totals;
  }

  /** A table by value that holds for each value what `ofKey` says of its key; 0 for values that are no key. */
  slotsBy(ofKey: (key: number) => number): Int32Array {
    const slots = this.tables.numbers(this.tableLength);
    this.forEachValue((value, key) => {
      slots[value] = ofKey(key);
    });
    return slots;
  }

  /** Writes into a table by value what `shown` says of some keys, by their place, and `other` for all other keys. */
  write(
    table: Int32Array | Uint8Array,
    keys: readonly number[],
    shown: (place: number) => number,
    other: number,
  ): void {
    if (this.same) {
      if (other !== 0) table.fill(other, 1, this.size + 1);
      keys.forEach((key, place) => {
        table[key] = shown(place);
      });
      return;
    }
    const byKey = new Int32Array(this.size + 1).fill(other);
    keys.forEach((key, place) => {
      byKey[key] = shown(place);
    });
    this.forEachValue((value, key) => {
      table[value] = byKey[key]!;
    });
  }

  /** The length of a table by value. */
  get tableLength(): number {
    return (this.dimension === 'collection' ? this.size : this.greatest) + 1;
  }

  /** Shows the values that are keys; 0, which stands for none, is not. */
  private forEachValue(visit: (value: number, key: number) => void): void {
    const { size, names, role } = this;
    if (this.dimension === 'country')
      for (let key = 1; key <= size; key++) {
        if (role === 'any') visit(key, key);
        visit(key | FOCUS, key);
      }
    else if (this.dimension === 'sourceCountry')
      for (let source = 1; source <= this.greatest; source++) {
        const key = names.countryOfSource[source]!;
        if (key !== 0) visit(source, key);
      }
    else for (let key = 1; key <= size; key++) visit(key, key);
  }

  private totalsOfCollections(values: Int32Array): Int32Array {
    const totals = new Int32Array(this.size + 1);
    const { offsets, values: collections } = this.names.collectionsOfSource;
    for (let source = 1; source <= this.greatest; source++)
      for (let at = offsets[source]!; at < offsets[source + 1]!; at++) totals[collections[at]!]! += values[source]!;
    return totals;
  }
}

/** The lines of a table by value: one for each of some keys, from 1 on, and perhaps one for all others. */
export interface Lines {
  slots: Int32Array;
  outside: Uint8Array | null;
  other: number;
  lines: number;
}

/** Lines of keys, and which one each has, in the order in which the keys were given. */
export interface ShownLines {
  table: Lines;
  at: readonly number[];
}

/**
 * Gives some keys a line each; with `others`, articles that have any other key count once in the line after those. Lines are in
 * the order of the keys, so that they stay the same when keys change places.
 */
export function linesFor(keys: DimensionKeys, shown: readonly number[], width: number, others: boolean): ShownLines {
  const other = (shown.length + 1) * width;
  const slots = keys.tables.numbers(keys.tableLength);
  const inOrder = [...shown].sort((one, two) => one - two);
  const lineOf = new Map(inOrder.map((key, place) => [key, place + 1]));
  keys.write(slots, inOrder, (place) => (place + 1) * width, others && !keys.many ? other : 0);
  const outside = others && keys.many ? keys.tables.bytes(keys.tableLength) : null;
  if (outside !== null) keys.write(outside, shown, () => 0, 1);
  return { table: { slots, outside, other, lines: shown.length + 2 }, at: shown.map((key) => lineOf.get(key)!) };
}
