import { normaliseText, type SourceName } from '@vigie/article';
import type { DenseIds } from '../columns/dense-ids.js';
import type { DenseTexts } from '../columns/dense-texts.js';
import type { CollectionNames } from './collection-names.js';
import { flagsWhere, idsOf, NONE } from './flags.js';

/** Looked up by source: its country and its collections. */
export interface SourceTables {
  countries: Uint16Array;
  collections: { offsets: Uint32Array; values: Uint32Array };
}

/** What sources are called, where they publish from and which collections they belong to. */
export class SourceNames {
  readonly #dense: DenseIds;
  readonly #countries: DenseTexts;
  readonly #collections: CollectionNames;
  /** By dense index. */
  readonly #names: (SourceName | undefined)[] = [];
  #tables: SourceTables | null = null;

  constructor(dense: DenseIds, countries: DenseTexts, collections: CollectionNames) {
    this.#dense = dense;
    this.#countries = countries;
    this.#collections = collections;
  }

  set(name: SourceName): void {
    this.#names[this.#dense.take(name.id)] = name;
    this.#tables = null;
  }

  forget(id: number): void {
    this.#names[this.#dense.denseOf(id)] = undefined;
    this.#tables = null;
  }

  get(dense: number): SourceName | undefined {
    return this.#names[dense];
  }

  /** All names, for a snapshot. */
  list(): SourceName[] {
    return this.#names.filter((name) => name !== undefined);
  }

  /** Sources by id, host or exact name. */
  accepted(values: readonly string[]): Uint8Array {
    const named = values.filter((value) => value !== NONE);
    const texts = new Set(named.map(normaliseText));
    const hosts = new Set(named.map((value) => normaliseText(value.toLowerCase())));
    const flags = flagsWhere(this.#dense.size, values, (dense) => {
      const source = this.#names[dense];
      return source !== undefined && (texts.has(source.name) || source.hosts.some((host) => hosts.has(host)));
    });
    for (const id of idsOf(named)) {
      const dense = this.#dense.denseOf(id);
      if (dense !== 0) flags[dense] = 1;
    }
    return flags;
  }

  /** Sources by their country. */
  acceptedCountries(values: readonly string[]): Uint8Array {
    const named = new Set(values.filter((value) => value !== NONE).map(normaliseText));
    const none = values.includes(NONE);
    return flagsWhere(this.#dense.size, values, (dense) => {
      const country = this.#names[dense]?.country ?? null;
      return country === null ? none : named.has(country);
    });
  }

  /** Sources by the collections that they belong to. */
  acceptedCollections(values: readonly string[]): Uint8Array {
    const none = values.includes(NONE);
    const wanted = this.#collections.find(values);
    const { offsets, values: held } = this.tables.collections;
    return flagsWhere(this.#dense.size, values, (dense) => {
      const own = held.subarray(offsets[dense], offsets[dense + 1]);
      return own.length === 0 ? none : own.some((collection) => wanted.has(collection));
    });
  }

  get tables(): SourceTables {
    if (this.#tables?.countries.length !== this.#dense.size + 1) this.#tables = this.#makeTables();
    return this.#tables;
  }

  /** To be called when collections have come or gone. */
  forgetTables(): void {
    this.#tables = null;
  }

  #makeTables(): SourceTables {
    const sources = this.#dense.size + 1;
    const countries = new Uint16Array(sources);
    const offsets = new Uint32Array(sources + 1);
    const values: number[] = [];
    for (let dense = 0; dense < sources; dense += 1) {
      const source = this.#names[dense];
      if (source !== undefined && source.country !== null) countries[dense] = this.#countries.take(source.country);
      for (const id of source?.collections ?? []) {
        const collection = this.#collections.denseOf(id);
        if (collection !== 0) values.push(collection);
      }
      offsets[dense + 1] = values.length;
    }
    return { countries, collections: { offsets, values: Uint32Array.from(values) } };
  }
}
